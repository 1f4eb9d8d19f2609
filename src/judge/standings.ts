import { scoresOf, type Score } from '../model/analysis/score.ts';
import { parameterValues } from '../model/parameters.ts';
import type { Plan } from '../model/plan.ts';
import type { Objective } from '../scenario/scenario.ts';

/** Plans to hold against one another in the same worlds, some of the model's numbers replaced by parameter id. */
export interface StandingsQuestion {
  readonly plans: readonly Plan[];
  readonly score: Score;
  readonly replaced: readonly (readonly [id: string, value: number])[];
  readonly seed: number;
  readonly worlds: number;
}

/** Scores by plan, world by world: the same worlds for every plan and for every value of a parameter. */
export interface Standings {
  readonly points: readonly Float64Array[];
}

/** A scenario's objective as the model's analyses read it: what `pointsOf` makes of a trajectory. */
export function scoreOf({ value, departure, perMillionUsd }: Objective): Score {
  return [
    { metric: 'value', times: value, read: 'by-quarter' },
    { metric: 'departures', times: departure, read: 'at-end' },
    { metric: 'spendUsd', times: perMillionUsd / 1_000_000, read: 'at-end' },
  ];
}

/** What each plan comes to, world by world. Yields between plans. Throws if a parameter is not in the table. */
export function* standings({ plans, score, replaced, seed, worlds }: StandingsQuestion): Generator<unknown, Standings, void> {
  const values = parameterValues(new Map(replaced));
  const points: Float64Array[] = [];
  for (const plan of plans) {
    points.push(scoresOf(plan, score, seed, worlds, { values }));
    yield;
  }
  return { points };
}
