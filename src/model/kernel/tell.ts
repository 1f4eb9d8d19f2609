import type { ModelEvent } from '../trajectory.ts';
import type { State } from './state.ts';

type Told = ModelEvent extends infer E ? E extends ModelEvent ? Omit<E, 'week'> : never : never;

/** Writes an event down, if anybody is writing. Week 1 is the first week played. */
export function tell(state: State, event: Told): void {
  if (state.events !== null) state.events.push({ week: Math.floor(state.now) + 1, ...event } as ModelEvent);
}
