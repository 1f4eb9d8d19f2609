import type { Trajectory } from '../model/trajectory.ts';
import type { Objective } from '../scenario/scenario.ts';
import { quarterly } from './course.ts';

/**
 * What a trajectory is worth under the scenario's own objective, in points: value summed over quarters, departures and
 * millions spent, each times its weight. What takes away has a weight below zero.
 */
export function pointsOf(trajectory: Trajectory, objective: Objective): number {
  return pointsFrom(quarterly(trajectory, 'value'), quarterly(trajectory, 'departures').at(-1) ?? 0, quarterly(trajectory, 'spendUsd').at(-1) ?? 0, objective);
}

/** The same from the value at the opening (which does not count) and at the end of each quarter, and the last count of the others. */
export function pointsFrom(value: ArrayLike<number>, departures: number, spendUsd: number, objective: Objective): number {
  let sum = 0;
  for (let quarter = 1; quarter < value.length; quarter += 1) sum += value[quarter] as number;
  return objective.value * sum + objective.departure * departures + (objective.perMillionUsd * spendUsd) / 1_000_000;
}
