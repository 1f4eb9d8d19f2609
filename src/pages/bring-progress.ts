import type { ArrivalFault } from '../present/sharing/arrival-fault.ts';
import { finishedIn, keyOf, scenarioIn } from '../storage/finished-run.ts';
import { takeProgress } from '../storage/progress.ts';
import { keyIn } from '../storage/put-run.ts';
import type { RunStore } from '../storage/run-store.ts';
import type { ParseLog } from '../storage/read-record.ts';
import { finishedRuns, takeBack } from './keep-finished.ts';

/** How many runs of a file are kept now that were not, how many were here before, and how many could not be kept. */
export interface Brought {
  readonly brought: number;
  readonly known: number;
  readonly left: number;
}

/** Takes in every run of a progress file, finished or not. A run that stands in it twice, under way and as finished, is one. */
export async function bringProgress(store: RunStore, text: string, parseLog: ParseLog): Promise<Brought | ArrivalFault> {
  const taken = await takeProgress(store, text, parseLog);
  if (!taken.ok) return taken.fault.code === 'not-progress' ? { code: 'not-ours' } : taken.fault.code === 'too-large' ? { code: 'too-large' } : taken.fault;
  for (const { slot, log } of taken.taken) takeBack({ scenario: scenarioIn(slot, log), log });
  const runs = await finishedRuns();
  const finished = finishedIn(text, parseLog);
  // Where there is no room for what is known of finished runs, or no answer, the others are here all the same.
  const before = new Set((await runs.all().catch(() => [])).map(keyOf));
  const kept = await runs.keep(...finished.map((run) => ({ ...run, brought: true }))).catch(() => new Set<string>());
  const known = new Set([...finished.map(keyOf).filter((key) => before.has(key)), ...taken.known.map(keyIn)]);
  const brought = new Set([...kept, ...taken.taken.map(keyIn)].filter((key) => !known.has(key)));
  const left = finished.map(keyOf).filter((key) => ![kept, before, brought].some((here) => here.has(key)));
  return { brought: brought.size, known: known.size, left: taken.left + left.length };
}
