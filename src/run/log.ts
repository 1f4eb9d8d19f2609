import { modelVersion } from '../model/version.ts';
import type { Run, RunLog } from './run.ts';

/** What has to be kept to play this run again. `hash` is the scenario's canonical hash. */
export function logOf(run: Run, hash: string): RunLog {
  return { format: 2, scenario: run.scenario.id, hash, model: modelVersion, seed: run.seed, choices: run.choices };
}
