import type { IDBPTransaction } from 'idb';
import { type Database, openDatabase, type Opened, type SaveKey, type Tables } from './database.ts';
import { recordAfter, type SaveRecord } from './save-record.ts';
import { type Failure, type Found, generationsKept, type Lying, type Shelf, type Written } from './shelf.ts';

const openingPatienceMs = 5000;
type Table = keyof Tables & ('saves' | 'asides' | 'meta' | 'own');
type Transaction = IDBPTransaction<Tables, Table[], IDBTransactionMode>;
type Writing = IDBPTransaction<Tables, Table[], 'readwrite'>;

/** A shelf in the browser's database, or why there is none. The connection is opened again whenever it breaks. */
export async function openDatabaseShelf(): Promise<{ readonly kind: 'shelf'; readonly shelf: Shelf } | Extract<Opened, { kind: 'closed' }>> {
  let database: Database | null = null;
  let superseded = false;
  const connect = async (): Promise<Opened> => {
    const opened = await openDatabase(
      {
        onLost: () => void (database = null),
        onSuperseded() {
          superseded = true;
          database = null;
        },
      },
      openingPatienceMs,
    );
    if (opened.kind === 'open') database = opened.database;
    return opened;
  };

  const opened = await connect();
  if (opened.kind === 'closed') return opened;

  /** Runs `work` in one transaction, and answers only once the transaction is complete. */
  const within = async <T>(mode: IDBTransactionMode, work: (transaction: Transaction) => Promise<T>): Promise<T | Failure> => {
    if (superseded) return { kind: 'superseded' };
    if (!database && (await connect()).kind === 'closed') return { kind: 'lost' };
    if (!database) return { kind: superseded ? 'superseded' : 'lost' };
    try {
      const transaction = database.transaction(['saves', 'asides', 'meta', 'own'], mode, { durability: 'strict' });
      const finished = transaction.done.then(() => null, (error: unknown) => error);
      const [result, failure] = await Promise.all([work(transaction).then((value) => ({ value }), (error: unknown) => ({ error })), finished]);
      if (failure) return failureFrom(failure);
      if ('error' in result) return failureFrom(result.error);
      return result.value;
    } catch (error) {
      return failureFrom(error);
    }
  };

  const failureFrom = (error: unknown): Failure => {
    if (superseded) return { kind: 'superseded' };
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return { kind: 'full' };
    database?.close();
    database = null;
    return { kind: 'lost' };
  };

  const read = <T>(work: (transaction: Transaction) => Promise<T>): Promise<Found<T>> => within('readonly', async (transaction) => ({ kind: 'found' as const, value: await work(transaction) }));
  const write = (work: (transaction: Writing) => Promise<unknown>): Promise<Found<null>> =>
    within('readwrite', async (transaction) => {
      await work(transaction as Writing);
      return { kind: 'found' as const, value: null };
    });

  const shelf: Shelf = {
    records: (slot) => read(async (transaction) => (await entriesOf(transaction, slot)).toReversed()),
    put: (content, expectedRev) =>
      within<Written>('readwrite', async (transaction) => {
        const { saves, meta } = storesOf(transaction as Writing);
        const cursor = await saves.openCursor(wholeSlot(content.slot), 'prev');
        const newest = cursor?.value as SaveRecord | undefined;
        if (newest && newest.rev !== expectedRev) return { kind: 'diverged' };
        const latest = await meta.get('sequence');
        const record = recordAfter(newest, content, (Number.isSafeInteger(latest) ? Number(latest) : 0) + 1);
        await Promise.all([
          saves.put(record, [record.slot, record.generation]),
          saves.delete(IDBKeyRange.bound([record.slot], [record.slot, record.generation - generationsKept])),
          meta.put(record.sequence, 'sequence'),
        ]);
        return { kind: 'written', record };
      }),
    setAside: (slot, generation) =>
      write(async (transaction) => {
        const { saves, asides } = storesOf(transaction);
        const key: SaveKey = [slot, generation];
        await asides.add({ slot, generation, raw: await saves.get(key) });
        await saves.delete(key);
      }),
    asides: () => read((transaction) => transaction.objectStore('asides').getAll() as Promise<Lying[]>),
    clear: () =>
      write((transaction) => {
        const { saves, asides } = storesOf(transaction);
        return Promise.all([saves.clear(), asides.clear()]);
      }),
    setting: () => read((transaction) => transaction.objectStore('meta').get('settings')),
    putSetting: (value) => write((transaction) => storesOf(transaction).meta.put(value, 'settings')),
    own: () => read((transaction) => transaction.objectStore('own').getAll()),
    putOwn: (key, value) => write((transaction) => storesOf(transaction).own.put(value, key)),
    removeOwn: (key) =>
      write((transaction) => {
        const { own, saves } = storesOf(transaction);
        return Promise.all([own.delete(key), saves.delete(wholeSlot(key))]);
      }),
    close() {
      database?.close();
      database = null;
    },
  };
  return { kind: 'shelf', shelf };
}

const wholeSlot = (slot: string): IDBKeyRange => IDBKeyRange.bound([slot], [slot, Infinity]);

function storesOf(transaction: Writing) {
  return { saves: transaction.objectStore('saves'), asides: transaction.objectStore('asides'), meta: transaction.objectStore('meta'), own: transaction.objectStore('own') };
}

async function entriesOf(transaction: Transaction, slot: string | undefined): Promise<Lying[]> {
  const store = transaction.objectStore('saves');
  const range = slot === undefined ? null : wholeSlot(slot);
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.map(([name, generation], index) => ({ slot: name, generation, raw: values[index] }));
}
