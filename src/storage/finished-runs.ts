import type { DBSchema, IDBPObjectStore, StoreNames } from 'idb';
import { type Connection, connectTo } from './connection.ts';
import type { DatabasePlan } from './database.ts';
import { type FinishedRun, keyOf, mostListed, parseFinished } from './finished-run.ts';
import type { ParseLog } from './read-record.ts';
import type { Found } from './shelf.ts';
import { twice } from './stored.ts';

/** The finished runs this browser keeps, in a database of their own: a first play never opens it. Where the store fails, these throw, in words. */
export interface FinishedRuns {
  /** Whether they outlast this tab. */
  readonly stays: boolean;
  /** The oldest first. What cannot be read is left out. */
  all(): Promise<readonly FinishedRun[]>;
  /**
   * Keeps runs, or what has been found of them since, and gives the keys of those that are here now. One worked out here is never replaced
   * by one from a file, what was found never by nothing, and what many worlds say never by what fewer do. A run that this tab has seen here
   * and that is gone counts as deleted, by this tab or another: it is not put back, unless from a file. The oldest make room for a new one of the
   * player's own; one from a file makes nobody leave.
   */
  keep(...runs: readonly Unordered[]): Promise<ReadonlySet<string>>;
  /** Lets a run that was deleted be kept again: the player has made it their own anew. */
  takeBack(key: string): void;
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
      let here = new Set<string>();
      await place.change((lying) => {
        const next = new Map<string, FinishedRun>();
        const deleted = (key: string): boolean => !lying.has(key) && seen.has(key);
        let order = Math.max(0, ...[...lying.values()].map(orderOf));
        let room = mostListed - lying.size;
        for (const run of runs) {
          const key = keyOf(run);
          const there = next.get(key) ?? lying.get(key);
          if (there === undefined && (run.brought ? room <= 0 : deleted(key))) continue;
          const before = parseFinished(there, parseLog);
          if (there === undefined) room -= 1;
          if (!before || replaces(run, before)) next.set(key, { ...run, order: before?.order ?? ++order });
        }
        here = new Set(runs.map(keyOf).filter((key) => next.has(key) || lying.has(key)));
        const others = [...lying].filter(([key]) => !next.has(key)).toSorted(([, a], [, b]) => orderOf(a) - orderOf(b));
        return { next, spare: others.slice(0, Math.max(0, -room)).map(([key]) => key) };
      });
      // Only now: what the browser had no room for was not deleted.
      for (const key of here) seen.add(key);
      return here;
    },
    takeBack: (key) => void seen.delete(key),
    clear: place.clear,
    close: place.close,
  };
}

/** Runs to put there, by their keys, and the keys of those to let go. */
interface Change {
  readonly next: ReadonlyMap<string, FinishedRun>;
  readonly spare: readonly string[];
}

/** Where runs lie, and how: by their keys, whatever they say. */
interface Place {
  lying(): Promise<ReadonlyMap<string, unknown>>;
  /** Changes what lies there, as `decide` says on seeing it. Nobody else writes in between; it may be asked twice. */
  change(decide: (lying: ReadonlyMap<string, unknown>) => Change): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

function inThisTab(): Place {
  const runs = new Map<string, unknown>();
  return {
    lying: async () => runs,
    async change(decide) {
      const { next, spare } = decide(runs);
      for (const [key, run] of next) runs.set(key, run);
      for (const each of spare) runs.delete(each);
    },
    clear: async () => runs.clear(),
    close() {},
  };
}

function inDatabase({ within, close }: Connection<Tables>): Place {
  const done = async <T>(ask: () => Promise<Found<T>>): Promise<T> => {
    const found = await twice(ask);
    if (found.kind === 'found') return found.value;
    throw new Error(found.kind === 'full' ? 'The browser has no room left for finished runs.' : 'The browser’s store of finished runs does not answer.');
  };
  return {
    lying: () => done(() => within('readonly', (transaction) => lyingIn(transaction.objectStore('runs')))),
    change: (decide) => done(() => within('readwrite', async (transaction) => {
      const store = transaction.objectStore('runs');
      const { next, spare } = decide(await lyingIn(store));
      await Promise.all([...[...next].map(([key, run]) => store.put(run, key)), ...spare.map((key) => store.delete(key))]);
    })),
    clear: () => done(() => within('readwrite', (transaction) => transaction.objectStore('runs').clear())),
    close,
  };
}

async function lyingIn(store: Pick<IDBPObjectStore<Tables, StoreNames<Tables>[], 'runs', IDBTransactionMode>, 'getAll' | 'getAllKeys'>): Promise<ReadonlyMap<string, unknown>> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(keys.map((key, at) => [key, values[at]]));
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
