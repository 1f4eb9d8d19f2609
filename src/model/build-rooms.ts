import type { CompiledPlan } from './compile-plan.ts';
import { plainRoom } from './plain-room.ts';
import type { Build, Room } from './room.ts';

let build: Build = plainRoom;

/** A room that is large enough for worlds of a plan. */
export function roomFor(compiled: CompiledPlan): Room {
  return build(compiled);
}

/** Builds rooms another way from now on. Rooms of two forms take nothing over from each other. */
export function buildRooms(otherwise: Build): void {
  build = otherwise;
}
