import { compilePlan, type CompileOptions } from './compile-plan.ts';
import { openWorld } from './kernel/opening.ts';
import { makeFeatureRoom, stateFor, type State } from './kernel/state.ts';
import { advance } from './kernel/week.ts';
import type { Plan } from './plan.ts';

/** The first week in which plans part: until then the same levers are pulled in the same organisation. 0 if they share nothing. */
export function partingWeek(plans: readonly Plan[]): number {
  const [first, ...others] = plans;
  if (first === undefined) return 0;
  const text = JSON.stringify(first.organisation);
  if (others.some(({ organisation }) => JSON.stringify(organisation) !== text)) return 0;
  const horizon = Math.min(...plans.map(({ weeks }) => weeks));
  const pulled = (plan: Plan, week: number): string => JSON.stringify(plan.levers.filter((lever) => lever.week === week));
  const weeks = [...new Set(plans.flatMap(({ levers }) => levers.map(({ week }) => week)))].sort((a, b) => a - b);
  return Math.min(horizon, weeks.find((week) => others.some((other) => pulled(other, week) !== pulled(first, week))) ?? horizon);
}

/**
 * Runs plans that share their past: each world once up to the week in which they part, then on under every plan.
 * Gives what `runWorlds` gives for each of them, to the last bit. In `weeks` (ascending) `visit` may read the state of a branch; it must
 * not keep it. What is read before the plans part is run for each of them, so ask from then on only.
 */
export function runBranches(
  plans: readonly Plan[], seed: number, from: number, count: number, weeks: readonly number[],
  visit: (branch: number, state: State, world: number, at: number) => void, options: CompileOptions = {},
): void {
  const [first] = plans;
  if (first === undefined) return;
  const parting = Math.min(partingWeek(plans), weeks[0] ?? 0);
  const past = compilePlan({ ...first, levers: first.levers.filter(({ week }) => week < parting) }, options);
  const trunk = stateFor(past);
  const branches = plans.map((plan) => compilePlan(plan, options));
  const states = branches.map(stateFor);
  for (let index = 0; index < count; index += 1) {
    const world = { seed, index: from + index };
    openWorld(trunk, past, world);
    let pulled = 0;
    while (trunk.tick < parting * past.ticksPerWeek) pulled = advance(trunk, past, pulled);
    branches.forEach((compiled, branch) => {
      const state = states[branch] as State;
      openWorld(state, compiled, world);
      copyPast(trunk, state);
      let next = pulled;
      weeks.forEach((week, at) => {
        while (state.tick < week * compiled.ticksPerWeek) next = advance(state, compiled, next);
        visit(branch, state, index, at);
      });
    });
  }
}

type Field = number | boolean | null | ArrayLike<number> | object;

/**
 * Copies everything that has happened. Seats, flows and rules stand in the order of their levers, so that what a shared past opened
 * comes first in both; what a plan may open later stays as its own opening left it.
 */
function copyPast(past: State, into: State): void {
  while (into.featureNumber.length < past.live) { into.live = into.featureNumber.length; makeFeatureRoom(into); }
  copyFields(past as unknown as Readonly<Record<string, Field>>, into as unknown as Record<string, Field>);
}

function copyFields(past: Readonly<Record<string, Field>>, into: Record<string, Field>): void {
  for (const name in past) {
    const from = past[name] as Field;
    const to = into[name] as Field;
    if (from === null || typeof from !== 'object') into[name] = from;
    else if (ArrayBuffer.isView(from)) copyNumbers(from as unknown as Float64Array, to as Float64Array);
    else copyFields(from as Readonly<Record<string, Field>>, to as Record<string, Field>);
  }
}

function copyNumbers(from: Float64Array, to: Float64Array): void {
  const shared = Math.min(from.length, to.length);
  for (let at = 0; at < shared; at += 1) to[at] = from[at] as number;
}
