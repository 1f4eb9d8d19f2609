import type { DBSchema, IDBPDatabase } from 'idb';
import { type Connection, connectTo } from './connection.ts';
import type { DatabasePlan } from './database.ts';
import { type FinishedRun, keyOf, mostListed, parseFinished } from './finished-run.ts';
import type { ParseLog } from './save-record.ts';

/** The finished runs this browser keeps, in a database of their own: a first play never opens it. Where the store fails, these throw, in words. */
export interface FinishedRuns {
  /** Whether they outlast this tab. */
  readonly stays: boolean;
  /** The oldest first. What cannot be read is left out. */
  all(): Promise<readonly FinishedRun[]>;
  /**
   * Keeps runs, or what has been found of them since. One worked out here is never replaced by one from a file, what was found never by
   * nothing, and what many worlds say never by what fewer do. A run that this tab has seen here and that is gone was deleted, by this
   * tab or another: it is not put back, unless from a file.
   */
  keep(...runs: readonly Unordered[]): Promise<void>;
  /** Removes every one, also those that cannot be read. */
  clear(): Promise<void>;
  close(): void;
}

type Unordered = Omit<FinishedRun, 'order'>;

interface Tables extends DBSchema {
  runs: { key: string; value: unknown };
}

const plan: DatabasePlan<Tables> = {
  name: 'forkcast-finished',
  version: 1,
  upgrade: (database) => void database.createObjectStore('runs'),
};

/** How long runs are read before the page gets its thread back. */
const holdMs = 8;

/** Opens them within five seconds; where the browser keeps nothing, they last as long as the tab. */
export async function openFinishedRuns(parseLog: ParseLog): Promise<FinishedRuns> {
  const opened = await connectTo(plan);
  const place = opened.kind === 'open' ? inDatabase(opened.connection) : inThisTab();
  const seen = new Set<string>();
  return {
    stays: opened.kind === 'open',
    async all() {
      const read: FinishedRun[] = [];
      let began = performance.now();
      for (const [key, raw] of await place.lying()) {
        if (performance.now() - began > holdMs) {
          await new Promise((resolve) => void setTimeout(resolve));
          began = performance.now();
        }
        seen.add(key);
        const run = parseFinished(raw, parseLog);
        if (run) read.push(run);
      }
      return read.toSorted((a, b) => a.order - b.order);
    },
    async keep(...runs) {
      const lying = new Map(await place.lying());
      let order = Math.max(0, ...[...lying.values()].map(orderOf));
      const next = new Map<string, FinishedRun>();
      for (const run of runs) {
        const key = keyOf(run);
        const there = next.get(key) ?? lying.get(key);
        if (there === undefined && seen.has(key) && !run.brought) continue;
        if (there !== undefined) seen.add(key);
        const before = parseFinished(there, parseLog);
        if (!before || replaces(run, before)) next.set(key, { ...run, order: before?.order ?? ++order });
      }
      // The oldest make room for those that are new.
      const others = [...lying].filter(([key]) => !next.has(key)).toSorted(([, a], [, b]) => orderOf(a) - orderOf(b));
      const spare = others.slice(0, Math.max(0, others.length + next.size - mostListed)).map(([key]) => key);
      if (next.size > 0) await place.write(next, spare);
      // Only now: what the browser had no room for was not deleted.
      for (const key of next.keys()) seen.add(key);
    },
    clear: place.clear,
    close: place.close,
  };
}

/** Where runs lie, and how: by their keys, whatever they say. */
interface Place {
  lying(): Promise<readonly (readonly [key: string, raw: unknown])[]>;
  /** Puts these there, and lets those in `spare` go. */
  write(runs: ReadonlyMap<string, FinishedRun>, spare: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

function inThisTab(): Place {
  const runs = new Map<string, unknown>();
  return {
    lying: async () => [...runs],
    async write(next, spare) {
      for (const [key, run] of next) runs.set(key, run);
      for (const each of spare) runs.delete(each);
    },
    clear: async () => runs.clear(),
    close() {},
  };
}

function inDatabase(connection: Connection<Tables>): Place {
  const within = async <T>(work: (database: IDBPDatabase<Tables>) => Promise<T>): Promise<T> => {
    const once = () => connection.run(async (database) => ({ kind: 'done' as const, value: await work(database) }));
    // A connection that broke while nobody looked is opened again by the second try.
    const first = await once();
    const done = first.kind === 'lost' ? await once() : first;
    if (done.kind === 'done') return done.value;
    throw new Error(done.kind === 'full' ? 'The browser has no room left for finished runs.' : 'The browser’s store of finished runs does not answer.');
  };
  return {
    lying: () => within(async (database) => {
      const { store } = database.transaction('runs');
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return keys.map((key, at) => [key, values[at]] as const);
    }),
    write: (next, spare) => within(async (database) => {
      const transaction = database.transaction('runs', 'readwrite');
      await Promise.all([...[...next].map(([key, run]) => transaction.store.put(run, key)), ...spare.map((each) => transaction.store.delete(each)), transaction.done]);
    }),
    clear: () => within((database) => database.clear('runs')),
    close: connection.close,
  };
}

function replaces(run: Unordered, before: FinishedRun): boolean {
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
