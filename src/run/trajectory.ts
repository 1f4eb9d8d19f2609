import { weeksPerQuarter } from '../model/kernel/durations.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Plan, World } from '../model/plan.ts';
import { simulate } from '../model/simulate.ts';
import type { Trajectory, WeekState } from '../model/trajectory.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Run } from './run.ts';

/** How far the scenario looks, in weeks. */
export function horizonWeeks(scenario: Scenario): number {
  return scenario.horizonQuarters * weeksPerQuarter;
}

/** The world the player plays in. */
export function worldOf(run: Pick<Run, 'seed'>): World {
  return { seed: run.seed, index: 0 };
}

/** What has been pulled so far, looked at over `weeks`; as far as the run has played if left out. */
export function planOf(run: Run, weeks: number = run.week): Plan {
  return { organisation: run.scenario.organisation, levers: run.levers, weeks };
}

/** By what has been pulled, and within that by whose organisation, in which luck and how far: a run that has only read on has the trajectory of the one before it. */
const simulated = new WeakMap<Run['levers'], Known>();
interface Known {
  readonly organisation: Organisation;
  readonly trajectories: Map<string, Trajectory>;
}

/**
 * What happened in the player's own world over `weeks`, by default as far as the run has played; beyond that,
 * what would happen if nothing more were pulled. Computed once.
 */
export function trajectoryOf(run: Run, weeks: number = run.week): Trajectory {
  const { organisation } = run.scenario;
  const before = simulated.get(run.levers);
  const known = before?.organisation === organisation ? before : { organisation, trajectories: new Map<string, Trajectory>() };
  simulated.set(run.levers, known);
  const key = `${run.seed} ${weeks}`;
  const trajectory = known.trajectories.get(key) ?? simulate(planOf(run, weeks), worldOf(run));
  known.trajectories.set(key, trajectory);
  return trajectory;
}

/** The organisation as it stands now. */
export function weekOf(run: Run): WeekState {
  const state = trajectoryOf(run).weeks[run.week];
  if (!state) throw new Error(`The model gave no state for week ${run.week}. A trajectory holds one more state than its weeks.`);
  return state;
}
