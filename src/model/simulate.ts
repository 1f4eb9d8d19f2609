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
    for (let tick = 0; tick < compiled.ticksPerWeek; tick += 1) next = advance(state, compiled, next);
    const now = weekState(state, compiled);
    tellRamped(events, weeks.at(-1), now);
    weeks.push(now);
  }
  return { weeks, events };
}

/** Says who reached full output in the week that ended. */
function tellRamped(events: ModelEvent[], before: WeekState | undefined, now: WeekState): void {
  for (const { id, role, ramp } of now.people) {
    if (ramp < 1 || before === undefined) continue;
    const was = before.people.find((person) => person.id === id);
    if (was !== undefined && was.ramp < 1) events.push({ week: now.week, kind: 'person-ramped', person: id, role });
  }
}
