import { roomFor } from './build-rooms.ts';
import type { CompiledPlan } from './compile-plan.ts';
import type { State } from './kernel/state.ts';
import type { Room } from './room.ts';

/**
 * Runs worlds `from` up to `from + count` of a seed one after another in one room. After each of the given weeks (ascending) the
 * metrics are worked out, and `visit` may read the state; it must not keep it. A room made for the same compiled plan may be handed
 * in to be used again. Nothing is recorded and, in the common case, nothing allocated.
 */
export function runWorlds(
  compiled: CompiledPlan, seed: number, from: number, count: number, weeks: readonly number[],
  visit: (state: State, world: number, at: number) => void, room: Room = roomFor(compiled),
): void {
  for (let index = 0; index < count; index += 1) {
    room.open(compiled, { seed, index: from + index });
    let next = 0;
    for (let at = 0; at < weeks.length; at += 1) {
      next = room.runTo(compiled, (weeks[at] as number) * compiled.ticksPerWeek, next);
      room.measure(compiled);
      visit(room.state, index, at);
    }
  }
}
