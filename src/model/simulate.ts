import { compilePlan, type CompileOptions } from './compile-plan.ts';
import { openWorld } from './kernel/opening.ts';
import { stateFor } from './kernel/state.ts';
import { advance } from './kernel/week.ts';
import type { Plan, World } from './plan.ts';
import { weekState } from './record.ts';
import type { ModelEvent, Trajectory, WeekState } from './trajectory.ts';

/**
 * What happens in one world under one plan, week by week, with every event.
 * The same plan and world give the same trajectory, and plans that part in week w agree up to week w.
 * A teaching model, not a forecast; what its numbers rest on is in `parameters.ts`.
 */
export function simulate(plan: Plan, world: World, options: CompileOptions = {}): Trajectory {
  const compiled = compilePlan(plan, options);
  const state = stateFor(compiled);
  const events: ModelEvent[] = [];
  openWorld(state, compiled, world);
  state.events = events;
  const weeks: WeekState[] = [weekState(state, compiled)];
  let next = 0;
  for (let week = 1; week <= compiled.weeks; week += 1) {
    const ramped = rampedBefore(weeks);
    for (let tick = 0; tick < compiled.ticksPerWeek; tick += 1) next = advance(state, compiled, next);
    const now = weekState(state, compiled);
    for (const person of now.people) {
      if (person.ramp >= 1 && ramped.has(person.id)) events.push({ week, kind: 'person-ramped', person: person.id, role: person.role });
    }
    weeks.push(now);
  }
  return { weeks, events };
}

/** People who were still ramping at the end of the last week. */
function rampedBefore(weeks: readonly WeekState[]): ReadonlySet<string> {
  const last = weeks.at(-1);
  return new Set(last?.people.filter((person) => person.ramp < 1).map((person) => person.id));
}
