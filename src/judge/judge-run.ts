import type { Run } from '../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../run/trajectory.ts';
import type { Ask } from './ask.ts';
import { accountOf, cornerOf, medianOf, percentileOf, type Account, type Corner } from './luck.ts';
import { decisionsMade } from './made.ts';
import { pointsOf } from './objective.ts';
import { judgedDecisions, type Judged } from './regret.ts';
import type { Trace } from './trace.ts';
import type { Valuation } from './valuation.ts';

/** How good a finished run was, and how lucky. */
export interface RunJudged {
  readonly decisions: readonly Judged[];
  readonly account: Account | null;
  /** Where the run's points stand among those of the same choices in other worlds, 0 to 1. */
  readonly percentile: number;
  /** Points that half of those other worlds do not exceed. */
  readonly middle: number;
  /** Null without an account. */
  readonly corner: Corner | null;
}

/** The same choices in other worlds: what a run's own result is held against. Where another world asks something the run never answered, its stand-in does. */
export function sameChoices(run: Run): Ask {
  return { scenario: run.scenario, seed: run.seed, ways: { kind: 'as-played', choices: run.choices } };
}

/** Judges a finished run; yields between decisions, since all of it is replayed. `valuations` holds that of all paths first; further ones know answers of the player's own. `others` are traces of `sameChoices`. */
export function* judgeRun(run: Run, valuations: readonly [Valuation, ...Valuation[]], others: readonly Trace[]): Generator<unknown, RunJudged, void> {
  // To seven digits, as traces have it, so that a run is equal to itself among the others.
  const points = Math.fround(pointsOf(trajectoryOf(run, horizonWeeks(run.scenario)), run.scenario.objective));
  yield;
  const decisions = yield* judgedDecisions(run, valuations);
  const account = accountOf(points, decisions, decisionsMade(run).length, valuations[0]);
  const results = others.map(({ outcomes }) => outcomes[0] ?? NaN);
  const percentile = percentileOf(points, results);
  return { decisions, account, percentile, middle: medianOf(results, points), corner: account && cornerOf(account.score, percentile) };
}
