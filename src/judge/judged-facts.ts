import type { Run } from '../run/run.ts';
import { callsOf, type Call } from './calibration.ts';
import type { RunJudged } from './judge-run.ts';
import type { Corner } from './luck.ts';
import { evidenceOf, type Evidence } from './profile.ts';

/** What is kept of how a finished run was judged, so that many runs can be looked at together without playing their worlds again. */
export interface JudgedFacts {
  readonly calls: readonly Call[];
  readonly evidence: readonly Evidence[];
  /** Judgement without luck: 0 is picking by coin, 1 the best play of answers that have names. Null where a decision could not be valued. */
  readonly score: number | null;
  /** Where its points stand among those of the same choices in other worlds, 0 to 1. */
  readonly percentile: number;
  readonly corner: Corner | null;
  /** Worlds it was judged in. */
  readonly worlds: number;
}

export function judgedFacts(run: Run, { decisions, account, percentile, corner }: RunJudged, worlds: number): JudgedFacts {
  return { calls: callsOf(run, decisions), evidence: evidenceOf(run, decisions), score: account?.score ?? null, percentile, corner, worlds };
}
