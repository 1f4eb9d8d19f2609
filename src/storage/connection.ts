import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { type Closed, type DatabasePlan, openDatabase } from './database.ts';
import type { Failure, Found } from './shelf.ts';

const openingPatienceMs = 5000;

/** A database that is opened again whenever its connection breaks. */
export interface Connection<Tables extends DBSchema> {
  /** Does some work in one transaction over every table, and answers only once that is complete; what goes wrong there comes back as a failure. */
  within<T, Mode extends IDBTransactionMode>(mode: Mode, work: (transaction: IDBPTransaction<Tables, StoreNames<Tables>[], Mode>) => Promise<T>): Promise<Found<T>>;
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

  // Whoever asks while it is being opened again waits for that: of two connections one would be forgotten, and never closed.
  let opening: Promise<Closed | null> | null = null;
  const openAgain = (): Promise<Closed | null> => (opening ??= open().finally(() => { opening = null; }));

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
      async within(mode, work) {
        if (!database && !superseded) await openAgain();
        if (!database) return { kind: superseded ? 'superseded' : 'lost' };
        try {
          const transaction = database.transaction([...database.objectStoreNames], mode, { durability: 'strict' });
          const finished = transaction.done.then(() => null, (error: unknown) => error);
          const [result, failure] = await Promise.all([work(transaction).then((value) => ({ value }), (error: unknown) => ({ error })), finished]);
          if (failure) throw failure;
          if ('error' in result) throw result.error;
          return { kind: 'found', value: result.value };
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
