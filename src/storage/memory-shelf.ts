import { recordAfter, type SaveRecord } from './save-record.ts';
import { firstFree, type Found, generationsKept, type Lying, type Shelf } from './shelf.ts';

const found = <T>(value: T): Promise<Found<T>> => Promise.resolve({ kind: 'found', value });

const lying = (record: SaveRecord): Lying => ({ slot: record.slot, generation: record.generation, raw: record });

/** A shelf that lasts as long as the tab. */
export function createMemoryShelf(): Shelf {
  let saves: readonly SaveRecord[] = [];
  let aside: readonly SaveRecord[] = [];
  let setting: unknown;
  const own = new Map<string, unknown>();
  let sequence = 0;
  const of = (slot: string): readonly SaveRecord[] => saves.filter((record) => record.slot === slot);
  return {
    records: (slot) => found((slot === undefined ? saves : of(slot)).map(lying)),
    async put(content, expectedRev) {
      const newest = of(content.slot)[0];
      if (newest && newest.rev !== expectedRev && newest.log !== content.log) return { kind: 'diverged' };
      if (!newest && expectedRev > 0) return { kind: 'removed' };
      const record = recordAfter(newest, content, ++sequence);
      const kept = of(content.slot).filter(({ generation }) => generation < record.generation && generation > record.generation - generationsKept);
      saves = [record, ...kept, ...saves.filter(({ slot }) => slot !== content.slot)];
      return { kind: 'written', record };
    },
    add(runs) {
      const taken = new Set<unknown>(saves.map(({ slot }) => slot));
      const records = runs.map(({ slots, ...content }) => recordAfter(undefined, { slot: firstFree(slots, taken), ...content }, ++sequence));
      saves = [...records, ...saves];
      return found(records.map(({ slot }) => slot));
    },
    setAside(slot, generation) {
      const moved = saves.filter((record) => record.slot === slot && record.generation === generation);
      aside = [...aside, ...moved];
      saves = saves.filter((record) => !moved.includes(record));
      return found(null);
    },
    everWritten: () => found(sequence > 0),
    asides: () => found(aside.map(lying)),
    clear() {
      saves = [];
      aside = [];
      return found(null);
    },
    setting: () => found(setting),
    putSetting(value) {
      setting = value;
      return found(null);
    },
    own: () => found([...own.values()]),
    putOwn(key, value) {
      own.set(key, value);
      return found(null);
    },
    removeOwn(key) {
      own.delete(key);
      saves = saves.filter(({ slot }) => slot !== key && !slot.startsWith(`${key} (`));
      return found(null);
    },
    close() {},
  };
}
