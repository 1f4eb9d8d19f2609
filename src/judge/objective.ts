import type { Trajectory } from '../model/trajectory.ts';
import type { Objective } from '../scenario/scenario.ts';
import { quarterly } from './course.ts';

/**
 * What a trajectory is worth under the scenario's own objective, in points: value summed over quarters, departures and
 * millions spent, each times its weight. What takes away has a weight below zero.
 */
export function pointsOf(trajectory: Trajectory, objective: Objective): number {
  const value = quarterly(trajectory, 'value').slice(1).reduce((sum, each) => sum + each, 0);
  const departures = quarterly(trajectory, 'departures').at(-1) ?? 0;
  const spendUsd = quarterly(trajectory, 'spendUsd').at(-1) ?? 0;
  return objective.value * value + objective.departure * departures + (objective.perMillionUsd * spendUsd) / 1_000_000;
}
