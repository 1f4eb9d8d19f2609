import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import { connectTo } from './connection.ts';
import type { Closed, DatabasePlan } from './database.ts';
import { recordAfter, type SaveRecord } from './save-record.ts';
import { firstFree, type Found, generationsKept, type Lying, type Shelf, type Written } from './shelf.ts';

/** Slot and generation. */
type SaveKey = [string, number];

/** What lies in the browser's database. Values are `unknown`: anyone can edit them by hand. */
interface Tables extends DBSchema {
  saves: { key: SaveKey; value: unknown };
  /** Records that could not be read, kept for the player to download. Keys count up. */
  asides: { key: number; value: unknown };
  /** Scenario files that the player has brought along. */
  own: { key: string; value: unknown };
  /** `sequence`: the latest number given out. `removed`: the latest when runs were removed. `settings`: the player's. */
  meta: { key: 'sequence' | 'settings' | 'removed'; value: unknown };
}
type Reading = IDBPTransaction<Tables, StoreNames<Tables>[], 'readonly'>;
type Writing = IDBPTransaction<Tables, StoreNames<Tables>[], 'readwrite'>;

const plan: DatabasePlan<Tables> = {
  name: 'forkcast',
  version: 2,
  upgrade(database, from) {
    if (from < 1) {
      database.createObjectStore('saves');
      database.createObjectStore('asides', { autoIncrement: true });
      database.createObjectStore('meta');
    }
    database.createObjectStore('own');
  },
};

/** A shelf in the browser's database, or why there is none. */
export async function openDatabaseShelf(): Promise<{ readonly kind: 'shelf'; readonly shelf: Shelf } | Closed> {
  const opened = await connectTo(plan);
  if (opened.kind === 'closed') return opened;
  const { connection } = opened;

  const read = <T>(work: (transaction: Reading) => Promise<T>): Promise<Found<T>> => connection.within('readonly', work);
  const write = (work: (transaction: Writing) => Promise<unknown>): Promise<Found<null>> => connection.within('readwrite', (transaction) => work(transaction).then(() => null));

  const shelf: Shelf = {
    records: (slot) => read(async (transaction) => (await entriesOf(transaction, slot)).toReversed()),
    async put(content, expectedRev, lastSeen) {
      const put = await connection.within('readwrite', async (transaction): Promise<Written> => {
        const { saves, meta } = storesOf(transaction);
        const cursor = await saves.openCursor(wholeSlot(content.slot), 'prev');
        const newest = cursor?.value as SaveRecord | undefined;
        if (newest && newest.rev !== expectedRev && newest.log !== content.log) return { kind: 'diverged' };
        const [latest, removed] = [countFrom(await meta.get('sequence')), countFrom(await meta.get('removed'))];
        // Nothing is left of a removal either when the browser has cleared the store.
        if (!newest && expectedRev > 0 && removed > 0 && lastSeen <= removed) return { kind: 'removed' };
        const record = recordAfter(newest, content, latest + 1);
        await Promise.all([
          saves.put(record, [record.slot, record.generation]),
          saves.delete(IDBKeyRange.bound([record.slot], [record.slot, record.generation - generationsKept])),
          meta.put(record.sequence, 'sequence'),
        ]);
        return { kind: 'written', record };
      });
      return put.kind === 'found' ? put.value : put;
    },
    add: (runs) =>
      connection.within('readwrite', async (transaction) => {
        const { saves, meta } = storesOf(transaction);
        const [keys, stored] = await Promise.all([saves.getAllKeys(), meta.get('sequence')]);
        const taken = new Set<unknown>(keys.map((key: unknown) => (isSaveKey(key) ? key[0] : null)));
        const records = runs.map(({ slots, ...content }, index) => recordAfter(undefined, { slot: firstFree(slots, taken), ...content }, countFrom(stored) + 1 + index));
        await Promise.all([...records.map((record) => saves.put(record, [record.slot, record.generation])), meta.put(countFrom(stored) + records.length, 'sequence')]);
        return records.map(({ slot }) => slot);
      }),
    setAside: (slot, generation) =>
      write(async (transaction) => {
        const { saves, asides } = storesOf(transaction);
        const key: SaveKey = [slot, generation];
        await asides.add({ slot, generation, raw: await saves.get(key) });
        await saves.delete(key);
      }),
    everWritten: () => read(async (transaction) => countFrom(await transaction.objectStore('meta').get('sequence')) > 0),
    asides: () => read((transaction) => transaction.objectStore('asides').getAll() as Promise<Lying[]>),
    clear: () =>
      write((transaction) => {
        const { saves, asides } = storesOf(transaction);
        return Promise.all([saves.clear(), asides.clear(), noteRemoval(transaction)]);
      }),
    setting: () => read((transaction) => transaction.objectStore('meta').get('settings')),
    putSetting: (value) => write((transaction) => storesOf(transaction).meta.put(value, 'settings')),
    own: () => read((transaction) => transaction.objectStore('own').getAll()),
    putOwn: (key, value) => write((transaction) => storesOf(transaction).own.put(value, key)),
    removeOwn: (key) =>
      write((transaction) => {
        const { own, saves } = storesOf(transaction);
        return Promise.all([own.delete(key), saves.delete(wholeSlot(key)), saves.delete(IDBKeyRange.bound([`${key} (`], [`${key} (\uffff`, Infinity])), noteRemoval(transaction)]);
      }),
    close: connection.close,
  };
  return { kind: 'shelf', shelf };
}

const wholeSlot = (slot: string): IDBKeyRange => IDBKeyRange.bound([slot], [slot, Infinity]);

/** The latest number given out, 0 for none. */
function countFrom(stored: unknown): number {
  return Number.isSafeInteger(stored) ? Number(stored) : 0;
}

/** Notes the latest number given out when runs were removed: a run that was last seen with that or less, and is gone, was among them. */
async function noteRemoval(transaction: Writing): Promise<void> {
  const { meta } = storesOf(transaction);
  await meta.put(countFrom(await meta.get('sequence')), 'removed');
}

function storesOf(transaction: Writing) {
  return { saves: transaction.objectStore('saves'), asides: transaction.objectStore('asides'), meta: transaction.objectStore('meta'), own: transaction.objectStore('own') };
}

async function entriesOf(transaction: Reading, slot: string | undefined): Promise<Lying[]> {
  const store = transaction.objectStore('saves');
  const range = slot === undefined ? null : wholeSlot(slot);
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  // Who edits the store by hand can put anything under any key.
  return keys.flatMap((key: unknown, index) => (isSaveKey(key) ? { slot: key[0], generation: key[1], raw: values[index] } : []));
}

function isSaveKey(key: unknown): key is SaveKey {
  return Array.isArray(key) && typeof key[0] === 'string' && typeof key[1] === 'number';
}
