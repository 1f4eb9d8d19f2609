import type { CompiledPlan } from './compile-plan.ts';
import type { State } from './kernel/state.ts';
import type { World } from './plan.ts';

/** Somewhere for one world after another to stand in. There are two forms, equal to the last bit: plain objects, and compiled weeks. */
export interface Room {
  /** The world that stands here. To be read at once: in the compiled form rooms take turns to lay their worlds out. */
  readonly state: State;
  /** Opens a world of a plan here. */
  open(compiled: CompiledPlan, world: World): void;
  /**
   * Takes over everything that has happened in another room under a plan, which keeps its world. The plan here is the same up to now;
   * what it may open beyond that one (seats, flows) is at its opening.
   */
  takeOver(other: Room, past: CompiledPlan, compiled: CompiledPlan): void;
  /** Lets weeks pass up to a tick. `next` is the first lever not yet pulled; returns the new one. */
  runTo(compiled: CompiledPlan, tick: number, next: number): number;
  /** Works the metrics out, into `state.metrics`. */
  measure(compiled: CompiledPlan): void;
}

export type Build = (compiled: CompiledPlan) => Room;
