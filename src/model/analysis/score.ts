import type { CompileOptions } from '../compile-plan.ts';
import type { Metric } from '../metric.ts';
import type { Plan } from '../plan.ts';
import { meanOf } from '../quantiles.ts';
import { quarterEnds, samplesInParts } from './samples.ts';
import { finish, inTurn } from './work.ts';

/** One number for how well a plan does: a sum of measures, each times a weight. Weights below zero take away. */
export interface Term {
  readonly metric: Metric;
  readonly times: number;
  /** Read at the end of the plan, or summed over the ends of its quarters. */
  readonly read: 'at-end' | 'by-quarter';
}
export type Score = readonly Term[];

/** The score of a plan in worlds 0 to `worlds - 1`. */
export function scoresOf(plan: Plan, score: Score, seed: number, worlds: number, options: CompileOptions = {}): Float64Array {
  const weeks = quarterEnds(plan.weeks);
  const samples = finish(inTurn(samplesInParts(plan, seed, worlds, score.map(({ metric }) => metric), weeks, options)));
  const scores = new Float64Array(worlds);
  for (const { metric, times, read } of score) {
    for (let at = read === 'at-end' ? weeks.length - 1 : 0; at < weeks.length; at += 1) {
      for (const [world, value] of samples.values(metric, at).entries()) scores[world] = (scores[world] as number) + times * value;
    }
  }
  return scores;
}

/** How far one plan is ahead of another in the same worlds. */
export interface Lead {
  readonly mean: number;
  /** Standard error of the mean. */
  readonly error: number;
  /** Shares of worlds in which the first plan is ahead, and in which the second is; the rest is even. */
  readonly ahead: number;
  readonly behind: number;
}

/** What two plans' scores in the same worlds say. */
export function leadOf(a: Float64Array, b: Float64Array): Lead {
  const differences = a.map((value, world) => value - (b[world] as number));
  const share = (holds: (difference: number) => boolean): number => differences.filter(holds).length / differences.length;
  return { mean: meanOf(differences), error: errorOf(differences), ahead: share((each) => each > 0), behind: share((each) => each < 0) };
}

/** Standard error of a mean. */
export function errorOf(values: Float64Array): number {
  const mean = meanOf(values);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return values.length < 2 ? Infinity : Math.sqrt(square / (values.length - 1) / values.length);
}
