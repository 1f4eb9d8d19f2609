import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { measure } from '../../src/model/kernel/measures.ts';
import { metrics } from '../../src/model/metric.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';
import { playCompiled } from '../builders/compiled-weeks.ts';
import { anyPlan, anySeed } from '../builders/plans.ts';

playCompiled();

test('a hundred thousand random plans have no negative stock and nothing that is no number', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    const compiled = compilePlan(plan);
    const faults: string[] = [];
    const weeks = [...new Set([Math.ceil(plan.weeks / 3), plan.weeks])];
    runWorlds(compiled, seed, 0, 1, weeks, (state) => {
      measure(state, compiled);
      metrics.forEach((metric, at) => {
        const value = state.metrics[at] as number;
        if (!Number.isFinite(value) || value < 0) faults.push(`${metric} is ${value}`);
      });
      for (const usd of state.spend) if (!Number.isFinite(usd) || usd < 0) faults.push(`a line of the ledger is ${usd}`);
    });
    expect(faults).toEqual([]);
  }), { numRuns: 100_000 });
}, 1_800_000);
