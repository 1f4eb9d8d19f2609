import { guildRing, lab, threshold, type Spot } from '../grid.ts';
import type { PersonPicture } from '../../present/picture.ts';

/** A way along the floor, corner by corner. */
export type Way = readonly Spot[];

/** From the door to a seat: up the aisle, along the line, in by the room's front. */
export function wayIn(place: PersonPicture['place'], seat: Spot, door: Spot): Way {
  if (place.kind === 'lab') return [{ x: lab.x + 1.6, y: lab.y + lab.d - 0.2 }, seat];
  const aisle = { x: 7.3, y: 5.75 };
  switch (place.kind) {
    case 'guild': return [door, threshold, { x: guildRing.x - 1, y: guildRing.y + 0.6 }, seat];
    case 'office': return [door, threshold, aisle, { x: 2.1, y: 5.75 }, { x: 2.1, y: seat.y }, seat];
    case 'line': return [door, threshold, aisle, { x: seat.x, y: 5.3 }, seat];
    case 'room': return [door, threshold, aisle, { x: seat.x, y: 5.2 }, { x: seat.x, y: 3 }, seat];
  }
}

const gap = (from: Spot, to: Spot): number => Math.hypot(to.x - from.x, to.y - from.y);

/** The spot a share (0 to 1) of the way along, at an even pace. */
export function along(way: Way, share: number): Spot {
  const [first, ...corners] = way;
  if (!first) throw new Error('A way needs at least one spot.');
  let from = first;
  let length = 0;
  for (const to of corners) {
    length += gap(from, to);
    from = to;
  }
  let left = Math.max(0, share) * length;
  from = first;
  for (const to of corners) {
    const step = gap(from, to);
    if (left < step) return { x: from.x + ((to.x - from.x) * left) / step, y: from.y + ((to.y - from.y) * left) / step };
    left -= step;
    from = to;
  }
  return from;
}
