import type { CompiledPlan } from './compile-plan.ts';
import { openWorld } from './kernel/opening.ts';
import { stateFor, type State } from './kernel/state.ts';
import { advance } from './kernel/week.ts';

/**
 * Runs worlds `from` up to `from + count` of a seed one after another in one state. After each of the given weeks (ascending)
 * `visit` may read the state; it must not keep it. A state made for the same compiled plan may be handed in to be used again. Nothing is recorded and, in the common case, nothing allocated.
 */
export function runWorlds(
  compiled: CompiledPlan, seed: number, from: number, count: number, weeks: readonly number[],
  visit: (state: State, world: number, at: number) => void, state: State = stateFor(compiled),
): void {
  for (let index = 0; index < count; index += 1) {
    openWorld(state, compiled, { seed, index: from + index });
    let next = 0;
    for (let at = 0; at < weeks.length; at += 1) {
      const until = (weeks[at] as number) * compiled.ticksPerWeek;
      while (state.tick < until) next = advance(state, compiled, next);
      visit(state, index, at);
    }
  }
}
