import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { saasPaths } from '../../../src/cli/cases/saas-paths.ts';
import { createThreads } from '../../../src/cli/threads/share-out.ts';
import { partsOf, type Task } from '../../../src/cli/threads/task.ts';
import { startThread } from '../../../src/cli/threads/thread-port.ts';
import type { Port } from '../../../src/forecast/port.ts';
import { samplesInParts } from '../../../src/model/analysis/samples.ts';
import { finish, inTurn } from '../../../src/model/analysis/work.ts';
import { parameterTable } from '../../../src/model/parameters.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { opening, smallScenario } from '../../builders/scenario.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { AA, BB } = saasPaths;
const folder = mkdtempSync(join(tmpdir(), 'forkcast-part-'));
const file = join(folder, 'part-thread.mjs');
beforeAll(async () => {
  const build = await rolldown({ input: join(import.meta.dirname, '../../../src/cli/threads/part-thread.ts'), platform: 'node', logLevel: 'silent' });
  await build.write({ format: 'esm', codeSplitting: false, file });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quiet = { show: () => undefined, clear: () => undefined };
const swing = { metric: 'formalReleases', week: 52, seed: 3, worlds: 4, most: 2, among: parameterTable.filter(({ id }) => id.startsWith('platformT')) } as const;
const tasks: readonly Task[] = [
  { name: 'causes', given: [AA, 3, 12] },
  { name: 'breakdown', given: [BB, AA, { metric: 'departures', seed: 3, worlds: 8 }] },
  { name: 'robustness', given: [[BB, AA], { metric: 'formalReleases', better: 'more', week: 104, seed: 3, draws: 6, worlds: 4 }] },
  { name: 'screen', given: [[BB, AA], swing] },
  { name: 'tornado', given: [[BB, AA], swing, swing.among] },
  { name: 'cases', given: ['mm', 20, 3] },
];
const samples: Task<'samples'> = { name: 'samples', given: [BB, 3, 60, ['formalReleases', 'spendUsd'], [52, 104]] };

test.each(tasks)('$name comes to the same from two threads as from this one alone', async (task) => {
  const threads = createThreads({ aloneMs: 0, start: async () => () => startThread(pathToFileURL(file)), progress: quiet, stopped: () => false });
  const shared = await threads.share('Working', task, 2);
  threads.close();
  expect(shared.whole).toBe(true);
  expect(shared.found).toEqual(finish(inTurn(partsOf(task))));
});

test('nothing is lost when a thread is killed at work', async () => {
  const started: Port<Task, unknown>[] = [];
  const start = (): Port<Task, unknown> => {
    const port = startThread<Task, unknown>(pathToFileURL(file));
    started.push(port);
    if (started.length === 1) setTimeout(() => port.terminate(), 1);
    return port;
  };
  const threads = createThreads({ aloneMs: 0, start: async () => start, progress: quiet, stopped: () => false });
  const shared = await threads.share('Working', samples, 2);
  threads.close();
  expect(started).toHaveLength(3);
  const alone = finish(inTurn(samplesInParts(...samples.given)));
  expect(shared.found?.values('spendUsd', 1)).toEqual(alone.values('spendUsd', 1));
});

test('work that is stopped gives its first parts, without a gap', async () => {
  let looks = 0;
  const threads = createThreads({ aloneMs: Infinity, start: () => Promise.reject(new Error('No thread was needed.')), progress: quiet, stopped: () => ++looks > 7 });
  const shared = await threads.share('Working', samples, 2);
  const first = shared.found?.worlds ?? 0;
  expect(shared).toMatchObject({ whole: false, of: 60, done: first });
  expect(first).toBeGreaterThan(0);
  expect(shared.found?.values('spendUsd', 1)).toEqual(finish(inTurn(samplesInParts(...samples.given))).values('spendUsd', 1).subarray(0, first));
});

test('a part that takes long is left off on the way', async () => {
  // Fourteen choices that each do something: one world has sixteen thousand ways in it.
  const options = [{ id: 'a', label: 'A', levers: [opening('researcher')] }, { id: 'b', label: 'B', levers: [] }];
  const nodes = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`c${at}`, { kind: 'choice' as const, title: 'Which?', text: 'This or that.', options, standIn: 'a', next: at === 13 ? 'the-end' : `c${at + 1}` }]));
  const scenario: Scenario = { ...smallScenario, start: 'c0', nodes: { ...nodes, 'the-end': smallScenario.nodes['the-end'] as Scenario['nodes'][string] } };
  let looks = 0;
  const threads = createThreads({ aloneMs: Infinity, start: () => Promise.reject(new Error('No thread was needed.')), progress: quiet, stopped: () => ++looks > 20 });
  const shared = await threads.share('Walking', { name: 'valuation', given: [scenario, 3, 1] }, 1);
  expect(shared).toMatchObject({ found: null, done: 0, of: 1, whole: false });
});

test('work that is stopped before anything is done has found nothing', async () => {
  const threads = createThreads({ aloneMs: 0, start: () => Promise.reject(new Error('No thread was needed.')), progress: quiet, stopped: () => true });
  expect(await threads.share('Working', samples, 2)).toMatchObject({ found: null, done: 0, whole: false });
});
