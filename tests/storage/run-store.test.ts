import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import { runStoreOn } from '../../src/storage/run-store.ts';
import { contentFrom } from '../../src/storage/save-record.ts';
import { defaultSettings } from '../../src/present/settings.ts';
import { parseSettings } from '../../src/storage/settings.ts';
import { createFailingShelf } from './failing-shelf.ts';
import { aBookmark, aLog, anyBookmark, anyLog, loadParser } from './logs.ts';

const aStore = () => runStoreOn(createMemoryShelf(), null, loadParser);

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

describe('a progress file', () => {
  test('carries every run to another browser as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(fc.string(), anyLog, anyBookmark), { selector: ([slot]) => slot, maxLength: 4 }), async (runs) => {
        const here = aStore();
        for (const [slot, log, bookmark] of runs) {
          const place = await here.open(slot);
          place.save(log, bookmark);
          await place.close();
        }
        const there = aStore();
        expect(await there.takeProgress(await here.progressText())).toMatchObject({ ok: true });
        const carried = await there.runs();
        expect(new Map(carried.map(({ slot, log, bookmark }) => [slot, { log, bookmark }]))).toEqual(new Map(runs.map(([slot, log, bookmark]) => [slot, { log, bookmark }])));
      }),
      { numRuns: 30 },
    );
  });

  test('says how many it had no room for, and does not count them as taken', async () => {
    const here = aStore();
    for (const slot of ['a', 'b']) await play(here, slot, 1);
    const shelf = createFailingShelf();
    shelf.fault = 'full';
    expect(await runStoreOn(shelf, null, loadParser).takeProgress(await here.progressText())).toEqual({ ok: true, taken: [], left: 2 });
  });

  test('never overwrites a run that is there', async () => {
    const store = aStore();
    await play(store, 'a', 1);
    const text = await store.progressText();
    await play(store, 'a', 3);
    expect(await store.takeProgress(text)).toMatchObject({ ok: true, taken: [{ slot: 'a (2)' }], left: 0 });
    expect((await store.runs()).map(({ slot, log }) => [slot, log.choices.length])).toEqual([['a (2)', 1], ['a', 3]]);
  });

  test('holds what could not be read, too', async () => {
    const shelf = createMemoryShelf();
    const store = runStoreOn(shelf, null, loadParser);
    await shelf.put({ ...contentFrom('a', aLog(1), null), log: '{"half":' }, 0);
    const unopened = await store.progressText();
    await store.open('a');
    const setAside = await store.progressText();
    expect([unopened, setAside].map((text) => text.includes(String.raw`{\"half\":`))).toEqual([true, true]);
  });

  test.each<[string, string, unknown]>([
    ['is cut short', '{"forkcast":"progress","for', { code: 'not-json' }],
    ['is an empty text', '', { code: 'not-json' }],
    ['is some other JSON', '{"runs":[]}', { code: 'not-progress' }],
    ['is a list', '[]', { code: 'not-progress' }],
    ['comes from a newer version', '{"forkcast":"progress","format":9,"runs":[]}', { code: 'newer', format: 9 }],
    ['has a run without a slot', '{"forkcast":"progress","format":1,"runs":[{}]}', { code: 'not-a-run', pointer: '/runs/0/slot' }],
    ['has a run that is no run', '{"forkcast":"progress","format":1,"runs":[{"slot":"a","log":{"format":2}}]}', { code: 'not-a-run', pointer: '/runs/0/log/choices' }],
    ['is far too large', ' '.repeat(5_000_001), { code: 'too-large', length: 5_000_001, most: 5_000_000 }],
  ])('that %s is refused, and nothing changes', async (_name, text, fault) => {
    const store = aStore();
    await play(store, 'a', 1);
    expect(await store.takeProgress(text)).toEqual({ ok: false, fault });
    expect(await store.runs()).toHaveLength(1);
  });
});

describe('settings', () => {
  test('are remembered', async () => {
    const store = aStore();
    expect(await store.settings()).toEqual(defaultSettings);
    expect(await store.keepSettings({ ...defaultSettings, theme: 'dark', muted: true })).toBe(true);
    expect(await store.settings()).toEqual({ ...defaultSettings, theme: 'dark', muted: true });
  });

  test('that cannot last are not said to be kept', async () => {
    const store = runStoreOn(createMemoryShelf(), 'absent', loadParser);
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
