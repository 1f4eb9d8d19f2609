import { roomFor } from './build-rooms.ts';
import { compilePlan, type CompiledPlan, type CompileOptions } from './compile-plan.ts';
import type { State } from './kernel/state.ts';
import type { Plan, World } from './plan.ts';
import type { Room } from './room.ts';

/** A stretch of a plan between two forks: what is pulled before its end, ready to run. */
export interface Leg {
  readonly compiled: CompiledPlan;
  /** The week it ends with. */
  readonly until: number;
  /** Legs of one size can use one state after another: a number for each size there has been. */
  readonly size: number;
}

const sizes = new Map<string, number>();

function sizeOf({ seats, flowCount, programmeCount, rules }: CompiledPlan): number {
  const counts = [seats.count, flowCount, programmeCount, rules.length].join();
  const known = sizes.get(counts) ?? sizes.size;
  sizes.set(counts, known);
  return known;
}

/** A leg that ends with week `until`. What the plan pulls from then on belongs to the legs after it, which may part. */
export function legOf(plan: Plan, until: number, options: CompileOptions = {}): Leg {
  const compiled = compilePlan({ ...plan, weeks: until, levers: plan.levers.filter(({ week }) => week < until) }, options);
  return { compiled, until, size: sizeOf(compiled) };
}

/** Where a world stands at the end of a leg. To be read and gone on from; overwritten when its place in a `Rooms` is used again. */
export interface Stand {
  readonly room: Room;
  readonly leg: Leg;
  /** How many levers have been pulled. */
  readonly pulled: number;
}

/** Rooms to be used again, by size. A walk that goes back to a fork needs some of its own for each depth. */
export type Rooms = Map<number, Room>;

/** Runs a world from its opening to the end of a leg. `visit` may read the state, its metrics worked out, at the given weeks (ascending, none before the start). */
export function runLeg(leg: Leg, world: World, rooms: Rooms, weeks: readonly number[], visit: (state: State, compiled: CompiledPlan) => void): Stand {
  const room = roomOf(leg, rooms);
  room.open(leg.compiled, world);
  return along(room, leg, 0, weeks, visit);
}

/**
 * Runs a world on from the end of one leg to the end of another, which pulls the same up to there. What comes of it is, to the last
 * bit, what running the whole plan from the opening gives. The stand gone on from stays as it is, if it is kept in other rooms.
 */
export function runOn(from: Stand, leg: Leg, rooms: Rooms, weeks: readonly number[], visit: (state: State, compiled: CompiledPlan) => void): Stand {
  const room = roomOf(leg, rooms);
  if (room !== from.room) room.takeOver(from.room, from.leg.compiled, leg.compiled);
  return along(room, leg, from.pulled, weeks, visit);
}

function roomOf(leg: Leg, rooms: Rooms): Room {
  const known = rooms.get(leg.size);
  if (known) return known;
  const room = roomFor(leg.compiled);
  rooms.set(leg.size, room);
  return room;
}

function along(room: Room, leg: Leg, pulled: number, weeks: readonly number[], visit: (state: State, compiled: CompiledPlan) => void): Stand {
  const { compiled } = leg;
  let next = pulled;
  for (const week of weeks) {
    next = room.runTo(compiled, week * compiled.ticksPerWeek, next);
    room.measure(compiled);
    visit(room.state, compiled);
  }
  next = room.runTo(compiled, leg.until * compiled.ticksPerWeek, next);
  return { room, leg, pulled: next };
}
