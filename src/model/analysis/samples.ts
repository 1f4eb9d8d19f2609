import { roomFor } from '../build-rooms.ts';
import { compilePlan, type CompileOptions } from '../compile-plan.ts';
import { bandOf } from '../ensemble.ts';
import { weeksPerQuarter } from '../kernel/durations.ts';
import { metricNumber } from '../kernel/measures.ts';
import type { Metric } from '../metric.ts';
import type { Plan } from '../plan.ts';
import { meanOf, quantilesOf } from '../quantiles.ts';
import { runWorlds } from '../run-worlds.ts';
import type { Band } from '../trajectory.ts';
import { inTurn, type Parts, type Work } from './work.ts';

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

/** How worlds are drawn, beside how a plan is compiled. */
export interface SampleOptions extends CompileOptions {
  /** Where each world has a seed of its own: how far they lie apart. The worlds are those of one seed if left out. */
  readonly stride?: number;
}

/** Worlds 0 to `worlds - 1` of a seed under a plan, each by itself. The same worlds for every plan: what differs is the plan. */
export function samplesInParts(plan: Plan, seed: number, worlds: number, metrics: readonly Metric[], weeks: readonly number[], options: SampleOptions = {}): Parts<Float64Array, Samples> {
  const compiled = compilePlan(plan, options);
  const numbers = Int32Array.from(metrics, metricNumber);
  const room = roomFor(compiled);
  const placeOf = (metric: number, at: number): number => metric * weeks.length + at;
  const { stride } = options;
  return {
    count: worlds,
    part(world) {
      const read = new Float64Array(numbers.length * weeks.length);
      const [from, index] = stride === undefined ? [seed, world] : [(seed + Math.imul(world, stride)) >>> 0, 0];
      runWorlds(compiled, from, index, 1, weeks, ({ metrics: measured }, _world, at) => {
        for (let metric = 0; metric < numbers.length; metric += 1) read[placeOf(metric, at)] = measured[numbers[metric] as number] as number;
      }, room);
      return read;
    },
    sumUp: (parts) => samplesOf(metrics, weeks, parts.length, metrics.map((_, metric) => weeks.map((_week, at) => Float64Array.from(parts, (read) => read[placeOf(metric, at)] as number)))),
  };
}

/** Apart from where the parts are known: what is handed out here would hold on to them, and so to every value twice. */
function samplesOf(metrics: readonly Metric[], weeks: readonly number[], worlds: number, store: readonly (readonly Float64Array[])[]): Samples {
  const none = new Float64Array(worlds);
  return { weeks, worlds, values: (metric, at) => store[metrics.indexOf(metric)]?.[at] ?? none };
}

/** Draws the worlds one after another. */
export function drawSamples(plan: Plan, seed: number, worlds: number, metrics: readonly Metric[], weeks: readonly number[], options: SampleOptions = {}): Work<Samples> {
  return inTurn(samplesInParts(plan, seed, worlds, metrics, weeks, options));
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
