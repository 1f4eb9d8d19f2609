import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptMarker, lookForKept } from '../../src/pages/kept-marker.ts';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import { contentFrom } from '../../src/storage/save-record.ts';
import type { Shelf } from '../../src/storage/shelf.ts';
import { aLog } from '../storage/logs.ts';

const texts = new Map<string, string>();
beforeEach(() => void vi.stubGlobal('localStorage', { getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, text: string) => texts.set(key, text), removeItem: (key: string) => texts.delete(key) }));
afterEach(() => {
  texts.clear();
  vi.unstubAllGlobals();
});

const saved = async (shelf: Shelf) => void (await shelf.put(contentFrom('own/a', aLog(1), null), 0, 0));

test.each<[string, (shelf: Shelf) => Promise<unknown>, 'gone' | null]>([
  ['that the browser has cleared away are gone', async () => undefined, 'gone'],
  ['that are there are not', saved, null],
  ['that could not be read, and were set aside, are not', async (shelf) => { await saved(shelf); await shelf.setAside('own/a', 1); }, null],
  ['that the player has removed with their file are not', async (shelf) => { await saved(shelf); await shelf.removeOwn('own/a'); }, null],
])('runs that were noted and %s', async (_, happen, finding) => {
  const shelf = createMemoryShelf();
  keptMarker.set();
  await happen(shelf);
  expect(await lookForKept({ memory: null, shelf })).toBe(finding);
});

test('runs that are there are noted, and where nothing outlasts the tab nothing is looked for', async () => {
  const shelf = createMemoryShelf();
  await saved(shelf);
  expect(await lookForKept({ memory: 'refused', shelf })).toBeNull();
  expect(keptMarker.read()).toBe(false);
  await lookForKept({ memory: null, shelf });
  expect(keptMarker.read()).toBe(true);
});
