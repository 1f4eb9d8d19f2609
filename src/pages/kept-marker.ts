import { keptMarkerIn } from '../storage/kept-marker.ts';
import type { RunStore } from '../storage/run-store.ts';

/** Whether this browser has held runs. */
export const keptMarker = keptMarkerIn(() => localStorage);

/** Notes that there are runs here, and asks the browser to keep them when it is short of room; it may say no. */
export function noteKept(): void {
  keptMarker.set();
  const { storage } = navigator as Partial<Navigator>;
  void storage?.persist?.().catch(() => false);
}

/** What there is to say of runs that were noted: that the browser has cleared them away, or that it may, many minutes of play though they are. */
export type KeptFinding = 'gone' | 'may-go';

/** Played so long, runs are worth a file. */
const longMs = 20 * 60_000;

/** Looks whether the runs that were noted are there still, not whether they can be read just now. */
export async function lookForKept({ memory, shelf }: Pick<RunStore, 'memory' | 'shelf'>): Promise<KeptFinding | null> {
  if (memory !== null) return null;
  const [records, written] = [await shelf.records(), await shelf.everWritten()];
  if (records.kind !== 'found' || written.kind !== 'found') return null;
  // What was set aside, or removed by the player, was not taken from them.
  if (records.value.length === 0) return keptMarker.read() && !written.value ? 'gone' : null;
  keptMarker.set();
  return performance.now() > longMs && !(await staysKept()) ? 'may-go' : null;
}

/** Whether the browser has promised not to clear what is kept here. */
async function staysKept(): Promise<boolean> {
  const { storage } = navigator as Partial<Navigator>;
  return (await storage?.persisted?.().catch(() => false)) ?? false;
}
