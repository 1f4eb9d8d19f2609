import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type FinishedRun, keyOf, mostListed, parseFinished } from './finished-run.ts';
import type { ParseLog } from './save-record.ts';

/** The finished runs this browser keeps, in a database of their own: a first play never opens it. */
export interface FinishedRuns {
  /** Whether they outlast this tab. */
  readonly stays: boolean;
  /** The oldest first. What cannot be read is left out. */
  all(): Promise<readonly FinishedRun[]>;
  /** Keeps a run, or what has been found of it since. One worked out here is never replaced by one from a file, nor what was found by nothing. */
  keep(run: Omit<FinishedRun, 'order'>): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

interface Tables extends DBSchema {
  runs: { key: string; value: unknown };
}

/** Opens them; where the browser keeps nothing, they last as long as the tab. */
export async function openFinishedRuns(parseLog: ParseLog): Promise<FinishedRuns> {
  const database = await open();
  const memory = new Map<string, unknown>();
  const all = async (): Promise<readonly FinishedRun[]> => {
    const raw = database ? await database.getAll('runs') : [...memory.values()];
    return raw.flatMap((each) => parseFinished(each, parseLog) ?? []).toSorted((a, b) => a.order - b.order);
  };
  return {
    stays: database !== null,
    all,
    async keep(run) {
      const key = keyOf(run.log);
      const kept = await all();
      const before = kept.find((each) => keyOf(each.log) === key);
      if (before && (run.judged === null || (run.brought && !before.brought && before.judged !== null))) return;
      const next: FinishedRun = { ...run, order: before?.order ?? (kept.at(-1)?.order ?? 0) + 1 };
      if (!database) {
        memory.set(key, next);
        return;
      }
      const transaction = database.transaction('runs', 'readwrite');
      const spare = before ? [] : kept.slice(0, Math.max(0, kept.length + 1 - mostListed));
      await Promise.all([transaction.store.put(next, key), ...spare.map(({ log }) => transaction.store.delete(keyOf(log))), transaction.done]);
    },
    async clear() {
      memory.clear();
      await database?.clear('runs');
    },
    close: () => database?.close(),
  };
}

async function open(): Promise<IDBPDatabase<Tables> | null> {
  try {
    const database = await openDB<Tables>('forkcast-finished', 1, {
      upgrade: (fresh) => void fresh.createObjectStore('runs'),
      blocking: (_current, _asked, event) => (event.target as IDBDatabase).close(),
    });
    return database;
  } catch {
    return null;
  }
}
