import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { judgeKept } from '../../src/pages/kept-here.ts';
import type { KeptRun } from '../../src/present/sharing/profile.ts';
import { logOf } from '../../src/run/log.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { smallScenario } from '../builders/scenario.ts';

beforeEach(() => void vi.stubGlobal('navigator', {}));
afterEach(() => void vi.unstubAllGlobals());

/** It can be played, and no world of it can be valued. */
const scenario = { ...smallScenario, objective: null } as unknown as Scenario;
const aKept = (seed: number): KeptRun => ({ scenario: 'own/worthless', log: logOf(endingOf(playThrough(smallScenario, seed, [0])).run, 'a'.repeat(64)), judged: null, brought: false, finished: true });

test('a run that cannot be judged is counted, and does not keep the others from being tried', async () => {
  const left: number[] = [];
  const kept = { runs: [aKept(1), aKept(2)], known: [{ key: 'own/worthless', scenario, hash: 'a'.repeat(64) }], unreadable: false, stays: true, silent: false };
  expect(await judgeKept(kept, { left: () => false, toJudge: (count) => left.push(count), judged: () => Promise.resolve() })).toBe(2);
  expect(left).toEqual([2, 1, 0]);
});
