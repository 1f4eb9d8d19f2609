import { mean } from '../../src/cli/cases/lab.ts';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { metricNumber } from '../../src/model/kernel/measures.ts';
import type { ParameterValues } from '../../src/model/parameters.ts';
import type { Plan } from '../../src/model/plan.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';
import { compiledRooms } from '../model/every-week.ts';

/** What plans are held against each other by. */
export const measures = ['featuresReleased', 'departures', 'value'] as const;
export type Measure = (typeof measures)[number];

/** Each measure's outcome at the end of a week, world by world: always of the same worlds. */
export function outcomesOf(plan: Plan, values: ParameterValues, worlds: number, week: number): readonly Float64Array[] {
  const compiled = compilePlan(plan, { values });
  const found = measures.map(() => new Float64Array(worlds));
  runWorlds(compiled, 1, 0, worlds, [week], (state, world) => {
    for (const [place, name] of measures.entries()) (found[place] as Float64Array)[world] = state.metrics[metricNumber(name)] as number;
  }, compiledRooms(compiled));
  return found;
}

/** How far a difference between two plans varies. Each is a share of what it varies in worlds that know nothing of each other. */
export interface Shared {
  /** In the same worlds. */
  readonly left: number;
  /** Had the two plans been paired as well as any luck could pair them. */
  readonly least: number;
}

const variance = (values: Float64Array): number => { const m = mean(values); return mean(values.map((each) => (each - m) ** 2)); };

/**
 * Null where no world differs, or no outcome varies. Of all ways to pair two sets of outcomes, best with best and so on down leaves the smallest variance of a difference
 * (the rearrangement inequality): no scheme of luck that keeps both distributions can leave less than `least`.
 */
export function sharedBy(a: Float64Array, b: Float64Array): Shared | null {
  const apart = variance(a) + variance(b);
  if (apart === 0 || a.every((each, at) => each === b[at])) return null;
  const difference = (x: Float64Array, y: Float64Array): number => variance(x.map((each, at) => each - (y[at] as number)));
  return { left: difference(a, b) / apart, least: difference(a.toSorted(), b.toSorted()) / apart };
}

/** Of the variance that any luck could take off a difference, or off many on the average, the share that this luck takes off. */
export function taken(each: readonly Shared[]): number {
  const average = (of: keyof Shared): number => each.reduce((sum, shared) => sum + shared[of], 0) / each.length;
  return (1 - average('left')) / (1 - average('least'));
}
