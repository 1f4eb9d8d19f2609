import { openDatabaseShelf } from './database-shelf.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import type { LoadReader, Save } from './read-record.ts';
import { openRunSlot, type RunSlot } from './run-slot.ts';
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
  /** Keeps the settings that were changed, beside what another tab may have kept meanwhile; true once they are stored. */
  keepSettings(changed: Partial<Settings>): Promise<boolean>;
}

/** Opens the browser's store within five seconds, or one in memory that says why. */
export async function openRunStore(loadReader: LoadReader): Promise<RunStore> {
  const opened = await openDatabaseShelf();
  if (opened.kind === 'shelf') return runStoreOn(opened.shelf, null, loadReader);
  return runStoreOn(createMemoryShelf(), opened.reason, loadReader);
}

/** A store on any shelf. */
export function runStoreOn(shelf: Shelf, memory: MemoryReason | null, loadReader: LoadReader): RunStore {
  const settings = async (): Promise<Settings> => {
    const setting = await shelf.setting();
    return parseSettings(setting.kind === 'found' ? setting.value : undefined);
  };
  return {
    memory,
    shelf,
    runs: () => listStored(shelf, loadReader),
    open: (slot) => openRunSlot(slot, shelf, memory, loadReader),
    clear: async () => (await shelf.clear()).kind === 'found',
    settings,
    async keepSettings(changed) {
      return (await shelf.putSetting({ ...(await settings()), ...changed })).kind === 'found' && memory === null;
    },
  };
}
