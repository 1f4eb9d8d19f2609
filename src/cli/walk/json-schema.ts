import { editorWords, explainedSchema, type ObjectSchema } from '../../scenario/editor/json-schema.ts';
import { said, type Said } from '../../scenario/editor/said.ts';
import { chance, expectations, walkFile } from './schema.ts';
import type { Bounds, Expectation, MetricExpectation, WalkFile } from './walk-file.ts';

type With<Key extends string> = Extract<Expectation, Readonly<Record<Key, unknown>>>;

const share = 'In which share of worlds it must hold, such as { "atLeast": 0.8 }. Left out: in every world.';

/** What an editor says over the parts of a walk. */
export const walkWords: readonly Said[] = [
  said<WalkFile>('walk', walkFile, 'A play-through of the scenario beside it, and what must be true of it. The command walk plays it, and so do the project’s tests.', {
    format: 'The version of this format. Write 1.',
    name: 'What the walk is called in reports.',
    seed: 'The world it is walked in: all the luck there is.',
    worlds: 'Walk it in this many worlds, one seed after another. Left out: in one.',
    answers: 'By node: the id of an option, a preset or an example; a list of cards in order, or of options; or numbers by budget line or by setting. Briefs need none, nor do events that never happen.',
    expect: 'What must hold at the end.',
  }),
  said<Bounds>('chance', chance, 'A share of worlds, from 0 to 1.', { atLeast: 'At least this share.', below: 'Less than this share.' }),
  said<With<'ending'>>('expectedEnding', expectations.ending, 'It comes to this ending.', { ending: 'The id of an ending.', chance: share }),
  said<With<'tier'>>('expectedTier', expectations.tier, 'The company reaches this level of maturity.', { tier: 'The level: theater, reactive, functional or mature.', chance: share }),
  said<MetricExpectation>('expectedMetric', expectations.metric, 'A figure of the model lies within bounds.', {
    metric: 'Which figure.',
    atLeast: 'It is at least this.',
    below: 'It is less than this.',
    quarter: 'At the end of this quarter, from 1. Left out: at the horizon.',
    chance: share,
  }),
  said<With<'chose'>>('expectedChoice', expectations.chose, 'This was chosen.', { chose: 'A node, and an option, card, line, preset or example of it.', chance: share }),
  said<With<'happened'>>('expectedEvent', expectations.happened, 'This event happened.', { happened: 'The id of an event.', chance: share }),
  said<With<'all'>>('expectedAll', expectations.all, 'All of these hold.', { all: 'Conditions.', chance: share }),
  said<With<'any'>>('expectedAny', expectations.any, 'One of these holds at least.', { any: 'Conditions.', chance: share }),
  said<With<'not'>>('expectedNot', expectations.not, 'This does not hold.', { not: 'A condition.', chance: share }),
];

/** The format of a walk as a JSON Schema: what `scenarios/walk-schema.json` holds. A test keeps the two together. */
export function walkJsonSchema(): ObjectSchema {
  return explainedSchema(walkFile, [...walkWords, ...editorWords]);
}
