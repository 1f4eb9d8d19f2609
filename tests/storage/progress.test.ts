import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import type { RunLog } from '../../src/run/run.ts';
import { formatProgress, largestFile, parseProgress } from '../../src/storage/progress-file.ts';
import { progressText, takeProgress } from '../../src/storage/progress.ts';
import { putAside } from '../../src/storage/put-run.ts';
import { runStoreOn, type RunStore } from '../../src/storage/run-store.ts';
import { contentFrom } from '../../src/storage/save-record.ts';
import { createFailingShelf } from './failing-shelf.ts';
import { aBookmark, aLog, anyBookmark, anyLog, loadReader, parseLog } from './logs.ts';

const aStore = () => runStoreOn(createMemoryShelf(), null, loadReader);
const home = aLog(1).scenario;
const take = (store: RunStore, text: string) => takeProgress(store, text, parseLog);
const carrying = (...runs: readonly (readonly [slot: string, choices: number])[]) => formatProgress(runs.map(([slot, choices]) => ({ slot, log: aLog(choices), bookmark: null })), []);
const kept = async (store: RunStore) => (await store.runs()).map(({ slot, log }) => [slot, log.choices.length] as const);

async function play(store: RunStore, slot: string, choices: number): Promise<void> {
  const place = await store.open(slot);
  place.save(aLog(choices), aBookmark);
  await place.close();
}

describe('a progress file', () => {
  const inSlots = fc.uniqueArray(fc.tuple(fc.boolean(), fc.nat(3), anyLog, anyBookmark), { selector: ([own, , log]) => `${own} ${log.scenario}`, maxLength: 4 })
    .map((runs) => runs.map(([own, number, log, bookmark]) => ({ slot: `${own ? 'own/' : ''}${log.scenario}${number < 2 ? '' : ` (${number})`}`, log, bookmark })));

  test('carries every run to another browser as it was, once', async () => {
    await fc.assert(
      fc.asyncProperty(inSlots, async (runs) => {
        const here = aStore();
        for (const { slot, log, bookmark } of runs) {
          const place = await here.open(slot);
          place.save(log, bookmark);
          await place.close();
        }
        const there = aStore();
        const text = await progressText(here, []);
        expect(await take(there, text)).toMatchObject({ ok: true, known: [], left: 0 });
        expect(await take(there, text)).toMatchObject({ ok: true, taken: [], left: 0 });
        const carried = await there.runs();
        expect(new Map(carried.map(({ slot, log, bookmark }) => [slot, { log, bookmark }]))).toEqual(new Map(runs.map(({ slot, log, bookmark }) => [slot, { log, bookmark }])));
      }),
      { numRuns: 30 },
    );
  });

  test('carries a run that was begun over one that is stored, beside that; one that only went on, in its place', async () => {
    const store = aStore();
    await play(store, home, 3);
    const carried = async (log: RunLog) => {
      const read = parseProgress(await progressText(store, [{ slot: home, log, bookmark: null }]), parseLog);
      return read.ok && read.runs.map(({ log: each }) => [each.seed, each.choices.length]);
    };
    expect(await carried(aLog(1, { seed: 8 }))).toEqual([[8, 1], [7, 3]]);
    expect(await carried(aLog(5))).toEqual([[7, 5]]);
  });

  test('takes a run that it holds twice once, and does not call it known', async () => {
    expect(await take(aStore(), carrying([home, 2], [`${home} (2)`, 2]))).toMatchObject({ ok: true, taken: [{ slot: home }], known: [], left: 0 });
  });

  test('says how many it had no room for, and does not count them as taken', async () => {
    const shelf = createFailingShelf();
    shelf.fault = 'full';
    expect(await take(runStoreOn(shelf, null, loadReader), carrying([home, 1], [`${home} (2)`, 2]))).toEqual({ ok: true, taken: [], known: [], left: 2 });
  });

  test('never overwrites a run that is there, and knows one that is', async () => {
    const store = aStore();
    await play(store, home, 1);
    const text = await progressText(store, []);
    await play(store, home, 3);
    expect(await take(store, text)).toMatchObject({ ok: true, taken: [{ slot: `${home} (2)` }], known: [], left: 0 });
    expect(await take(store, text)).toMatchObject({ ok: true, taken: [], known: [{}], left: 0 });
    expect(await kept(store)).toEqual([[`${home} (2)`, 1], [home, 3]]);
  });

  test('overwrites nothing of another one that is taken in the same moment', async () => {
    const store = aStore();
    await Promise.all([take(store, carrying([home, 1])), take(store, carrying([home, 2]))]);
    expect(new Map((await kept(store)).map(([slot, choices]) => [choices, slot]))).toEqual(new Map([[1, home], [2, `${home} (2)`]]));
  });

  test.each([
    ['another scenario', 'ai-team-from-scratch', home],
    ['another own scenario', 'own/mine', `own/${home}`],
    ['nothing', '', home],
    ['its own scenario with more behind it', `${home}-2`, home],
  ])('puts a run that stood in the slot of %s into one of its own', async (_, wrong, right) => {
    const store = aStore();
    expect(await take(store, carrying([wrong, 1]))).toMatchObject({ taken: [{ slot: right }], left: 0 });
    expect(await kept(store)).toEqual([[right, 1]]);
  });

  test('holds what the store has not taken yet, in the place of what it has', async () => {
    const store = aStore();
    await play(store, home, 1);
    expect(JSON.parse(await progressText(store, [{ slot: home, log: aLog(4), bookmark: null }]))).toMatchObject({ runs: [{ slot: home, log: aLog(4) }] });
  });

  test('holds what could not be read, too', async () => {
    const shelf = createMemoryShelf();
    const store = runStoreOn(shelf, null, loadReader);
    await shelf.put({ ...contentFrom('a', aLog(1), null), log: '{"half":' }, 0, 0);
    const unopened = await progressText(store, []);
    await store.open('a');
    const setAside = await progressText(store, []);
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
    ['is far too large', ' '.repeat(largestFile + 1), { code: 'too-large', length: largestFile + 1, most: largestFile }],
  ])('that %s is refused, and nothing changes', async (_name, text, fault) => {
    const store = aStore();
    await play(store, 'a', 1);
    expect(await take(store, text)).toEqual({ ok: false, fault });
    expect(await store.runs()).toHaveLength(1);
  });
});

describe('a run put aside', () => {
  test('lies in a slot of its own besides, once however often', async () => {
    const store = aStore();
    await play(store, home, 3);
    const run = { slot: home, log: aLog(3), bookmark: null };
    expect([await putAside(store, run), await putAside(store, run)]).toEqual([true, true]);
    expect(await kept(store)).toEqual([[`${home} (2)`, 3], [home, 3]]);
  });
});
