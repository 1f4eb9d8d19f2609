import type { Structure } from '../../model/roles.ts';
import type { Picture } from '../../present/picture.ts';
import { bridge, lane, roomPlots, type Plot, type Spot } from '../grid.ts';

/** What a structure puts at the line of work: where its people find each other. */
export interface FloorPlan {
  /** A workbench that belongs to nobody; a desk row for a central team; a round table for a small centre. */
  readonly atLine: 'workbench' | 'desk-row' | 'hub';
  /** The line of work runs into the rooms, and ends at a stop in each. */
  readonly branches: boolean;
}

export const floorPlans: Readonly<Record<Structure, FloorPlan>> = {
  isolated: { atLine: 'workbench', branches: false },
  liaison: { atLine: 'workbench', branches: false },
  central: { atLine: 'desk-row', branches: false },
  embedded: { atLine: 'workbench', branches: true },
  hybrid: { atLine: 'hub', branches: true },
};

/** The floor of a central team, walled off from the rooms and open to the line. */
export const studio: Plot = { x: 2.5, y: 3.36, w: 3.9, d: 1.36 };
export const studioDesks: readonly Spot[] = [0.16, 1.1, 2.04, 2.98].map((x) => ({ x: studio.x + x, y: studio.y + 0.16 }));

/** The round table of a small centre. */
export const hub = { x: 4.2, y: 3.94, radius: 0.84 } as const;
export const workbench: Plot = { x: 3.5, y: 3.75, w: 2.3, d: 0.85 };

/** Where the line of work turns off into each room: x along the line, and how far it runs. */
export function branchesOf(picture: Pick<Picture, 'rooms' | 'structure' | 'roomsJoined'>): readonly Spot[] {
  if (!floorPlans[picture.structure].branches || !picture.roomsJoined) return [];
  return roomPlots(picture.rooms).map((room) => ({ x: Math.min(room.x + room.w / 2, bridge.x - 1.2), y: lane.y + 1.63 }));
}

/** The end of a branch: a stop in the room, this far from the line. */
export const branchLength = 3.05;

/** There is an office while somebody leads, and for as long as their empty seat is shown. */
export function hasOffice(picture: Pick<Picture, 'people' | 'justLeft'>): boolean {
  return [...picture.people, ...picture.justLeft].some(({ place }) => place.kind === 'office');
}
