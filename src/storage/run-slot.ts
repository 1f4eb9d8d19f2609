import type { Bookmark } from '../play/bookmark.ts';
import type { RunLog } from '../run/run.ts';
import { createSaveQueue } from './save-queue.ts';
import type { LoadReader } from './read-record.ts';
import type { MemoryReason, SaveStatus } from './save-status.ts';
import type { Shelf } from './shelf.ts';
import { readStored, type Stored } from './stored.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

/** One run's place in the store, open in this tab. */
export interface RunSlot {
  readonly slot: string;
  /** What lay there when it was opened. */
  readonly stored: Stored;
  status(): SaveStatus;
  /** Calls back at every change of status, until the returned function is called. */
  watch(listener: (status: SaveStatus) => void): () => void;
  /** Takes the run as it stands now. The newest state wins; it is written as soon as it can be. Ignored while `readonly`. */
  save(log: RunLog, bookmark: Bookmark | null): void;
  /** Makes this the tab that writes, and gives what is stored now; `unread` where what reads it did not come, and then nothing has changed. What this tab had not written is let go. */
  playHere(): Promise<Stored>;
  /** When every state taken has been written, or has failed for now. */
  settled(): Promise<void>;
  /** Lets go of the slot once the write under way is over. */
  close(): Promise<void>;
}

const nobody: WriterLock = { held: true, release() {} };

/** Opens a slot. `memory` says why the shelf lasts only as long as the tab, or is null for one that stays. */
export async function openRunSlot(slot: string, shelf: Shelf, memory: MemoryReason | null, loadReader: LoadReader): Promise<RunSlot> {
  const listeners = new Set<(status: SaveStatus) => void>();
  let status: SaveStatus = { kind: 'saved' };
  let lock = nobody;
  const say = (next: SaveStatus): void => {
    status = next;
    for (const listener of listeners) listener(next);
  };
  const queue = createSaveQueue(slot, shelf, memory, say);
  const onLost = (): void => {
    queue.stop();
    say({ kind: 'readonly', reason: 'other-tab' });
  };

  const open = async (steal: boolean): Promise<Stored> => {
    queue.stop();
    lock.release();
    lock = memory ? nobody : await takeWriterLock(slot, steal, onLost);
    const stored = await readStored(slot, shelf, loadReader, lock.held);
    if (!lock.held) say({ kind: 'readonly', reason: 'other-tab' });
    else if (stored.kind === 'newer') say({ kind: 'readonly', reason: 'newer-version' });
    else {
      const save = stored.kind === 'save' ? stored.save : null;
      queue.restart({ rev: save?.rev ?? 0, sequence: save?.sequence ?? 0, log: memory ? null : (save?.log ?? null) });
      if (memory) say({ kind: 'memory', reason: memory, unsaved: save?.log.choices.length ?? 0 });
      else say(stored.kind === 'unavailable' || stored.kind === 'unread' ? { kind: 'lost', unsaved: 0 } : { kind: 'saved' });
    }
    return stored;
  };

  const stored = await open(false);
  return {
    slot,
    stored,
    status: () => status,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: queue.push,
    // What cannot be read is left to whoever has it.
    playHere: async () => ((await loadReader().catch(() => null)) ? open(true) : { kind: 'unread' }),
    settled: queue.settled,
    async close() {
      await queue.settled();
      queue.stop();
      lock.release();
      listeners.clear();
    },
  };
}
