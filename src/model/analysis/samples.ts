import { compilePlan, type CompileOptions } from '../compile-plan.ts';
import { bandOf } from '../ensemble.ts';
import { weeksPerQuarter } from '../kernel/durations.ts';
import { measure, metricNumber } from '../kernel/measures.ts';
import { stateFor, type State } from '../kernel/state.ts';
import type { Metric } from '../metric.ts';
import type { Plan } from '../plan.ts';
import { meanOf, quantilesOf } from '../quantiles.ts';
import { runWorlds } from '../run-worlds.ts';
import type { Band } from '../trajectory.ts';
import { batch, type Work } from './work.ts';

/** Measures of one plan in the worlds drawn so far, read at the end of some weeks. */
export interface Samples {
  readonly weeks: readonly number[];
  readonly worlds: number;
  /** World by world, at the end of the week at this place of `weeks`. A view: do not reorder it. */
  values(metric: Metric, at: number): Float64Array;
}

/** The last week of each quarter, and the last of all where that is no quarter's. */
export function quarterEnds(weeks: number): number[] {
  const quarters = Math.ceil(weeks / weeksPerQuarter);
  return Array.from({ length: quarters }, (_, quarter) => Math.min(weeks, (quarter + 1) * weeksPerQuarter));
}

/** Draws worlds 0 to `worlds - 1` of a seed under a plan. The same worlds for every plan: what differs is the plan. */
export function* drawSamples(plan: Plan, seed: number, worlds: number, metrics: readonly Metric[], weeks: readonly number[], options: CompileOptions = {}): Work<Samples> {
  const compiled = compilePlan(plan, options);
  const numbers = Int32Array.from(metrics, metricNumber);
  const store = metrics.map(() => weeks.map(() => new Float64Array(worlds)));
  const state = stateFor(compiled);
  let drawn = 0;
  const soFar = (): Samples => {
    const held = drawn;
    return { weeks, worlds: held, values: (metric, at) => (store[metrics.indexOf(metric)]?.[at] ?? new Float64Array(worlds)).subarray(0, held) };
  };
  const keep = (state: State, world: number, at: number): void => {
    measure(state, compiled);
    for (let metric = 0; metric < numbers.length; metric += 1) {
      const values = store[metric]?.[at];
      if (values !== undefined) values[drawn + world] = state.metrics[numbers[metric] as number] as number;
    }
  };
  while (drawn < worlds) {
    const count = Math.min(batch, worlds - drawn);
    runWorlds(compiled, seed, drawn, count, weeks, keep, state);
    drawn += count;
    yield { done: drawn, of: worlds, soFar };
  }
  return soFar();
}

const shares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Quantiles of some values, which keep their order. */
export interface Spread {
  readonly p5: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
  readonly mean: number;
}

export function spreadOf(values: Float64Array): Spread {
  const [p5, p25, median, p75, p95] = quantilesOf(Float64Array.from(values), shares) as [number, number, number, number, number];
  return { p5, p25, median, p75, p95, mean: meanOf(values) };
}

/** One measure by the weeks of the samples. */
export function bandIn(samples: Samples, metric: Metric): Band {
  return bandOf(samples.weeks.map((_, at) => Float64Array.from(samples.values(metric, at))));
}
