import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compilePlan, type CompiledPlan } from '../../src/model/compile-plan.ts';
import { wayOut } from '../../src/model/kernel/building.ts';
import { openWorld } from '../../src/model/kernel/opening.ts';
import { stateFor, type State } from '../../src/model/kernel/state.ts';
import { runTo } from '../../src/model/kernel/week.ts';
import type { Plan } from '../../src/model/plan.ts';
import { weekState } from '../../src/model/record.ts';
import { gates, type Gate } from '../../src/model/roles.ts';
import { consumerCompany } from '../../src/cli/cases/companies.ts';
import { planOf, pulled, staff } from '../../src/cli/cases/lab.ts';
import { anyPlan, anySeed } from '../builders/plans.ts';

vi.setConfig({ testTimeout: 60_000 });

function endOf(plan: Plan, seed: number): { readonly state: State; readonly compiled: CompiledPlan } {
  const compiled = compilePlan(plan);
  const state = stateFor(compiled);
  openWorld(state, compiled, { seed, index: 0 });
  runTo(state, compiled, plan.weeks, 0);
  return { state, compiled };
}

/** How much more of what waits would come out, over what does, if this gate stood a hair wider. */
function gainOf(gate: Gate, state: State, compiled: CompiledPlan): number {
  const hair = 1e-6;
  const before = wayOut(state, compiled);
  const [stood, served] = [state[gate], state.tuningServed];
  state[gate] += hair;
  state.tuningServed = state.tunersServe * state.platform;
  const after = wayOut(state, compiled);
  state[gate] = stood;
  state.tuningServed = served;
  return (after - before) / before / hair;
}

test('the narrowest gate is the one whose opening a little lets most more out, whatever the plan', () => {
  fc.assert(fc.property(anyPlan, anySeed, fc.double({ min: 0, max: 1, noNaN: true }), (plan, seed, passShare) => {
    const { state, compiled } = endOf({ ...plan, levers: [{ id: 'strict', week: 0, lever: { kind: 'release-gate', passShare } }, ...plan.levers] }, seed);
    const { bottleneck } = weekState(state, compiled);
    if (bottleneck === null) return;
    const most = Math.max(...gates.filter((gate) => state[gate] < 1).map((gate) => gainOf(gate, state, compiled)));
    expect(gainOf(bottleneck, state, compiled)).toBeGreaterThan(most * (1 - 1e-4));
  }), { numRuns: 200 });
});

const open = { ...consumerCompany, staff: staff('product-engineer', 4), prototypes: 5, gates: { platform: 0.5, data: 0.8, product: 0.8, evaluation: 0.3 } };

test('a strict release gate makes measuring the narrowest place', () => {
  const narrowest = (...levers: Plan['levers']): Gate | null => { const { state, compiled } = endOf({ ...planOf(open, 1, levers), weeks: 2 }, 1); return weekState(state, compiled).bottleneck; };
  expect(narrowest()).toBe('platform');
  expect(narrowest(...pulled(0, 'strict', { kind: 'release-gate', passShare: 1 }))).toBe('evaluation');
});

test('where every gate is open none is the narrowest', () => {
  const compiled = compilePlan(planOf({ ...open, staleMonths: 0, gates: { platform: 1, data: 1, product: 1, evaluation: 1 } }, 1));
  const state = stateFor(compiled);
  openWorld(state, compiled, { seed: 1, index: 0 });
  expect(weekState(state, compiled).bottleneck).toBeNull();
});
