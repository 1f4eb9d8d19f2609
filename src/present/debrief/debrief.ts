import { courseOf } from '../../judge/course.ts';
import { modelVersion } from '../../model/version.ts';
import { alternatives } from '../../run/projection.ts';
import { nodeOf } from '../../run/offer.ts';
import type { Run } from '../../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../../run/trajectory.ts';
import { answerInWords } from '../answer-words.ts';
import { chartsOf } from '../charts.ts';
import { decisionTaken, momentsTaken } from '../decisions-taken.ts';
import { endingWords } from '../ending.ts';
import { stateAt } from '../picture-from.ts';
import { minePath } from '../reveal.ts';
import { presentTier } from '../tier-view.ts';
import type { LateWords } from '../words/late-words.ts';
import { moneyOf, quartersOf } from './ledger.ts';
import { presentDepartures, presentMix } from './parts.ts';
import { runCode } from './run-code.ts';
import { storyOfRun } from './story-of-run.ts';
import type { DebriefView, TakenView } from './view.ts';

/** What needs many worlds, and comes in later than the page. */
export type Valued = Pick<DebriefView, 'failed' | 'soFar' | 'map' | 'judgement' | 'calibration' | 'principles'>;

export const notValued: Valued = { failed: false, soFar: null, map: null, judgement: null, calibration: null, principles: null };

/** A run that is over, looked back on. Every figure is the model's, from the run's own trajectory to the horizon. Throws if the run stands on no ending. */
export function presentDebrief(run: Run, words: LateWords, valued: Valued = notValued, next: DebriefView['next'] = []): DebriefView {
  const { scenario } = run;
  const node = nodeOf(run, run.node);
  if (node.kind !== 'ending') throw new Error(`The run stands at "${run.node}". Look back on it when it has come to an ending.`);
  const trajectory = trajectoryOf(run, horizonWeeks(scenario));
  const end = stateAt(trajectory, horizonWeeks(scenario));
  const mine = { id: minePath, label: words.reveal.yours, tone: 'mine' as const, course: courseOf(trajectory), bands: null, draws: [] };
  return {
    labels: words.debrief.labels,
    endingLabels: words.ending.labels,
    kicker: words.debrief.kicker(scenario.title, scenario.horizonQuarters),
    title: endingWords(run, node, end, words).title,
    story: storyOfRun(run, trajectory, words),
    tier: presentTier(run, trajectory, words),
    charts: chartsOf(scenario, [mine], run.week, words),
    ...valued,
    next,
    mix: presentMix(run, trajectory, words),
    departures: presentDepartures(run, trajectory, words),
    quarters: quartersOf(scenario, trajectory, words),
    money: moneyOf(trajectory, end, words),
    moneySays: words.debrief.money.says(end.metrics.spendUsd, end.metrics.formalReleases),
    decisions: takenIn(run, words),
    caveats: [...(scenario.caveat === undefined ? [] : [scenario.caveat]), words.reveal.caveat],
    run: words.debrief.run(runCode(run), modelVersion),
  };
}

/** The decisions of a run with the answers that could have been given instead. */
function takenIn(run: Run, words: LateWords): TakenView[] {
  return momentsTaken(run).map((moment) => ({
    ...decisionTaken(run, moment, words),
    others: alternatives(run.scenario, moment.id, moment.choice.answer).map((each) => ({ id: each.id, label: answerInWords(run.scenario, moment.id, each.answer, words) })),
  }));
}
