import type { ModelEvent, Trajectory } from '../../model/trajectory.ts';
import type { Run } from '../../run/run.ts';
import { answerInWords } from '../answer-words.ts';
import { planksLaid, spansInBridge, spansStanding } from '../cues.ts';
import { stateAt } from '../picture-from.ts';
import { momentsTaken } from '../decisions-taken.ts';
import { momentsOf, quarterName } from '../story.ts';
import type { LateWords } from '../words/late-words.ts';
import { driverSums } from './driver-sums.ts';

/** The story of a run in a paragraph, from its events: what was begun with, who came, when work first crossed, who went, what is there at the end. */
export function storyOfRun(run: Run, trajectory: Trajectory, words: LateWords): string {
  const { scenario } = run;
  const { story } = words.debrief;
  const end = stateAt(trajectory, trajectory.weeks.length - 1);
  const when = (week: number) => quarterName(scenario, week, words);
  const of = <Kind extends ModelEvent['kind']>(kind: Kind) => trajectory.events.filter((event): event is Extract<ModelEvent, { kind: Kind }> => event.kind === kind);
  const decided = momentsTaken(run);
  const first = decided[0];
  const spared = momentsOf(run).filter(({ index }) => !decided.some((each) => each.index === index)).map(({ number }) => number);
  const joined = of('person-joined');
  const released = of('feature-released').filter((event) => !event.informal);
  const crossed = trajectory.weeks.find((week) => spansStanding(week.gates.platform) === spansInBridge);
  const champions = scenario.organisation.staff.filter((person) => person.champion === true).length;
  const left = of('person-left');
  return [
    first === undefined ? '' : story.began(answerInWords(scenario, first.id, first.choice.answer, words), decided.length, spared),
    story.hired(joined.length, joined[0] === undefined ? null : when(joined[0].week)),
    story.bridge(spansStanding(end.gates.platform), spansInBridge, crossed === undefined || crossed.week === 0 ? null : when(crossed.week), trajectory.weeks.some((week) => planksLaid(week.gates.platform) > 0)),
    story.released(released.length, released[0] === undefined ? null : when(released[0].week), of('feature-released').length - released.length),
    champions === 0 ? '' : story.champions(end.people.filter(({ champion }) => champion).length, champions),
    story.left(left.length, driverSums(trajectory)[0]?.cause ?? null, of('person-parted').length),
    end.engineers === 0 ? '' : story.fluent(end.fluentEngineers, end.engineers),
    story.failed(of('incident').length),
  ].filter((sentence) => sentence !== '').join(' ');
}
