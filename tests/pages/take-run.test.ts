import { describe, expect, test } from 'vitest';
import { finishedRuns, keepFinished } from '../../src/pages/keep-finished.ts';
import { anew, takeRun } from '../../src/pages/take-run.ts';
import type { RunLog } from '../../src/run/run.ts';
import { runStoreOn, type RunStore } from '../../src/storage/run-store.ts';
import { createFailingShelf } from '../storage/failing-shelf.ts';
import { aLog, loadReader } from '../storage/logs.ts';

const aStore = () => {
  const shelf = createFailingShelf();
  return { shelf, store: runStoreOn(shelf, null, loadReader) };
};
const kept = async (store: RunStore) => (await store.runs()).map(({ slot, log }) => [slot, log.seed, log.choices.length]);
const aRun = (choices: number, over: Partial<RunLog> = {}) => aLog(choices, { scenario: 'a', ...over });
const { seed } = aRun(1);

describe('a run that is made one’s own', () => {
  test('lies where the next play looks', async () => {
    const { store } = aStore();
    expect(await takeRun(store, 'a', aRun(3), false)).toBe('taken');
    expect(await kept(store)).toEqual([['a', seed, 3]]);
  });

  test('leaves another one there until that may be put aside, and keeps it then', async () => {
    const { store } = aStore();
    await takeRun(store, 'a', aRun(2), false);
    expect(await takeRun(store, 'a', aRun(3), false)).toBe('own-there');
    expect(await takeRun(store, 'a', aRun(3), true)).toBe('taken');
    expect(await kept(store)).toEqual([['a', seed, 3], ['a (2)', seed, 2]]);
  });

  test('is another one if only its luck differs', async () => {
    const { store } = aStore();
    await takeRun(store, 'a', aRun(2), false);
    expect(await takeRun(store, 'a', aRun(2, { seed: seed + 1 }), false)).toBe('own-there');
    expect(await takeRun(store, 'a', aRun(2), false)).toBe('taken');
  });

  test('begun anew, has the luck given and no choice, and takes the place of another only where that may be put aside', async () => {
    const { store } = aStore();
    await takeRun(store, 'a', aRun(2, { seed: 3 }), false);
    const begun = anew(aRun(3), 11);
    expect(await takeRun(store, 'a', begun, false)).toBe('own-there');
    expect(await kept(store)).toEqual([['a', 3, 2]]);
    expect(await takeRun(store, 'a', begun, true)).toBe('taken');
    expect(await kept(store)).toEqual([['a', 11, 0], ['a (2)', 3, 2]]);
  });

  test('says why it is not taken where a newer version of the game has saved one', async () => {
    const { shelf, store } = aStore();
    await takeRun(store, 'a', aRun(2), false);
    const records = shelf.records;
    shelf.records = async (slot) => {
      const found = await records(slot);
      return found.kind === 'found' ? { ...found, value: found.value.map((each) => ({ ...each, raw: { format: 9 } })) } : found;
    };
    expect((await store.open('a')).stored.kind).toBe('newer');
    expect(await takeRun(store, 'a', aRun(3), true)).toBe('newer');
  });

  test('is not said to be taken where there was no room for it, nor for what would be put aside', async () => {
    const { shelf, store } = aStore();
    await takeRun(store, 'a', aRun(2), false);
    shelf.fault = 'full';
    expect(await takeRun(store, 'a', aRun(3), true)).toBe('no-room');
    expect(await takeRun(store, 'b', aRun(3), false)).toBe('no-room');
    shelf.fault = null;
    expect(await kept(store)).toEqual([['a', seed, 2]]);
  });

  test('is kept again when it comes to its end, though it was deleted here before', async () => {
    const { store } = aStore();
    const run = { scenario: 'a', log: aRun(3) };
    const keepsIt = async () => {
      keepFinished(run.scenario, run.log, null);
      return (await (await finishedRuns()).all()).length;
    };
    expect(await keepsIt()).toBe(1);
    await (await finishedRuns()).clear();
    expect(await keepsIt()).toBe(0);
    await takeRun(store, 'a', run.log, false);
    expect(await keepsIt()).toBe(1);
  });
});
