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
  const first = way[0];
  const last = way.at(-1);
  if (!first || !last) throw new Error('A way needs at least one spot.');
  if (share <= 0) return first;
  const length = way.slice(1).reduce((sum, spot, at) => sum + gap(way[at]!, spot), 0);
  let left = share * length;
  for (let at = 1; at < way.length; at += 1) {
    const from = way[at - 1]!;
    const to = way[at]!;
    const step = gap(from, to);
    if (left < step) return { x: from.x + ((to.x - from.x) * left) / step, y: from.y + ((to.y - from.y) * left) / step };
    left -= step;
  }
  return last;
}
