import type { JudgedFacts } from '../judge/judged-facts.ts';
import type { RunLog } from '../run/run.ts';
import { type FinishedRuns, openFinishedRuns } from '../storage/finished-runs.ts';
import { loadParseLog } from './load-parse-log.ts';

let opening: Promise<FinishedRuns> | null = null;

/** The finished runs kept here, opened once. */
export function finishedRuns(): Promise<FinishedRuns> {
  opening ??= loadParseLog().then(openFinishedRuns);
  return opening;
}

/** Keeps a finished run of the player's own, with what has been found of it. A browser that has no room for it loses nothing else by that. */
export async function keepFinished(log: RunLog, judged: JudgedFacts | null): Promise<void> {
  await finishedRuns().then((runs) => runs.keep({ format: 1, log, judged, brought: false })).catch(() => undefined);
}
