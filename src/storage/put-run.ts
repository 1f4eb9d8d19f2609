import type { Bookmark } from '../play/bookmark.ts';
import type { RunLog } from '../run/run.ts';
import { keyOf, scenarioIn } from './finished-run.ts';
import type { CarriedRun } from './progress-file.ts';
import type { RunSlot } from './run-slot.ts';
import type { RunStore } from './run-store.ts';
import { contentFrom } from './save-record.ts';
import { twice } from './stored.ts';

/** Writes a run into a slot at once; false if the store did not take it. */
export async function placed(place: RunSlot, log: RunLog, bookmark: Bookmark | null): Promise<boolean> {
  place.save(log, bookmark);
  await place.settled();
  return ['saved', 'memory'].includes(place.status().kind);
}

/** Tells runs in slots apart: the same story, luck and choices are the same run, wherever they lie. */
export function keyIn({ slot, log }: Pick<CarriedRun, 'slot' | 'log'>): string {
  return keyOf({ scenario: scenarioIn(slot, log), log });
}

/** Puts runs into slots that nobody has, all of them or none, and gives the slots; null if the store did not take them. Nothing is written over. */
export async function putIntoFreeSlots({ shelf }: Pick<RunStore, 'shelf'>, runs: readonly CarriedRun[]): Promise<readonly string[] | null> {
  const added = await twice(() => shelf.add(runs.map((run) => {
    const { log, bookmark } = contentFrom(run.slot, run.log, run.bookmark);
    return { slots: slotsFor(run), log, bookmark };
  })));
  return added.kind === 'found' ? added.value : null;
}

/** Keeps a run besides where it lies, once, so that what is written there takes nothing of it away. False if the store did not take it. */
export async function putAside(store: Pick<RunStore, 'shelf' | 'runs'>, run: CarriedRun): Promise<boolean> {
  const others = (await store.runs()).filter(({ slot }) => slot !== run.slot);
  return others.some((other) => keyIn(other) === keyIn(run)) || (await putIntoFreeSlots(store, [run])) !== null;
}

/** The slot a run wants, if it is one of its scenario's, and all the others of that scenario. */
function* slotsFor({ slot, log }: CarriedRun): Generator<string, void> {
  const home = scenarioIn(slot, log);
  if (slot === home || (slot.startsWith(home) && /^ \(\d+\)$/.test(slot.slice(home.length)))) yield slot;
  yield home;
  for (let number = 2; ; number++) yield `${home} (${number})`;
}
