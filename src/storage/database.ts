import { type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks } from 'idb';
import type { MemoryReason } from './save-status.ts';

/** Slot and generation. */
export type SaveKey = [string, number];

/** What lies in the browser's database. Values are `unknown`: anyone can edit them by hand. */
export interface Tables extends DBSchema {
  saves: { key: SaveKey; value: unknown };
  /** Records that could not be read, kept for the player to download. Keys count up. */
  asides: { key: number; value: unknown };
  /** Scenario files that the player has brought along. */
  own: { key: string; value: unknown };
  /** `sequence`: the latest number given out. `settings`: the player's. */
  meta: { key: 'sequence' | 'settings'; value: unknown };
}
export type Database = IDBPDatabase<Tables>;

const databaseName = 'forkcast';
const schemaVersion = 2;

export interface Watch {
  /** The browser ended the connection. */
  readonly onLost: () => void;
  /** A newer version of the game needs the database; this connection has been closed. */
  readonly onSuperseded: () => void;
}

export type Opened = { readonly kind: 'open'; readonly database: Database } | { readonly kind: 'closed'; readonly reason: MemoryReason };

/** Opens the database, or says within `patienceMs` why there is none. A connection that comes too late is closed again. */
export async function openDatabase(watch: Watch, patienceMs: number): Promise<Opened> {
  if (!('indexedDB' in globalThis) || !globalThis.indexedDB) return { kind: 'closed', reason: 'absent' };
  let blocked = false;
  let late = false;
  const opening = open({
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('saves');
        database.createObjectStore('asides', { autoIncrement: true });
        database.createObjectStore('meta');
      }
      database.createObjectStore('own');
    },
    blocked() {
      blocked = true;
    },
    blocking(_current, _asked, event) {
      (event.target as IDBDatabase).close();
      watch.onSuperseded();
    },
    terminated: watch.onLost,
  });
  void opening.then((opened) => {
    if (late && opened.kind === 'open') opened.database.close();
  });
  const givingUp = new Promise<Opened>((resolve) => {
    setTimeout(() => {
      late = true;
      resolve({ kind: 'closed', reason: blocked ? 'blocked' : 'slow' });
    }, patienceMs);
  });
  return Promise.race([opening, givingUp]);
}

async function open(callbacks: OpenDBCallbacks<Tables>): Promise<Opened> {
  try {
    return { kind: 'open', database: await openDB<Tables>(databaseName, schemaVersion, callbacks) };
  } catch (error) {
    return { kind: 'closed', reason: error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused' };
  }
}
