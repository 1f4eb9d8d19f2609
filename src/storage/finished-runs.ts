import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type FinishedRun, keyOf, mostListed, parseFinished } from './finished-run.ts';
import type { ParseLog } from './save-record.ts';

/** The finished runs this browser keeps, in a database of their own: a first play never opens it. */
export interface FinishedRuns {
  /** Whether they outlast this tab. */
  readonly stays: boolean;
  /** The oldest first. What cannot be read is left out. */
  all(): Promise<readonly FinishedRun[]>;
  /**
   * Keeps a run, or what has been found of it since. One worked out here is never replaced by one from a file, what was found never by
   * nothing, and what many worlds say never by what fewer do.
   */
  keep(run: Omit<FinishedRun, 'order'>): Promise<void>;
  /** Removes every one, also those that cannot be read. Throws if that cannot be done. */
  clear(): Promise<void>;
  close(): void;
}

interface Tables extends DBSchema {
  runs: { key: string; value: unknown };
}

/** How long runs are read before the page gets its thread back. */
const holdMs = 8;

/** Opens them; where the browser keeps nothing, they last as long as the tab. */
export async function openFinishedRuns(parseLog: ParseLog): Promise<FinishedRuns> {
  const database = await open();
  const memory = new Map<string, unknown>();
  const lying = async (): Promise<readonly (readonly [key: string, raw: unknown])[]> => {
    if (!database) return [...memory];
    const { store } = database.transaction('runs');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, at) => [key, values[at]]);
  };
  return {
    stays: database !== null,
    async all() {
      const read: FinishedRun[] = [];
      let began = performance.now();
      for (const [, raw] of await lying()) {
        if (performance.now() - began > holdMs) {
          await new Promise((resolve) => void setTimeout(resolve));
          began = performance.now();
        }
        const run = parseFinished(raw, parseLog);
        if (run) read.push(run);
      }
      return read.toSorted((a, b) => a.order - b.order);
    },
    async keep(run) {
      const key = keyOf(run);
      const before = parseFinished(database ? await database.get('runs', key) : memory.get(key), parseLog);
      if (before && !replaces(run, before)) return;
      const places = (await lying()).map(([at, raw]) => ({ key: at, order: orderOf(raw) })).toSorted((a, b) => a.order - b.order);
      const next: FinishedRun = { ...run, order: before?.order ?? (places.at(-1)?.order ?? 0) + 1 };
      if (!database) {
        memory.set(key, next);
        return;
      }
      const transaction = database.transaction('runs', 'readwrite');
      const spare = before ? [] : places.slice(0, Math.max(0, places.length + 1 - mostListed));
      await Promise.all([transaction.store.put(next, key), ...spare.map((each) => transaction.store.delete(each.key)), transaction.done]);
    },
    async clear() {
      memory.clear();
      await database?.clear('runs');
    },
    close: () => database?.close(),
  };
}

function replaces(run: Omit<FinishedRun, 'order'>, before: FinishedRun): boolean {
  if (run.judged === null) return false;
  if (before.judged === null) return true;
  if (run.brought !== before.brought) return before.brought;
  const sameVersions = run.log.hash === before.log.hash && run.log.model === before.log.model;
  return !sameVersions || run.judged.worlds >= before.judged.worlds;
}

/** When a run as it lies was first kept; what cannot be read makes room first. */
function orderOf(raw: unknown): number {
  const { order } = (raw ?? {}) as { readonly order?: unknown };
  return Number.isSafeInteger(order) ? Number(order) : 0;
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
