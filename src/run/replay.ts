import type { Scenario } from '../scenario/scenario.ts';
import { choose } from './choose.ts';
import { withSettingNamed } from './only-setting.ts';
import type { Refusal, Run, RunLog } from './run.ts';
import { startRun } from './start.ts';

/** Where a log led: the whole way, or as far as its choices still fit. */
export interface Replayed {
  readonly run: Run;
  /** The first choice that no longer fits, by its place in the log, and why. */
  readonly refused: { readonly index: number; readonly refusal: Refusal } | null;
}

/** Walk a log's choices again. The log's hash and model version are the caller's to compare. */
export function replay(scenario: Scenario, log: Pick<RunLog, 'seed' | 'choices'>): Replayed {
  let run = startRun(scenario, log.seed);
  for (const [index, choice] of log.choices.entries()) {
    const chosen = choose(run, withSettingNamed(scenario, choice));
    if (!chosen.ok) return { run, refused: { index, refusal: chosen.refusal } };
    run = chosen.run;
  }
  return { run, refused: null };
}
