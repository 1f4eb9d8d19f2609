import type { Run } from '../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../run/trajectory.ts';

/** Plays a finished run on to its horizon; whoever asks for its trajectory then has it at once. */
export function playOut(run: Run): void {
  if (run.ended) trajectoryOf(run, horizonWeeks(run.scenario));
}
