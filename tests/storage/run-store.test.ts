import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import { runStoreOn } from '../../src/storage/run-store.ts';
import { defaultSettings } from '../../src/present/settings.ts';
import { parseSettings } from '../../src/storage/settings.ts';
import { aBookmark, aLog, loadReader } from './logs.ts';

const aStore = () => runStoreOn(createMemoryShelf(), null, loadReader);

async function play(store: ReturnType<typeof aStore>, slot: string, choices: number): Promise<void> {
  const place = await store.open(slot);
  place.save(aLog(choices), aBookmark);
  await place.close();
}

describe('the runs of a store', () => {
  test('come in the order they were played, the last one first', async () => {
    const store = aStore();
    for (const slot of ['b', 'a', 'c', 'a']) await play(store, slot, 1);
    expect((await store.runs()).map(({ slot }) => slot)).toEqual(['a', 'c', 'b']);
  });

  test('are gone when removed', async () => {
    const store = aStore();
    await play(store, 'a', 1);
    expect(await store.clear()).toBe(true);
    expect(await store.runs()).toEqual([]);
  });
});

describe('settings', () => {
  test('are remembered', async () => {
    const store = aStore();
    expect(await store.settings()).toEqual(defaultSettings);
    expect(await store.keepSettings({ ...defaultSettings, theme: 'dark', muted: true })).toBe(true);
    expect(await store.settings()).toEqual({ ...defaultSettings, theme: 'dark', muted: true });
  });

  test('changed in one tab stand beside those changed in another', async () => {
    const one = aStore();
    const other = runStoreOn(one.shelf, null, loadReader);
    await one.keepSettings({ muted: true });
    await other.keepSettings({ theme: 'dark' });
    expect(await one.settings()).toEqual({ ...defaultSettings, muted: true, theme: 'dark' });
  });

  test('that cannot last are not said to be kept', async () => {
    const store = runStoreOn(createMemoryShelf(), 'absent', loadReader);
    expect(await store.keepSettings({ ...defaultSettings, volume: 0.2 })).toBe(false);
    expect((await store.settings()).volume).toBe(0.2);
  });

  test('are always whole, whatever lay in the store', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const settings = parseSettings(raw);
        expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });

  test('keep the fields that fit when one does not', () => {
    expect(parseSettings({ theme: 'dark', volume: 4, muted: 'yes', projector: true, speed: 3, facilitator: true })).toEqual({ theme: 'dark', volume: defaultSettings.volume, muted: false, projector: true, speed: 1, facilitator: true });
  });
});
