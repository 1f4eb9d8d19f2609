import type { Bookmark } from '../play/bookmark.ts';
import { openDatabaseShelf } from './database-shelf.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import { formatProgress, parseProgress, type ProgressFault } from './progress-file.ts';
import { openRunSlot, type RunSlot } from './run-slot.ts';
import type { RunLog } from '../run/run.ts';
import type { LoadParseLog, Save } from './save-record.ts';
import type { MemoryReason } from './save-status.ts';
import type { Settings } from '../present/settings.ts';
import { parseSettings } from './settings.ts';
import type { Shelf } from './shelf.ts';
import { listStored } from './stored.ts';

/** Everything this browser keeps of the player. */
export interface RunStore {
  /** Why runs last only as long as this tab, or null when they stay. */
  readonly memory: MemoryReason | null;
  /** Where all of it lies. */
  readonly shelf: Shelf;
  /** Every run, the one played last first. */
  runs(): Promise<readonly Save[]>;
  /** Opens a run's slot in this tab; a slot nobody has written yet is empty. */
  open(slot: string): Promise<RunSlot>;
  /** Removes every run, also what could not be read; false if the store did not. */
  clear(): Promise<boolean>;
  settings(): Promise<Settings>;
  /** Keeps the settings; true once they are stored. */
  keepSettings(settings: Settings): Promise<boolean>;
  /** All progress as JSON text, to download. */
  progressText(): Promise<string>;
  /** Adds the runs of a progress file; one whose slot is taken gets a slot of its own. Gives those that are kept now, and how many there was no room for. */
  takeProgress(text: string): Promise<{ readonly ok: true; readonly taken: readonly { readonly slot: string; readonly log: RunLog }[]; readonly left: number } | { readonly ok: false; readonly fault: ProgressFault }>;
  close(): void;
}

/** Opens the browser's store within five seconds, or one in memory that says why. */
export async function openRunStore(loadParser: LoadParseLog): Promise<RunStore> {
  const opened = await openDatabaseShelf();
  if (opened.kind === 'shelf') return runStoreOn(opened.shelf, null, loadParser);
  return runStoreOn(createMemoryShelf(), opened.reason, loadParser);
}

/** A store on any shelf. */
export function runStoreOn(shelf: Shelf, memory: MemoryReason | null, loadParser: LoadParseLog): RunStore {
  const runs = (): Promise<readonly Save[]> => listStored(shelf, loadParser);
  const open = (slot: string): Promise<RunSlot> => openRunSlot(slot, shelf, memory, loadParser);
  return {
    memory,
    shelf,
    runs,
    open,
    clear: async () => (await shelf.clear()).kind === 'found',
    async settings() {
      const setting = await shelf.setting();
      return parseSettings(setting.kind === 'found' ? setting.value : undefined);
    },
    async keepSettings(settings) {
      return (await shelf.putSetting(settings)).kind === 'found' && memory === null;
    },
    async progressText() {
      const [saves, records, asides] = await Promise.all([runs(), shelf.records(), shelf.asides()]);
      const readable = new Set(saves.map(({ slot }) => slot));
      const unread = records.kind === 'found' ? records.value.filter(({ slot }) => !readable.has(slot)) : [];
      return formatProgress(saves, [...unread, ...(asides.kind === 'found' ? asides.value : [])]);
    },
    async takeProgress(text) {
      const read = parseProgress(text, await loadParser());
      if (!read.ok) return read;
      const taken: { readonly slot: string; readonly log: RunLog }[] = [];
      for (const { slot: wanted, log, bookmark } of read.runs) {
        const slot = await freeSlot(shelf, wanted);
        const place = await open(slot);
        if (await placed(place, log, bookmark)) taken.push({ slot, log });
        await place.close();
      }
      return { ok: true, taken, left: read.runs.length - taken.length };
    },
    close: () => shelf.close(),
  };
}

/** Writes a run into a slot at once; false if the store did not take it. */
export async function placed(place: RunSlot, log: RunLog, bookmark: Bookmark | null): Promise<boolean> {
  place.save(log, bookmark);
  await place.settled();
  return ['saved', 'memory'].includes(place.status().kind);
}

async function freeSlot(shelf: Shelf, wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slot = number === 1 ? wanted : `${wanted} (${number})`;
    const records = await shelf.records(slot);
    if (records.kind !== 'found' || records.value.length === 0) return slot;
  }
}
