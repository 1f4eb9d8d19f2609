import { tableValues, type ParameterValues } from '../parameters.ts';
import type { Metric } from '../metric.ts';
import type { Plan } from '../plan.ts';
import { meanOf } from '../quantiles.ts';
import { drawnValues } from './parameter-draws.ts';
import { drawSamples, spreadOf, type Spread } from './samples.ts';
import { finish, type Parts } from './work.ts';

/** How far the verdict on some plans depends on numbers nobody knows exactly. */
export interface Robustness {
  /** The plan with the best mean at the table's values. */
  readonly best: number;
  readonly draws: number;
  /** Worlds each draw was tried in, the same for all. */
  readonly worlds: number;
  /** Share of draws in which no other plan has a better mean. */
  readonly stays: number;
  /** Means at the table's values, by plan; and their spread over the draws. */
  readonly means: readonly number[];
  readonly spreads: readonly Spread[];
  /** The best plan's mean less the best of the others', over the draws; null for one plan alone. */
  readonly lead: Spread | null;
}

export interface RobustnessOptions {
  readonly metric: Metric;
  readonly better: 'more' | 'less';
  readonly week: number;
  readonly seed: number;
  readonly draws: number;
  readonly worlds: number;
}

/** Tries plans under draws of all parameters within their ranges, each draw by itself, in the same worlds. A part is the means by plan. */
export function robustnessInParts(plans: readonly Plan[], options: RobustnessOptions): Parts<readonly number[], Robustness> {
  const sign = options.better === 'more' ? 1 : -1;
  return {
    count: options.draws,
    part(draw) {
      const values = drawnValues(options.seed, draw);
      return plans.map((plan) => meanUnder(plan, values, options));
    },
    sumUp(drawn) {
      if (drawn.length === 0) return null;
      const base = plans.map((plan) => meanUnder(plan, tableValues, options));
      const best = base.reduce((first, mean, at) => (sign * mean > sign * (base[first] as number) ? at : first), 0);
      return tally(drawn, best, base, sign, options.worlds);
    },
  };
}

function meanUnder(plan: Plan, values: ParameterValues, { seed, worlds, metric, week }: RobustnessOptions): number {
  return meanOf(finish(drawSamples(plan, seed, worlds, [metric], [week], { values })).values(metric, 0));
}

function tally(drawn: readonly (readonly number[])[], best: number, means: readonly number[], sign: 1 | -1, worlds: number): Robustness {
  const leads = Float64Array.from(drawn, (each) => sign * (each[best] as number) - Math.max(...each.filter((_, at) => at !== best).map((mean) => sign * mean)));
  return {
    best, worlds, means,
    draws: drawn.length,
    stays: leads.filter((lead) => lead >= 0).length / drawn.length,
    spreads: means.map((_, at) => spreadOf(Float64Array.from(drawn, (each) => each[at] as number))),
    lead: means.length > 1 ? spreadOf(leads) : null,
  };
}
