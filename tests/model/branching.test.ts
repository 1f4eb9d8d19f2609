import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partingWeek, runBranches } from '../../src/model/branching.ts';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { measure } from '../../src/model/kernel/measures.ts';
import type { State } from '../../src/model/kernel/state.ts';
import type { Plan } from '../../src/model/plan.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';
import { anyLever, anyOrganisation, anySeed } from '../builders/plans.ts';
import { saasPaths } from '../builders/saas-paths.ts';

const dated = (from: number, to: number, tag: string) =>
  fc.array(fc.record({ week: fc.integer({ min: from, max: to }), lever: anyLever }), { maxLength: 6 })
    .map((levers) => levers.map((each, at) => ({ id: `${tag}-${at}`, ...each })));

/** Up to four plans that agree for thirty weeks and may part from then on. */
const anyBranches: fc.Arbitrary<readonly Plan[]> = fc.record({
  organisation: anyOrganisation, past: dated(0, 29, 'past'), futures: fc.array(dated(30, 60, 'future'), { minLength: 2, maxLength: 4 }),
}).map(({ organisation, past, futures }) => futures.map((future) => ({ organisation, weeks: 70, levers: [...past, ...future] })));

const figures = (state: State): number[] => [...state.metrics, ...state.spend, state.cash, state.payroll, state.validated, state.fluent, state.repairDebt];

test('plans that share their past come to the same, to the last bit, when the past is run once', () => {
  fc.assert(fc.property(anyBranches, anySeed, (plans, seed) => {
    const weeks = [45, 70];
    const shared: number[][] = [];
    const compiled = plans.map((plan) => compilePlan(plan));
    expect(partingWeek(plans)).toBeGreaterThanOrEqual(30);
    runBranches(plans, seed, 0, 2, weeks, (branch, state, world, at) => {
      measure(state, compiled[branch] as (typeof compiled)[number]);
      shared[(branch * 2 + world) * 2 + at] = figures(state);
    });
    compiled.forEach((plan, branch) => runWorlds(plan, seed, 0, 2, weeks, (state, world, at) => {
      measure(state, plan);
      expect(shared[(branch * 2 + world) * 2 + at]).toEqual(figures(state));
    }));
  }), { numRuns: 150 });
});

test('plans part where their levers first differ', () => {
  expect(partingWeek([saasPaths.BA, saasPaths.BB])).toBe(4);
  expect(partingWeek([saasPaths.AB, saasPaths.BB])).toBe(0);
  expect(partingWeek([saasPaths.BB, saasPaths.BB])).toBe(104);
  expect(partingWeek([saasPaths.BB, { ...saasPaths.BB, organisation: { ...saasPaths.BB.organisation, seats: 9 } }])).toBe(0);
});
