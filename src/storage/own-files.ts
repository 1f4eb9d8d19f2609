import { isRecord } from '../scenario/records.ts';
import type { RunStore } from './run-store.ts';
import type { Shelf } from './shelf.ts';
import { twice } from './stored.ts';

/** A scenario file that a player has brought along, word for word. */
export interface OwnFile {
  /** `own/` and the id in the file: its address in the game, and the slot of its saves. No shipped scenario is called so. */
  readonly key: string;
  /** What the file was called. */
  readonly name: string;
  readonly text: string;
  /** The canonical hash of what it says. */
  readonly hash: string;
}

/** How a file is kept: for good, or only as long as this tab is open, and why. */
export type OwnKept = 'kept' | 'full' | 'lost' | 'no-store';

/** Reads a stored file, or gives null when it has not the form. What the text says is not checked here. */
export function readOwnFile(raw: unknown): OwnFile | null {
  if (!isRecord(raw)) return null;
  const { key, name, text, hash } = raw;
  const whole = typeof key === 'string' && key.startsWith('own/') && typeof name === 'string' && typeof text === 'string' && typeof hash === 'string';
  return whole ? { key, name, text, hash } : null;
}

/** Files that a shelf could not take: there as long as the tab is open. */
const inThisTab = new WeakMap<Shelf, Map<string, OwnFile>>();

function leftOver(shelf: Shelf): Map<string, OwnFile> {
  const known = inThisTab.get(shelf) ?? new Map<string, OwnFile>();
  inThisTab.set(shelf, known);
  return known;
}

/** The scenario files the player has brought along, by their keys. */
export async function ownFilesIn({ shelf }: Pick<RunStore, 'shelf'>): Promise<readonly OwnFile[]> {
  const found = await twice(() => shelf.own());
  const lying = found.kind === 'found' ? found.value.flatMap((raw) => readOwnFile(raw) ?? []) : [];
  const passing = leftOver(shelf);
  return [...lying.filter(({ key }) => !passing.has(key)), ...passing.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Takes a file in the place of one with the same key. Whatever comes of it, the file is there as long as the tab is open. */
export async function keepOwnFile({ shelf, memory }: Pick<RunStore, 'shelf' | 'memory'>, file: OwnFile): Promise<OwnKept> {
  const written = await twice(() => shelf.putOwn(file.key, file));
  if (written.kind === 'found') leftOver(shelf).delete(file.key);
  else leftOver(shelf).set(file.key, file);
  if (written.kind === 'full') return 'full';
  if (written.kind !== 'found') return 'lost';
  return memory === null ? 'kept' : 'no-store';
}

/** Whether a file is there only as long as the tab is open. */
export function isPassing({ shelf, memory }: Pick<RunStore, 'shelf' | 'memory'>, key: string): boolean {
  return memory !== null || leftOver(shelf).has(key);
}

/** Removes a file and the run of it. */
export async function removeOwnFile({ shelf }: Pick<RunStore, 'shelf'>, key: string): Promise<void> {
  leftOver(shelf).delete(key);
  await shelf.removeOwn(key);
}
