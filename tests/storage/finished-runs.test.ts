import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { finishedIn, keyOf, mostListed, parseFinished, withFinished, type FinishedRun } from '../../src/storage/finished-run.ts';
import { openFinishedRuns, type FinishedRuns } from '../../src/storage/finished-runs.ts';
import { largestFile } from '../../src/storage/progress-file.ts';
import { readRunFile } from '../../src/storage/run-file.ts';
import type { RunLog } from '../../src/run/run.ts';
import { aLog, parseLog } from './logs.ts';

const facts = { calls: [{ confidence: 0.8, right: true }], evidence: [{ principle: 'P02', shown: false }], score: -0.2, percentile: 0.4, corner: 'deserved' as const, worlds: 64 };
const run: FinishedRun = { format: 1, scenario: aLog(3).scenario, log: aLog(3), judged: facts, brought: false, order: 1 };

describe('a finished run', () => {
  test('is read as it was written', () => {
    expect(parseFinished(JSON.parse(JSON.stringify(run)), parseLog)).toEqual(run);
  });

  test.each([
    ['a score that is a text', { ...run, judged: { ...facts, score: '1' } }],
    ['a score past all bounds', { ...run, judged: { ...facts, score: 1e308 } }],
    ['a share past one', { ...run, judged: { ...facts, percentile: 1.5 } }],
    ['a corner that there is not', { ...run, judged: { ...facts, corner: 'toString' } }],
    ['a call surer than sure', { ...run, judged: { ...facts, calls: [{ confidence: 2, right: true }] } }],
    ['a principle that is markup', { ...run, judged: { ...facts, evidence: [{ principle: '<script>', shown: true }] } }],
    ['the name of another scenario', { ...run, scenario: 'own/another' }],
    ['no log', { ...run, log: undefined }],
    ['a newer format', { ...run, format: 2 }],
    ['nothing', null],
  ])('with %s is not taken', (_, raw) => {
    expect(parseFinished(raw, parseLog)).toBeNull();
  });

  test('is told apart by story, luck and choices, not by the version it was played on', () => {
    const key = (log: RunLog, scenario = log.scenario) => keyOf({ scenario, log });
    expect(key(aLog(3, { model: '9', hash: 'b'.repeat(64) }))).toBe(key(aLog(3)));
    expect(key(aLog(3, { seed: 8 }))).not.toBe(key(aLog(3)));
    expect(key(aLog(4))).not.toBe(key(aLog(3)));
    expect(key(aLog(3), `own/${aLog(3).scenario}`)).not.toBe(key(aLog(3)));
  });

  test('is read again from a file of as many long ones as a browser keeps', () => {
    const twenty = <T>(each: T): T[] => Array.from({ length: 20 }, () => each);
    const long = { ...run, log: aLog(100), judged: { ...facts, calls: twenty(facts.calls).flat(), evidence: twenty(facts.evidence).flat() } };
    const text = withFinished('{"forkcast":"progress","runs":[]}', Array.from({ length: mostListed }, () => long));
    expect(readRunFile(text, parseLog)).toEqual({ kind: 'progress' });
    expect(finishedIn(text, parseLog)).toHaveLength(mostListed);
  });

  test('travels in a progress file with the runs that are there', () => {
    expect(finishedIn(withFinished('{"forkcast":"progress","runs":[]}', [run]), parseLog)).toEqual([run]);
  });
});

describe('the finished runs of a browser', () => {
  beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
  afterEach(() => void vi.useRealTimers().unstubAllGlobals());

  const kept = async (runs: FinishedRuns) => (await runs.all()).map(({ log }) => log.choices.length);

  test('that met a store without room are kept once there is some', async () => {
    const runs = await openFinishedRuns(parseLog);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => { throw new DOMException('full', 'QuotaExceededError'); });
    await expect(runs.keep(run)).rejects.toThrow('no room');
    put.mockRestore();
    await runs.keep(run);
    expect(await kept(runs)).toEqual([3]);
  });

  test('lose no verdict to another tab that writes at the same moment, and keep an order', async () => {
    const [here, there] = [await openFinishedRuns(parseLog), await openFinishedRuns(parseLog)];
    await Promise.all([here.keep(run), there.keep({ ...run, judged: null }), here.keep({ ...run, log: aLog(2) }), there.keep({ ...run, log: aLog(4) })]);
    expect((await here.all()).map(({ log, judged, order }) => [log.choices.length, judged?.worlds, order])).toEqual([[3, 64, 1], [2, 64, 2], [4, 64, 3]]);
  });

  test('that were deleted are kept again once the player has made one their own anew', async () => {
    const runs = await openFinishedRuns(parseLog);
    await runs.keep(run);
    await runs.clear();
    await runs.keep(run);
    expect(await kept(runs)).toEqual([]);
    runs.takeBack(keyOf(run));
    await runs.keep(run);
    expect(await kept(runs)).toEqual([3]);
  });

  test('make room for another of the player’s own, and none for what a file brings', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const runs = await openFinishedRuns(parseLog);
    const many = Array.from({ length: mostListed }, (_, seed) => ({ ...run, log: aLog(1, { seed }) }));
    expect((await runs.keep(...many)).size).toBe(mostListed);
    const brought = { ...run, log: aLog(2), brought: true };
    expect([...(await runs.keep(brought, { ...brought, log: aLog(1) }))]).toEqual([keyOf({ ...run, log: aLog(1) })]);
    await runs.keep(run);
    const seeds = (await runs.all()).map(({ log }) => log.seed);
    expect([seeds.length, seeds[0], seeds.at(-1)]).toEqual([mostListed, 1, run.log.seed]);
  });

  test('that were deleted in another tab are not put back by what is found of them later, nor by a debrief that opens', async () => {
    const [here, there] = [await openFinishedRuns(parseLog), await openFinishedRuns(parseLog)];
    await here.keep({ ...run, judged: null });
    await there.clear();
    await here.keep(run);
    await here.keep({ ...run, judged: null });
    expect(await kept(there)).toEqual([]);
    await here.keep({ ...run, log: aLog(4) });
    await here.keep({ ...run, brought: true });
    expect(await kept(there)).toEqual([4, 3]);
  });

  test('are opened again when the browser has cleared them and ended the connection', async () => {
    const runs = await openFinishedRuns(parseLog);
    await runs.keep(run);
    runs.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(await kept(runs)).toEqual([]);
    await runs.keep({ ...run, log: aLog(2) });
    runs.close();
    expect(await kept(runs)).toEqual([2]);
  });

  test('last as long as the tab where the browser does not answer within five seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    const opening = openFinishedRuns(parseLog);
    await vi.advanceTimersByTimeAsync(5000);
    const runs = await opening;
    expect(runs.stays).toBe(false);
    await runs.keep(run);
    expect(await kept(runs)).toEqual([3]);
  });

  test('are said not to be had when the store stops answering later', async () => {
    const runs = await openFinishedRuns(parseLog);
    runs.close();
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('denied', 'SecurityError'); } });
    await expect(runs.all()).rejects.toThrow('does not answer');
  });

  test('are listed in the order they were first kept, each once, with the latest that was found', async () => {
    const runs = await openFinishedRuns(parseLog);
    await runs.keep({ ...run, judged: null });
    await runs.keep({ ...run, log: aLog(2) });
    await runs.keep(run);
    await runs.keep({ ...run, judged: null });
    expect((await runs.all()).map(({ log, judged, order }) => [log.choices.length, judged?.worlds, order])).toEqual([[3, 64, 1], [2, 64, 2]]);
    await runs.keep({ ...run, brought: true, judged: { ...facts, score: 1 } });
    expect((await runs.all())[0]).toEqual(run);
    await runs.keep({ ...run, judged: { ...facts, worlds: 1000, score: 0.5 } });
    await runs.keep(run);
    expect((await runs.all())[0]?.judged?.worlds).toBe(1000);
    await runs.keep({ ...run, log: { ...run.log, hash: 'b'.repeat(64) } });
    expect((await runs.all())[0]?.judged?.worlds).toBe(64);
    await runs.clear();
    expect(await runs.all()).toEqual([]);
    runs.close();
  });
});

describe('a file that is brought', () => {
  test.each([
    ['a bare log', JSON.stringify(aLog(2)), 'run'],
    ['a run as the debrief saves it', JSON.stringify({ log: aLog(2), outcome: { tier: 'mature' } }), 'run'],
    ['a byte order mark before it', `\ufeff${JSON.stringify(aLog(2))}`, 'run'],
    ['all progress', '{"forkcast":"progress"}', 'progress'],
    ['no JSON', 'PK\u0003\u0004', 'not-json'],
    ['something else', '[]', 'not-ours'],
    ['a broken log', '{"log":{"format":1,"choices":[]}}', 'not-a-run'],
    ['more characters than a file may have', ' '.repeat(largestFile + 1), 'too-large'],
  ])('with %s is known for what it is', (_, text, kind) => {
    const read = readRunFile(text, parseLog);
    expect(read.kind === 'refused' ? read.code : read.kind).toBe(kind);
  });
});
