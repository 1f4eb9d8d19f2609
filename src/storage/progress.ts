import type { ParseLog } from './read-record.ts';
import { type CarriedRun, formatProgress, parseProgress, type ProgressFault } from './progress-file.ts';
import { keyIn, putIntoFreeSlots } from './put-run.ts';
import type { RunStore } from './run-store.ts';
import { notGoneOn } from './same-run.ts';

/** All progress as JSON text, to download. `unsaved` are runs that the store has not taken: they stand in the place of those that they go on from. */
export async function progressText(store: RunStore, unsaved: readonly CarriedRun[]): Promise<string> {
  const [saves, records, asides] = await Promise.all([store.runs(), store.shelf.records(), store.shelf.asides()]);
  const readable = new Set(saves.map(({ slot }) => slot));
  const unread = records.kind === 'found' ? records.value.filter(({ slot }) => !readable.has(slot)) : [];
  return formatProgress([...unsaved, ...notGoneOn(saves, unsaved)], [...unread, ...(asides.kind === 'found' ? asides.value : [])]);
}

/** What came of a progress file. */
export type TakenProgress =
  /** `taken` are those that are kept now, `known` those that were here before; for `left` more there was no room. */
  | { readonly ok: true; readonly taken: readonly CarriedRun[]; readonly known: readonly CarriedRun[]; readonly left: number }
  | { readonly ok: false; readonly fault: ProgressFault };

/** Adds the runs of a progress file. One that is here already is not added again; one whose slot is taken gets another; one that stood in the slot of another scenario gets one of its own. */
export async function takeProgress(store: RunStore, text: string, parseLog: ParseLog): Promise<TakenProgress> {
  const read = parseProgress(text, parseLog);
  if (!read.ok) return read;
  const here = new Set((await store.runs()).map(keyIn));
  const known = read.runs.filter((run) => here.has(keyIn(run)));
  const fresh = read.runs.filter((run) => !here.has(keyIn(run)) && here.add(keyIn(run)));
  const slots = await putIntoFreeSlots(store, fresh);
  const taken = slots === null ? [] : fresh.map((run, at) => ({ ...run, slot: slots[at] ?? run.slot }));
  return { ok: true, taken, known, left: fresh.length - taken.length };
}
