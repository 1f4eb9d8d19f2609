import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { tableValues } from '../../src/model/parameters.ts';
import type { Plan } from '../../src/model/plan.ts';
import { anyPlan } from '../builders/plans.ts';
import { measures, outcomesOf, type Shared, sharedBy, taken } from '../builders/shared-luck.ts';
import { saidSeed, seed } from '../seed.ts';

vi.setConfig({ hookTimeout: 120_000 });

const worlds = 100;

/** What each measure of a plan shares with that of the same plan without its last lever; null where that moves nothing. */
const sharedWithout = (plan: Plan): readonly (Shared | null)[] => {
  const without = outcomesOf({ ...plan, levers: plan.levers.slice(0, -1) }, tableValues, worlds, plan.weeks);
  return outcomesOf(plan, tableValues, worlds, plan.weeks).map((values, place) => sharedBy(values, without[place] as Float64Array));
};

describe('whatever the plan and whichever the lever', () => {
  let shared: readonly (readonly (Shared | null)[])[] = [];
  // Plans as nobody would make them: many of their levers let half of everybody go.
  beforeAll(() => { shared = fc.sample(anyPlan, { numRuns: 1_000, seed }).filter((plan) => plan.levers.length > 0).map(sharedWithout); });

  test.each(measures.map((name, place) => [name, place] as const))(`%s: what any luck could take off a difference between plans one lever apart, this luck takes off, but for a seventh (${saidSeed})`, (_, place) => {
    const moved = shared.map((each) => each[place] ?? null).filter((each): each is Shared => each !== null);
    expect(moved.length).toBeGreaterThan(30);
    expect(taken(moved)).toBeGreaterThan(6 / 7);
  });
});
