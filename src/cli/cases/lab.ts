import { compilePlan } from '../../model/compile-plan.ts';
import { metricNumber } from '../../model/kernel/measures.ts';
import type { State } from '../../model/kernel/state.ts';
import type { Lever } from '../../model/lever.ts';
import type { Metric } from '../../model/metric.ts';
import type { Organisation, StaffMember } from '../../model/organisation.ts';
import { tableValues, type ParameterValues } from '../../model/parameters.ts';
import type { DatedLever, Plan } from '../../model/plan.ts';
import type { Role, Seniority } from '../../model/roles.ts';
import { runWorlds } from '../../model/run-worlds.ts';

/** What one case found: a number, or numbers whose order is asked for. */
export interface Finding {
  readonly figure: number | readonly number[];
  /** For an order: whether it holds, said by the case. Otherwise the statement's own bounds decide. */
  readonly holds?: boolean;
  readonly note?: string;
}

/** One pinned set-up of a statement in `cases.json`. */
export interface Case {
  readonly id: string;
  readonly find: (lab: Lab) => Finding;
}

/** Where cases are tried: how many worlds, which seed, which parameter values. */
export interface Lab {
  readonly worlds: number;
  readonly seed: number;
  readonly values: ParameterValues;
}

export const weeksIn = (quarters: number): number => Math.round(quarters * 13);

/** What is read in every world at the end of each week named. Result by week, then world. */
export function sample(lab: Lab, plan: Plan, weeks: readonly number[], read: (state: State) => number): Float64Array[] {
  const compiled = compilePlan(plan, { values: lab.values });
  const found = weeks.map(() => new Float64Array(lab.worlds));
  runWorlds(compiled, lab.seed, 0, lab.worlds, weeks, (state, world, at) => {
    (found[at] as Float64Array)[world] = read(state);
  });
  return found;
}

const seen = new WeakMap<Plan, Map<string, Float64Array>>();

/** One measure at the end of one week, in every world. Asked again of the same plan, it is not run again. */
export function measured(lab: Lab, plan: Plan, metric: Metric, week: number = plan.weeks): Float64Array {
  if (lab.values !== tableValues) return sampledMeasure(lab, plan, metric, week);
  const known = seen.get(plan) ?? new Map<string, Float64Array>();
  seen.set(plan, known);
  const key = `${metric} ${week} ${lab.worlds} ${lab.seed}`;
  const values = known.get(key) ?? sampledMeasure(lab, plan, metric, week);
  known.set(key, values);
  return values;
}

/** Everything put before users by the end of one week, by hand or not: what the published situations count. */
export function releases(lab: Lab, plan: Plan, week: number = plan.weeks): Float64Array {
  return measured(lab, plan, 'featuresReleased', week);
}

function sampledMeasure(lab: Lab, plan: Plan, metric: Metric, week: number): Float64Array {
  const at = metricNumber(metric);
  return sample(lab, plan, [week], (state) => state.metrics[at] as number)[0] as Float64Array;
}

/** The week in which something first holds, or Infinity, in every world. */
export function firstWeek(lab: Lab, plan: Plan, holds: (state: State) => boolean, from = 1): Float64Array {
  const weeks = Array.from({ length: plan.weeks }, (_, week) => week + 1);
  const first = new Float64Array(lab.worlds).fill(Infinity);
  const compiled = compilePlan(plan, { values: lab.values });
  runWorlds(compiled, lab.seed, 0, lab.worlds, weeks, (state, world, at) => {
    const week = at + 1;
    if (week >= from && first[world] === Infinity && holds(state)) first[world] = week;
  });
  return first;
}

/** A measure summed over the quarters of a plan, in every world: what the value index comes to. */
export function overQuarters(lab: Lab, plan: Plan, metric: Metric): Float64Array {
  const at = metricNumber(metric);
  const quarters = Array.from({ length: Math.floor(plan.weeks / 13) }, (_, quarter) => (quarter + 1) * 13);
  return sample(lab, plan, quarters, (state) => state.metrics[at] as number)
    .reduce((sum, values) => sum.map((value, world) => value + (values[world] as number)));
}

export function quantile(values: Float64Array, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] as number;
}
export const median = (values: Float64Array): number => quantile(values, 0.5);
export const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
export const shareOf = (values: Float64Array, holds: (value: number, world: number) => boolean): number =>
  values.reduce((count, value, world) => count + (holds(value, world) ? 1 : 0), 0) / values.length;
/** Share of worlds in which a beats b; ties count half if asked. */
export const beats = (a: Float64Array, b: Float64Array, tie = 0): number =>
  a.reduce((sum, value, world) => sum + (value > (b[world] as number) ? 1 : value === b[world] ? tie : 0), 0) / a.length;
/** Whether figures fall from first to last. */
export const falls = (figures: readonly number[]): boolean => figures.every((figure, at) => at === 0 || figure < (figures[at - 1] as number));
export const rises = (figures: readonly number[]): boolean => falls([...figures].reverse());

export function staff(role: Role, count: number, seniority: Seniority = 'senior', more: Partial<StaffMember> = {}): StaffMember[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${role}-${seniority}-${at + 1}`, role, seniority, ...more }));
}

export function pulled(week: number, tag: string, ...levers: readonly Lever[]): DatedLever[] {
  return levers.map((lever, at) => ({ id: `${tag}/${at}`, week, lever }));
}

export function planOf(organisation: Organisation, quarters: number, levers: readonly DatedLever[] = []): Plan {
  return { organisation, levers, weeks: weeksIn(quarters) };
}

export const table: ParameterValues = tableValues;
