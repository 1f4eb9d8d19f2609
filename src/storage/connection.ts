import type { DBSchema, IDBPDatabase } from 'idb';
import { type Closed, type DatabasePlan, openDatabase } from './database.ts';
import type { Failure } from './shelf.ts';

const openingPatienceMs = 5000;

/** A database that is opened again whenever its connection breaks. */
export interface Connection<Tables extends DBSchema> {
  /** Does some work in the database; what goes wrong there comes back as a failure. */
  run<T>(work: (database: IDBPDatabase<Tables>) => Promise<T>): Promise<T | Failure>;
  close(): void;
}

/** Connects to a database within five seconds, or says why there is none. */
export async function connectTo<Tables extends DBSchema>(plan: DatabasePlan<Tables>): Promise<{ readonly kind: 'open'; readonly connection: Connection<Tables> } | Closed> {
  let database: IDBPDatabase<Tables> | null = null;
  let superseded = false;
  const open = async (): Promise<Closed | null> => {
    const opened = await openDatabase(
      plan,
      {
        onLost: () => void (database = null),
        onSuperseded() {
          superseded = true;
          database = null;
        },
      },
      openingPatienceMs,
    );
    if (opened.kind === 'closed') return opened;
    database = opened.database;
    return null;
  };

  const failureFrom = (error: unknown): Failure => {
    if (superseded) return { kind: 'superseded' };
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return { kind: 'full' };
    database?.close();
    database = null;
    return { kind: 'lost' };
  };

  const closed = await open();
  if (closed) return closed;
  return {
    kind: 'open',
    connection: {
      async run(work) {
        if (!database && !superseded) await open();
        if (!database) return { kind: superseded ? 'superseded' : 'lost' };
        try {
          return await work(database);
        } catch (error) {
          return failureFrom(error);
        }
      },
      close() {
        database?.close();
        database = null;
      },
    },
  };
}
