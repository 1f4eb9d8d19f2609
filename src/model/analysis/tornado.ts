import { parameterTable, parameterValues, tableValues, type Parameter, type ParameterValues } from '../parameters.ts';
import type { Metric } from '../metric.ts';
import type { Plan } from '../plan.ts';
import { meanOf } from '../quantiles.ts';
import { drawSamples } from './samples.ts';
import { errorOf } from './score.ts';
import { finish, inTurn, type Parts } from './work.ts';

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

type Plans = readonly [Plan] | readonly [Plan, Plan];

/** The figure in every world under some values of the parameters. */
function figuresOf(plans: Plans, { seed, metric, week }: TornadoOptions, values: ParameterValues, worlds: number): Float64Array {
  const [a, b] = plans.map((plan) => finish(drawSamples(plan, seed, worlds, [metric], [week], { values })).values(metric, 0)) as [Float64Array, Float64Array?];
  return b === undefined ? a : a.map((value, world) => value - (b[world] as number));
}

function candidates({ among }: TornadoOptions): readonly Parameter[] {
  return among ?? parameterTable.filter((row) => row.low < row.high);
}

/** Moves each parameter to the ends of its range, in a few worlds, to see which are worth more of them. Gives the strongest, strongest first. */
export function screenInParts(plans: Plans, options: TornadoOptions): Parts<Swing, readonly Parameter[]> {
  const among = candidates(options);
  const worlds = Math.min(screenWorlds, options.worlds);
  const base = figuresOf(plans, options, tableValues, worlds);
  return {
    count: among.length,
    part: (at) => swingOf(among[at] as Parameter, base, (values) => figuresOf(plans, options, values, worlds)),
    sumUp: (swings) => (swings.length < among.length ? null : ranked(swings, meanOf(base)).slice(0, options.most).map(({ parameter }) => parameter)),
  };
}

/** Moves the parameters that were kept, in all worlds; everything in the same worlds, so that what differs is the parameter. */
export function tornadoInParts(plans: Plans, options: TornadoOptions, kept: readonly Parameter[]): Parts<Swing, Tornado> {
  const base = figuresOf(plans, options, tableValues, options.worlds);
  return {
    count: kept.length,
    part: (at) => swingOf(kept[at] as Parameter, base, (values) => figuresOf(plans, options, values, options.worlds)),
    sumUp: (swings) => ({
      base: meanOf(base), worlds: options.worlds, tried: candidates(options).length, screenWorlds: Math.min(screenWorlds, options.worlds),
      swings: ranked(swings, meanOf(base)),
    }),
  };
}

/** Both in one go. */
export function tornado(plans: Plans, options: TornadoOptions): Tornado {
  return finish(inTurn(tornadoInParts(plans, options, finish(inTurn(screenInParts(plans, options))))));
}

function swingOf(parameter: Parameter, base: Float64Array, figures: (values: ParameterValues) => Float64Array): Swing {
  const [low, high] = [parameter.low, parameter.high].map((value) => figures(parameterValues(new Map([[parameter.id, value]])))) as [Float64Array, Float64Array];
  const larger = Math.abs(meanOf(low) - meanOf(base)) > Math.abs(meanOf(high) - meanOf(base)) ? low : high;
  return { parameter, atLow: meanOf(low), atHigh: meanOf(high), error: errorOf(larger.map((value, world) => value - (base[world] as number))) };
}

function ranked(swings: readonly Swing[], base: number): Swing[] {
  const reach = (swing: Swing): number => Math.max(Math.abs(swing.atLow - base), Math.abs(swing.atHigh - base), Math.abs(swing.atHigh - swing.atLow));
  return [...swings].sort((a, b) => reach(b) - reach(a) || (a.parameter.id < b.parameter.id ? -1 : 1));
}
