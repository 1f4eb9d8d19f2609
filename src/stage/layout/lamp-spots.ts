import type { Spot } from '../grid.ts';

type Pair = readonly [x: number, y: number];
const spotsOf = (pairs: readonly Pair[]): readonly Spot[] => pairs.map(([x, y]) => ({ x, y }));

/** Sockets that are seen before any lamp stands: room for a feature. */
export const socketsShown = 8;

const first: readonly Pair[] = [[14.7, 2.3], [16.3, 2.3], [15.7, 6.15], [14.3, 0.7], [16.5, 7.15], [16.4, 0.75], [14.45, 7.6], [15.5, 1.45]];
const between: readonly Pair[] = [
  [15.3, 7.15], [13.65, 1.9], [16.6, 6.05], [15.35, 0.55], [15.3, 7.95], [15.5, 2.75], [14.35, 6.4], [16.6, 1.5],
  [16.4, 7.95], [13.65, 0.2], [14.9, 5.7], [14.65, 1.45], [15.85, 6.75], [13.95, 2.65], [14.0, 8.45], [16.6, 2.95],
  [15.05, 6.45], [15.95, 2], [14.45, 7.05], [14.8, 0.1], [16.1, 5.6], [13.6, 1.05], [15.9, 7.6], [14.2, 5.85],
];
/** Where lamps stand, in the order they come. */
export const laidSpots: readonly Spot[] = spotsOf([...first, ...between]);

/** Past the first set, lamps stand between those that are there. */
const moreSpots = laidSpots.map((spot) => ({ x: spot.x + 0.24, y: spot.y + 0.2 }));

/** The pool of light that belongs to a lamp's spot. */
export const poolOf = (at: number): string => `pool-${at % laidSpots.length}`;

/** One spot for each lamp, the first always in the same place. */
export function lampSpots(count: number): readonly Spot[] {
  return [...laidSpots, ...moreSpots].slice(0, count);
}

export function lanternSpots(count: number): readonly Spot[] {
  return Array.from({ length: count }, (_, at) => ({ x: 13.5 + Math.floor(at / 5) * 0.3, y: 6.35 + (at % 5) * 0.45 }));
}

/** Where customers stand. They are scenery: their number says nothing. */
export const customerSpots: readonly Spot[] = spotsOf([
  [15.9, 3.5], [15.45, 5.05], [16.5, 4.35], [15.15, 5.6], [15.15, 1.95], [16.15, 7.5], [14.9, 6.95], [16.1, 1.25],
]);
