import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withFinished, type FinishedRun } from '../../src/storage/finished-run.ts';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import { formatProgress } from '../../src/storage/progress-file.ts';
import { runStoreOn } from '../../src/storage/run-store.ts';
import { aLog, loadReader, parseLog } from '../storage/logs.ts';

// Where finished runs are kept is asked once and then known: what another file has found out, without a database, is not to be known here.
vi.resetModules();
const { bringProgress } = await import('../../src/pages/bring-progress.ts');
const { finishedRuns } = await import('../../src/pages/keep-finished.ts');

const home = aLog(1).scenario;
const aFinished = (choices: number): FinishedRun => ({ format: 1, scenario: home, log: aLog(choices), judged: null, brought: false, order: 1 });
const text = withFinished(formatProgress([{ slot: home, log: aLog(1), bookmark: null }, { slot: `${home} (2)`, log: aLog(2), bookmark: null }], []), [aFinished(2), aFinished(3)]);
const aStore = () => runStoreOn(createMemoryShelf(), null, loadReader);

beforeEach(async () => (await finishedRuns()).clear());
afterEach(() => void vi.unstubAllGlobals());

test('a file’s runs are counted once each, whether they are under way, finished or both, and known the second time', async () => {
  const store = aStore();
  expect(await bringProgress(store, text, parseLog)).toEqual({ brought: 3, known: 0, left: 0 });
  expect(await bringProgress(store, text, parseLog)).toEqual({ brought: 0, known: 3, left: 0 });
});

test('where finished runs cannot be kept, the others of the file are, and those that are left are counted', async () => {
  const store = aStore();
  (await finishedRuns()).close();
  vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('denied', 'SecurityError'); } });
  expect(await bringProgress(store, text, parseLog)).toEqual({ brought: 2, known: 0, left: 1 });
  expect((await store.runs()).length).toBe(2);
});
