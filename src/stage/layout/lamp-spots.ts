import type { Spot } from '../grid.ts';

/** Sockets that are seen before any lamp stands: room for a feature. */
export const socketsShown = 8;

const first: readonly (readonly [number, number])[] = [[14.7, 2.3], [15.1, 7.1], [16.3, 2.3], [16.35, 6.6], [14.25, 0.75], [14.15, 7.95], [16.35, 0.8], [16.4, 7.9]];
const between: readonly (readonly [number, number])[] = [
  [15.5, 1.55], [15.7, 5.95], [13.65, 1.9], [14.35, 6.35], [15.3, 0.6], [15.35, 7.95], [15.5, 2.75], [13.6, 7.2],
  [16.55, 1.55], [16.6, 7.25], [13.65, 0.2], [14.9, 5.75], [14.65, 1.45], [15.75, 6.85], [13.95, 2.65], [13.6, 8.55],
  [16.55, 2.95], [16.55, 5.75], [15.75, 2.15], [14.45, 7.35], [14.8, 0.15], [15.1, 6.45], [13.6, 1.05], [13.6, 6.55],
];
const laid = [...first, ...between].map(([x, y]) => ({ x, y }));

/** Most lamps the quay can show one by one. */
export const mostLamps = laid.length * 2;

/** One spot for each lamp, the first always in the same place; past the first set they stand between. */
export function lampSpots(count: number): readonly Spot[] {
  return Array.from({ length: Math.min(count, mostLamps) }, (_, at) => {
    const spot = laid[at % laid.length]!;
    return at < laid.length ? spot : { x: spot.x + 0.24, y: spot.y + 0.2 };
  });
}

export function lanternSpots(count: number): readonly Spot[] {
  return Array.from({ length: count }, (_, at) => ({ x: 13.5 + Math.floor(at / 5) * 0.3, y: 5.85 + (at % 5) * 0.45 }));
}

/** Where customers stand. They are scenery: their number says nothing. */
export const customerSpots: readonly Spot[] = [[15.9, 3.55], [15.55, 4.95], [16.5, 4.3], [15.35, 5.5], [15.1, 1.95], [16.1, 7.3], [14.6, 6.75], [16.1, 1.2]].map(([x, y]) => ({ x: x!, y: y! }));
