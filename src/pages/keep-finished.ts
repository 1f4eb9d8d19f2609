import type { JudgedFacts } from '../judge/judged-facts.ts';
import type { RunLog } from '../run/run.ts';
import { finishedFormat, type FinishedRun, keyOf } from '../storage/finished-run.ts';
import { type FinishedRuns, openFinishedRuns } from '../storage/finished-runs.ts';
import { loadParseLog } from './load-reader.ts';

let opening: Promise<FinishedRuns> | null = null;
let writing: Promise<void> = Promise.resolve();

/** The finished runs kept here, opened once, with everything written that was to be. */
export async function finishedRuns(): Promise<FinishedRuns> {
  await writing;
  opening ??= loadParseLog().then(openFinishedRuns);
  try {
    return await opening;
  } catch (error) {
    // A script that did not arrive may do so the next time.
    opening = null;
    throw error;
  }
}

/**
 * Keeps a finished run of the player's own, with what has been found of it, one after another. `scenario` is its key. A browser that
 * has no room for it loses nothing else by that.
 */
export function keepFinished(scenario: string, log: RunLog, judged: JudgedFacts | null): void {
  inTurn((runs) => runs.keep({ format: finishedFormat, scenario, log, judged, brought: false }));
}

/** Lets a run that was deleted be kept again when it comes to its end: the player has made it their own anew. */
export function takeBack(run: Pick<FinishedRun, 'scenario' | 'log'>): void {
  inTurn((runs) => runs.takeBack(keyOf(run)));
}

function inTurn(work: (runs: FinishedRuns) => unknown): void {
  writing = finishedRuns().then(work).then(() => undefined, () => undefined);
}
