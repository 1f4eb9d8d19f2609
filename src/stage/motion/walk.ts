import { guildRing, lab, threshold, type Spot } from '../grid.ts';
import type { PersonPicture } from '../../present/picture.ts';
import type { Look, Placed } from '../placed.ts';
import type { Track } from './beat.ts';
import type { Ease } from './ease.ts';

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

/** A spot that is written over. */
export interface Foot {
  x: number;
  y: number;
}

/** A way measured once: where a share (0 to 1) of it lies, at an even pace, is then found without making anything. */
export function measured(way: Way): (share: number, foot: Foot) => void {
  const first = way[0];
  if (!first) throw new Error('A way needs at least one spot.');
  const ends: number[] = [];
  let length = 0;
  for (const [at, spot] of way.entries()) {
    const from = way[at - 1] ?? spot;
    length += Math.hypot(spot.x - from.x, spot.y - from.y);
    ends.push(length);
  }
  return (share, foot) => {
    const walked = Math.max(0, Math.min(1, share)) * length;
    let leg = 1;
    while (leg < way.length - 1 && (ends[leg] ?? 0) < walked) leg += 1;
    const to = way[leg] ?? first;
    const from = way[leg - 1] ?? first;
    const begins = ends[leg - 1] ?? 0;
    const long = (ends[leg] ?? 0) - begins;
    const done = long > 0 ? Math.min(1, (walked - begins) / long) : 1;
    foot.x = from.x + (to.x - from.x) * done;
    foot.y = from.y + (to.y - from.y) * done;
  };
}

/** Sets a look down at a foot on the floor, raised by some pixels; what it carries lies a nudge before or behind it. */
function setDown(look: Look, foot: Foot, raised: number, nudge: number): void {
  look.x = (foot.x - foot.y) * 32;
  look.y = (foot.x + foot.y) * 16 - raised;
  look.depth = foot.x + foot.y + nudge;
}

export interface Gait {
  readonly ease: Ease;
  /** How much of it is seen at a share of the beat. */
  readonly alpha: (share: number) => number;
  /** What is drawn just before or behind the walker. */
  readonly nudge: number;
}

const bobs = 9;

/** A sprite carried along a way, with a bob of two pixels at each step; it faces where it goes. */
export function walking(id: string, sprite: Placed, way: Way, { ease, alpha, nudge }: Gait): Track {
  const at = measured(way);
  const foot: Foot = { x: 0, y: 0 };
  const next: Foot = { x: 0, y: 0 };
  return {
    id,
    pose(share, look) {
      const done = ease(share);
      at(done, foot);
      at(done + 0.02, next);
      look.piece = sprite.piece;
      look.stretch = 1;
      look.alpha = alpha(share);
      look.flip = next.x - next.y < foot.x - foot.y - 1e-6;
      setDown(look, foot, done > 0 && done < 1 ? 2 * Math.abs(Math.sin(done * Math.PI * bobs)) : 0, nudge);
      return true;
    },
  };
}
