import type { Comparison, Projection } from '../judge/compare.ts';
import type { Forecast } from '../judge/worlds.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { isDecision } from '../run/decisions.ts';
import { decisionCount } from '../run/paths.ts';
import { nodeOf } from '../run/offer.ts';
import type { Run } from '../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../run/trajectory.ts';
import type { DecisionNode, Prose } from '../scenario/scenario.ts';
import { answerInWords } from './answer-words.ts';
import { chartsOf, type Path } from './charts.ts';
import { whatFollowed } from './followed.ts';
import { optionLetter } from './letters.ts';
import { withModelFigures } from './model-figures.ts';
import { stateAt } from './picture-from.ts';
import { authorsReveal, comparisonAt, roadsOf, type Road } from './roads.ts';
import type { RevealView } from './view.ts';
import type { Words } from './words/catalogue.ts';
import type { Outcome } from './words/reveal-words.ts';

/** The id of the player's own path among the lines of a chart. */
export const minePath = 'mine';

/**
 * What followed a commitment, and what the other answers would have brought in the same luck.
 * The first of `others` is the one that single comparisons and the author's figures are about.
 * `forecast` is the same comparison over many worlds, null until it has been worked out.
 */
export function presentReveal(snapshot: PlaySnapshot, node: DecisionNode, words: Words, forecast: Forecast | null = null): RevealView {
  const { before, run } = snapshot;
  const { scenario } = run;
  const comparison = comparisonOf(snapshot);
  const { mine } = comparison;
  const roads = roadsOf(comparison, node);
  const against = roads[0] ?? null;
  const atEnd = ({ trajectory }: Projection) => stateAt(trajectory, horizonWeeks(scenario));
  const theirs = against === null ? null : atEnd(against.projection);
  const author = authorsReveal(scenario, snapshot.node, node, mine.answer);
  const filled = (text: Prose | undefined) => (text === undefined ? null : withModelFigures(text, atEnd(mine), theirs, words.figures));
  const count = decisionCount(before);
  return {
    kind: 'reveal',
    count: words.play.count(count.number, count.of),
    title: words.reveal.title(outcomeOf(mine), against === null ? null : outcomeOf(against.projection)),
    lead: words.reveal.lead(against?.letter ?? null, roads.length, run.choices.at(-1)?.confidence ?? null),
    followed: whatFollowed(trajectoryOf(run), before.week, run.week, words),
    chosen: chosenWords(snapshot.node, node, mine, run, words),
    others: roads.map(({ id, letter, label }) => ({ id, label: words.reveal.lettered(letter, label) })),
    charts: chartsOf(scenario, [minePathOf(mine, forecast, words), ...roads.map((road) => pathOf(road, forecast))], run.week, words),
    chance: against === null ? null : chanceOf(forecast, against, words),
    why: filled(author?.why) ?? '',
    notice: filled(author?.notice),
    principle: scenario.principles.find((principle) => principle.id === author?.principle)?.text ?? null,
    caseText: filled(author?.case),
    sources: (author?.sources ?? []).flatMap((id) => scenario.sources.filter((source) => source.id === id).map(words.reveal.source)),
    caveat: words.reveal.caveat,
    continueLabel: continueLabel(run, words),
  };
}

function chosenWords(id: string, node: DecisionNode, mine: Projection, { scenario }: Run, words: Words): string {
  const letter = mine.id === null ? null : optionLetter(node, mine.id);
  const said = answerInWords(scenario, id, mine.answer, words);
  return letter === null ? said : words.reveal.lettered(letter, said);
}

function outcomeOf({ course }: Projection): Outcome {
  return { features: course.features.at(-1) ?? 0, departures: course.departures.at(-1) ?? 0 };
}

function comparisonOf({ before, run, node }: PlaySnapshot): Comparison {
  const comparison = comparisonAt(run, before.choices.length);
  if (comparison === null) throw new Error(`Nothing was decided at "${node}", so there is nothing to reveal. Only decisions have the phase "revealed".`);
  return comparison;
}

function minePathOf(mine: Projection, forecast: Forecast | null, words: Words): Path {
  return { id: minePath, label: words.reveal.yours, tone: 'mine', course: mine.course, bands: forecast?.sides[0] ?? null };
}

function pathOf(road: Road, forecast: Forecast | null): Path {
  return { id: road.id, label: road.letter, tone: 'other', course: road.projection.course, bands: forecast?.sides[road.index + 1] ?? null };
}

function chanceOf(forecast: Forecast | null, against: Road, words: Words): RevealView['chance'] {
  const odds = forecast?.beats[against.index];
  if (odds === undefined) return null;
  return { ...odds, sentence: words.reveal.chance(odds.better, odds.equal, odds.of, against.letter) };
}

function continueLabel(run: Run, words: Words): string {
  const next = nodeOf(run, run.node);
  if (next.kind === 'brief') return words.play.continueBrief;
  return words.reveal.continueLabel(isDecision(next) ? decisionCount(run).number : null);
}
