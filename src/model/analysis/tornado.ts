import { parameterTable, parameterValues, tableValues, type Parameter, type ParameterValues } from '../parameters.ts';
import type { Metric } from '../metric.ts';
import type { Plan } from '../plan.ts';
import { meanOf } from '../quantiles.ts';
import { drawSamples } from './samples.ts';
import { finish, type Work } from './work.ts';

/** What a figure comes to with one parameter at the ends of its range and all others at the table's values. */
export interface Swing {
  readonly parameter: Parameter;
  readonly atLow: number;
  readonly atHigh: number;
  /** Standard error of the larger of the two changes, from world to world. */
  readonly error: number;
}

export interface Tornado {
  /** The figure at the table's values: a plan's mean, or A's less B's. */
  readonly base: number;
  readonly worlds: number;
  /** Parameters that have a range at all, and worlds in which each was first tried. */
  readonly tried: number;
  readonly screenWorlds: number;
  /** The strongest, strongest first. */
  readonly swings: readonly Swing[];
}

export interface TornadoOptions {
  readonly metric: Metric;
  readonly week: number;
  readonly seed: number;
  readonly worlds: number;
  /** How many parameters to keep. */
  readonly most: number;
  /** Parameters to try; those of the table that have a range, if left out. */
  readonly among?: readonly Parameter[];
}

const screenWorlds = 12;

/**
 * Moves each parameter to the ends of its range. All are tried in a few worlds first, and the strongest then in all of them;
 * everything in the same worlds, so that what differs is the parameter.
 */
export function* tornado(plans: readonly [Plan] | readonly [Plan, Plan], options: TornadoOptions): Work<Tornado> {
  const among = options.among ?? parameterTable.filter((row) => row.low < row.high);
  const figures = (values: ParameterValues, worlds: number): Float64Array => {
    const [a, b] = plans.map((plan) => finish(drawSamples(plan, options.seed, worlds, [options.metric], [options.week], { values })).values(options.metric, 0)) as [Float64Array, Float64Array?];
    return b === undefined ? a : a.map((value, world) => value - (b[world] as number));
  };
  const screen = Math.min(screenWorlds, options.worlds);
  const kept = Math.min(options.most, among.length);
  // A step is one parameter in the few worlds; one in all of them counts for as many as it takes.
  const weight = Math.max(1, Math.round(options.worlds / screen));
  const of = among.length + kept * weight;
  const base = figures(tableValues, options.worlds);
  const few = base.subarray(0, screen);
  const swings: Swing[] = [];
  const soFar = (): Tornado => ({ base: meanOf(base), worlds: options.worlds, tried: among.length, screenWorlds: screen, swings: ranked(swings, meanOf(base)) });

  const screened: Swing[] = [];
  for (const parameter of among) {
    screened.push(swingOf(parameter, few, (values) => figures(values, screen)));
    yield { done: screened.length, of, soFar };
  }
  for (const { parameter } of ranked(screened, meanOf(few)).slice(0, kept)) {
    swings.push(swingOf(parameter, base, (values) => figures(values, options.worlds)));
    yield { done: among.length + swings.length * weight, of, soFar };
  }
  return soFar();
}

function swingOf(parameter: Parameter, base: Float64Array, figures: (values: ParameterValues) => Float64Array): Swing {
  const [low, high] = [parameter.low, parameter.high].map((value) => figures(parameterValues(new Map([[parameter.id, value]])))) as [Float64Array, Float64Array];
  const larger = Math.abs(meanOf(low) - meanOf(base)) > Math.abs(meanOf(high) - meanOf(base)) ? low : high;
  return { parameter, atLow: meanOf(low), atHigh: meanOf(high), error: errorOf(larger.map((value, world) => value - (base[world] as number))) };
}

/** Standard error of a mean. */
function errorOf(values: Float64Array): number {
  const mean = meanOf(values);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return values.length < 2 ? Infinity : Math.sqrt(square / (values.length - 1) / values.length);
}

function ranked(swings: readonly Swing[], base: number): Swing[] {
  const reach = (swing: Swing): number => Math.max(Math.abs(swing.atLow - base), Math.abs(swing.atHigh - base), Math.abs(swing.atHigh - swing.atLow));
  return [...swings].sort((a, b) => reach(b) - reach(a) || (a.parameter.id < b.parameter.id ? -1 : 1));
}
