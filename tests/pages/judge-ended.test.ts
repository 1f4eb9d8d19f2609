import { beforeEach, expect, test } from 'vitest';
import { judgeEnded } from '../../src/pages/judge-ended.ts';
import { finishedRuns } from '../../src/pages/keep-finished.ts';
import type { SaveStatus } from '../../src/storage/save-status.ts';
import type { Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { smallScenario } from '../builders/scenario.ts';

beforeEach(async () => (await finishedRuns()).clear());

const saved: SaveStatus = { kind: 'saved' };

/** The seeds of the finished runs kept here, once one that ended in a play was left at once, and the play stands so. */
async function keptOf(seed: number, status: SaveStatus, now: (ended: Run) => Run): Promise<readonly number[]> {
  const ended = endingOf(playThrough(smallScenario, seed, [0]));
  judgeEnded({ key: smallScenario.id, hash: () => 'a'.repeat(64), settled: () => Promise.resolve(), status: () => status, snapshot: () => ({ ...ended, run: now(ended.run) }) }, ended.run)();
  await new Promise((resolve) => void setTimeout(resolve));
  return (await (await finishedRuns()).all()).map(({ log }) => log.seed);
}

test('a run that has ended is kept though it is begun anew at once', async () => {
  expect(await keptOf(81, saved, () => startRun(smallScenario, 82))).toEqual([81]);
});

test('a run that has ended and is merely left at once is not kept twice', async () => {
  expect(await keptOf(83, saved, (ended) => ended)).toEqual([]);
});

test('a run that was deleted in another tab is not kept again', async () => {
  expect(await keptOf(84, { kind: 'readonly', reason: 'removed' }, () => startRun(smallScenario, 85))).toEqual([]);
});
