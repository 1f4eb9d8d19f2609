import { type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks } from 'idb';
import type { MemoryReason } from './save-status.ts';

/** What a database is called, and how one of an older version becomes one of this. */
export interface DatabasePlan<Tables extends DBSchema> {
  readonly name: string;
  readonly version: number;
  readonly upgrade: (database: IDBPDatabase<Tables>, from: number) => void;
}

interface Watch {
  /** The connection has been ended, by the browser or by whoever deletes the database. */
  readonly onLost: () => void;
  /** A newer version of the game needs the database; this connection has been closed. */
  readonly onSuperseded: () => void;
}

export interface Closed {
  readonly kind: 'closed';
  readonly reason: MemoryReason;
}
type Opened<Tables extends DBSchema> = { readonly kind: 'open'; readonly database: IDBPDatabase<Tables> } | Closed;

/** Opens a database, or says within `patienceMs` why there is none. A connection that comes too late is closed again. */
export async function openDatabase<Tables extends DBSchema>(plan: DatabasePlan<Tables>, watch: Watch, patienceMs: number): Promise<Opened<Tables>> {
  if (!('indexedDB' in globalThis) || !globalThis.indexedDB) return { kind: 'closed', reason: 'absent' };
  let blocked = false;
  let late = false;
  const opening = open(plan, {
    upgrade: plan.upgrade,
    blocked() {
      blocked = true;
    },
    blocking(_current, asked, event) {
      (event.target as IDBDatabase).close();
      // Nothing is asked for where the database is being deleted, which no version of the game does.
      if (asked === null) watch.onLost();
      else watch.onSuperseded();
    },
    terminated: watch.onLost,
  });
  void opening.then((opened) => {
    if (late && opened.kind === 'open') opened.database.close();
  });
  const givingUp = new Promise<Closed>((resolve) => {
    setTimeout(() => {
      late = true;
      resolve({ kind: 'closed', reason: blocked ? 'blocked' : 'slow' });
    }, patienceMs);
  });
  return Promise.race([opening, givingUp]);
}

async function open<Tables extends DBSchema>({ name, version }: DatabasePlan<Tables>, callbacks: OpenDBCallbacks<Tables>): Promise<Opened<Tables>> {
  try {
    return { kind: 'open', database: await openDB<Tables>(name, version, callbacks) };
  } catch (error) {
    return { kind: 'closed', reason: error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused' };
  }
}
