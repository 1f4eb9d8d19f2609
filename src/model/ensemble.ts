import { compilePlan, type CompileOptions } from './compile-plan.ts';
import { weeksPerQuarter } from './kernel/durations.ts';
import { metricNumber } from './kernel/measures.ts';
import { metrics, type Metric } from './metric.ts';
import type { Plan } from './plan.ts';
import { meanOf, quantilesOf } from './quantiles.ts';
import { runWorlds } from './run-worlds.ts';
import type { Band } from './trajectory.ts';

export interface EnsembleOptions extends CompileOptions {
  /** Measures wanted; all if left out. */
  readonly measures?: readonly Metric[];
  /** First world; 0 is the player's. */
  readonly from?: number;
}

/** Many worlds under one plan: a band per measure, by quarter. */
export interface Ensemble {
  readonly worlds: number;
  readonly quarters: number;
  readonly bands: Partial<Readonly<Record<Metric, Band>>>;
}

const shares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Runs `worlds` worlds of one seed under a plan and reports quantiles at the end of each quarter. */
export function ensemble(plan: Plan, seed: number, worlds: number, options: EnsembleOptions = {}): Ensemble {
  const compiled = compilePlan(plan, options);
  const wanted = options.measures ?? metrics;
  const numbers = Int32Array.from(wanted, metricNumber);
  const quarters = Math.floor(plan.weeks / weeksPerQuarter);
  const weeks = Array.from({ length: quarters }, (_, quarter) => (quarter + 1) * weeksPerQuarter);
  const store = wanted.map(() => weeks.map(() => new Float64Array(worlds)));
  runWorlds(compiled, seed, options.from ?? 0, worlds, weeks, (state, world, quarter) => {
    for (let at = 0; at < numbers.length; at += 1) {
      const values = store[at]?.[quarter];
      if (values !== undefined) values[world] = state.metrics[numbers[at] as number] as number;
    }
  });
  return { worlds, quarters, bands: Object.fromEntries(wanted.map((measured, at) => [measured, bandOf(store[at] ?? [])])) };
}

/** The band of a measure from its values in every world, by quarter. Reorders the values. */
export function bandOf(byQuarter: readonly Float64Array[]): Band {
  const means = byQuarter.map(meanOf);
  const cuts = byQuarter.map((values) => quantilesOf(values, shares));
  const [p5, p25, median, p75, p95] = shares.map((_, at) => cuts.map((cut) => cut[at] as number)) as [number[], number[], number[], number[], number[]];
  return { p5, p25, median, p75, p95, mean: means };
}
