import type { Bookmark } from '../play/bookmark.ts';
import type { RunLog } from '../run/run.ts';
import { contentFrom, type SaveContent } from './save-record.ts';
import { stepsInCommon } from './same-run.ts';
import type { MemoryReason, SaveStatus } from './save-status.ts';
import type { Shelf, Written } from './shelf.ts';

/** What of a slot is known to be stored; no run where none is, or none outlasts the tab. */
export interface Base {
  readonly rev: number;
  readonly sequence: number;
  readonly log: RunLog | null;
}

/** Writes one slot, the newest state first and only. Waits and tries again when the store has no room or is gone. */
export interface SaveQueue {
  push(log: RunLog, bookmark: Bookmark | null): void;
  /** Forgets what is waiting; nothing is written until `restart`. */
  stop(): void;
  restart(base: Base): void;
  /** When everything taken has been written, or has failed for now. */
  settled(): Promise<void>;
}

interface Pending {
  readonly content: SaveContent;
  readonly log: RunLog;
}

/** Waits before another try, in milliseconds: doubled with each try that was waited for, up to the most. */
const waitsMs = { lost: { first: 100, most: 10_000 }, full: { first: 1000, most: 20_000 } } as const;

export function createSaveQueue(slot: string, shelf: Shelf, memory: MemoryReason | null, say: (status: SaveStatus) => void): SaveQueue {
  let base: Base = { rev: 0, sequence: 0, log: null };
  let pending: Pending | null = null;
  let writing: Promise<void> | null = null;
  let failing = false;
  let waited = 0;
  let stopped = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const unsaved = (): number => (pending ? pending.log.choices.length - (base.log ? stepsInCommon(base.log, pending.log) : 0) : 0);

  const due = (): Pending | null => (stopped ? null : pending);

  const writeAll = async (): Promise<void> => {
    for (let next = due(); next; next = due()) {
      if (!memory && !failing) say({ kind: 'saving' });
      const written = await shelf.put(next.content, base.rev, base.sequence);
      if (stopped || !settle(next, written)) return;
    }
  };

  /** Takes note of how a write went. False: leave the rest for later, or for good. */
  const settle = (next: Pending, written: Written): boolean => {
    switch (written.kind) {
      case 'written':
        base = { rev: written.record.rev, sequence: written.record.sequence, log: memory ? null : next.log };
        failing = false;
        waited = 0;
        if (pending === next) pending = null;
        if (memory) say({ kind: 'memory', reason: memory, unsaved: next.log.choices.length });
        else if (!pending) say({ kind: 'saved' });
        return true;
      case 'diverged':
        stopped = true;
        say({ kind: 'diverged', unsaved: unsaved() });
        return false;
      case 'superseded':
      case 'removed':
        stopped = true;
        say({ kind: 'readonly', reason: written.kind === 'removed' ? 'removed' : 'newer-version' });
        return false;
      case 'full':
      case 'lost': {
        const { first, most } = waitsMs[written.kind];
        clearTimeout(timer);
        timer = setTimeout(tryAgain, Math.min(most, first * 2 ** waited));
        failing = true;
        say({ kind: written.kind, unsaved: unsaved() });
        return false;
      }
    }
  };

  const attempt = (): void => {
    clearTimeout(timer);
    writing ??= writeAll().finally(() => {
      writing = null;
    });
  };

  // Only waiting makes the next wait longer: a player who goes on deciding is no reason to try less often.
  const tryAgain = (): void => {
    waited += 1;
    attempt();
  };

  return {
    push(log, bookmark) {
      if (stopped) return;
      pending = { content: contentFrom(slot, log, bookmark), log };
      attempt();
    },
    stop() {
      stopped = true;
      pending = null;
      clearTimeout(timer);
    },
    restart(from) {
      base = from;
      failing = false;
      waited = 0;
      stopped = false;
    },
    settled: () => writing ?? Promise.resolve(),
  };
}
