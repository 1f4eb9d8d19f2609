/** A place on the ground plan, in tiles. x runs with the work, y across it towards us, z is height in stage pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly z?: number;
}

/** A point in stage pixels: the drawing at scale 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the ground plan, in tiles. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly d: number;
}

/** The 2:1 view: a tile is 64 by 32. */
export function project(spot: Spot): Point {
  return { x: (spot.x - spot.y) * 32, y: (spot.x + spot.y) * 16 - (spot.z ?? 0) };
}

/** What stands further down the screen is drawn later. */
export function depthOf(spot: Spot): number {
  return spot.x + spot.y;
}

/** Whether two points of the drawing have the open water behind the house between them: one lies on the lab's side. */
export function partedByWater(a: Point, b: Point): boolean {
  const middle = (house.y + lab.y + lab.d) / 2;
  const behind = ({ x, y }: Point): boolean => y / 32 - x / 64 < middle;
  return behind(a) !== behind(b);
}

/** Height of the water under the floors. */
export const waterLevel = -26;

export const house: Plot = { x: 0, y: 0, w: 10, d: 9 };
export const bank: Plot = { x: 13.2, y: -0.4, w: 3.7, d: 9.4 };
/** Behind the house, with open water between: in sight whenever it is there, so that the drawing never has to shrink for it. */
export const lab: Plot = { x: 7.1, y: -6.9, w: 4.1, d: 3.8 };
/** Planks from the lab to the house's open side. */
export const gangway: Plot = { x: 10.05, y: lab.y + lab.d, w: 0.55, d: 3.9 };
/** The strip of floor the work runs along. */
export const lane = { y: 3.3, d: 1.9 } as const;
/** The platform: four spans of four planks over the canal. */
export const bridge = { x: 10, w: 3.2, y: 3.3, d: 1.9, spans: 4, planksPerSpan: 4 } as const;
/** Where the pipe runs, towards us from the lane. */
export const pipeY = 5.5;
export const guildRing = { x: 8.7, y: 7.3, radius: 1.2 } as const;
export const office: Plot = { x: 0.2, y: 7.05, w: 1.75, d: 1.75 };
/** Where people come ashore, and the edge they step over. */
export const jetty = { x: 7.42, w: 0.9, from: 9, to: 10.8 } as const;
export const jettyEnd: Spot = { x: 7.87, y: 10.7 };
export const threshold: Spot = { x: 7.87, y: 8.9 };
export const cistern: Spot = { x: 6.9, y: 13.5, z: waterLevel };
/** Where the boat of another firm lies, beside the jetty. */
export const partnerMooring: Spot = { x: 9.35, y: 10.15, z: waterLevel };
export const mooring: Spot = { x: 11.5, y: 6.75, z: waterLevel };
/** Where a crate leaves the dock. */
export const dock: Plot = { x: 13.95, y: 3.3, w: 1.1, d: 1.9 };

/** Most rooms that are drawn; a further team shares one. */
export const mostRooms = 6;

/** The product teams' rooms along the rear wall. */
export function roomPlots(rooms: number): readonly Plot[] {
  const count = Math.max(0, Math.min(mostRooms, Math.floor(rooms)));
  const gap = count > 4 ? 0.22 : 0.4;
  const width = (9.05 - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, room) => ({ x: 0.5 + room * (width + gap), y: 0.3, w: width, d: 2.5 }));
}
