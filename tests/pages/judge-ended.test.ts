import { beforeEach, expect, test } from 'vitest';
import { judgeEnded } from '../../src/pages/judge-ended.ts';
import { finishedRuns } from '../../src/pages/keep-finished.ts';
import type { SaveStatus } from '../../src/storage/save-status.ts';
import type { Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { smallScenario } from '../builders/scenario.ts';

beforeEach(async () => (await finishedRuns()).clear());

/** The seeds of the finished runs kept here, once one that ended in a play was left at once, and the play stands so. */
async function keptOf(seed: number, now: (ended: Run) => Run, status: SaveStatus = { kind: 'saved' }): Promise<readonly number[]> {
  const ended = endingOf(playThrough(smallScenario, seed, [0]));
  judgeEnded({ key: 'own/ended', hash: () => 'a'.repeat(64), settled: () => Promise.resolve(), status: () => status, snapshot: () => ({ ...ended, run: now(ended.run) }) }, ended.run)();
  await new Promise((resolve) => void setTimeout(resolve));
  return (await (await finishedRuns()).all()).map(({ log }) => log.seed);
}

test('a run that has ended is kept though it is begun anew at once', async () => {
  expect(await keptOf(81, () => startRun(smallScenario, 82))).toEqual([81]);
});

test('a run that has ended and is merely left at once is not kept twice', async () => {
  expect(await keptOf(83, (ended) => ended)).toEqual([]);
});

test('a run that was deleted in another tab is not kept again', async () => {
  expect(await keptOf(84, () => startRun(smallScenario, 85), { kind: 'readonly', reason: 'removed' })).toEqual([]);
});
