import type { Bookmark } from '../play/bookmark.ts';
import type { RunLog } from '../run/run.ts';
import { keyOf, scenarioIn } from './finished-run.ts';
import type { CarriedRun } from './progress-file.ts';
import type { RunSlot } from './run-slot.ts';
import type { RunStore } from './run-store.ts';

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

/** Puts a run into the first of its slots that nobody has, and gives that; null if the store did not take it. Nothing is written over. */
export async function putIntoFreeSlot(store: RunStore, run: CarriedRun): Promise<string | null> {
  for (const slot of slotsFor(run)) {
    const records = await store.shelf.records(slot);
    if (records.kind === 'found' && records.value.length > 0) continue;
    const place = await store.open(slot);
    try {
      const status = place.status();
      // Somebody may have come to it first.
      if (!['nothing', 'unavailable'].includes(place.stored.kind) || (status.kind === 'readonly' && status.reason === 'other-tab')) continue;
      if (await placed(place, run.log, run.bookmark)) return slot;
      if (place.status().kind !== 'diverged') return null;
    } finally {
      await place.close();
    }
  }
  return null;
}

/** Keeps a run besides where it lies, once, so that what is written there takes nothing of it away. False if the store did not take it. */
export async function putAside(store: RunStore, run: CarriedRun): Promise<boolean> {
  const others = (await store.runs()).filter(({ slot }) => slot !== run.slot);
  return others.some((other) => keyIn(other) === keyIn(run)) || (await putIntoFreeSlot(store, run)) !== null;
}

/** The slot a run wants, if it is one of its scenario's, and all the others of that scenario. */
function* slotsFor({ slot, log }: CarriedRun): Generator<string, void> {
  const home = scenarioIn(slot, log);
  if (slot === home || (slot.startsWith(home) && /^ \(\d+\)$/.test(slot.slice(home.length)))) yield slot;
  yield home;
  for (let number = 2; ; number++) yield `${home} (${number})`;
}
