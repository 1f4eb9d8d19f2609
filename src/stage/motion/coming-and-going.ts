import { personPieceId } from '../art/person.ts';
import { jettyEnd, type Spot } from '../grid.ts';
import { seatsOf } from '../layout/seats.ts';
import { place, type Placed } from '../placed.ts';
import type { Beat, Moment, Track } from './beat.ts';
import { inOutSine, linear, within, type Ease } from './ease.ts';
import { along, wayIn, type Way } from './walk.ts';

/** A sprite carried along a way, with a bob of two pixels at each step; it faces where it goes. */
function walking(id: string, sprite: Placed, way: Way, alphaAt: (share: number) => number, ease: Ease, nudge: number): Track {
  return {
    id,
    at(share) {
      const done = ease(share);
      const spot = along(way, done);
      const next = along(way, Math.min(1, done + 0.02));
      const bob = done < 1 ? 2 * Math.abs(Math.sin(done * Math.PI * 9)) : 0;
      const moved = place(id, sprite.piece, { ...spot, z: bob }, { nudge, alpha: alphaAt(share) });
      return { ...moved, flip: next.x - next.y < spot.x - spot.y - 1e-6 };
    },
  };
}

/** Someone comes ashore by the jetty and walks to their seat. What they carry is shown when they sit. */
export function arrival(id: string, moment: Moment): Beat | null {
  const sprite = moment.after.get(`person:${id}`);
  const person = moment.to.people.find((one) => one.id === id);
  const seat = seatsOf(moment.to).get(id);
  if (!sprite || !person || !seat || moment.before.has(sprite.id) || moment.claimed.has(sprite.id)) return null;
  const way = wayIn(person.place, seat, jettyEnd);
  const later = ['arc', 'shadow', 'pennant', 'letter'].flatMap((part): readonly Track[] => {
    const carried = moment.after.get(`${part}:${id}`);
    return carried ? [{ id: carried.id, at: (share) => (share < 0.94 ? null : { ...carried, alpha: carried.alpha * within(share, 0.94, 1) }) }] : [];
  });
  return { millis: 1100, tracks: [walking(sprite.id, sprite, way, (share) => sprite.alpha * within(share, 0, 0.08), inOutSine, 0.15), ...later] };
}

/** Someone stands, takes the box and walks out; the outline of the seat stays. */
export function departure(id: string, moment: Moment): Beat | null {
  const sprite = moment.before.get(`person:${id}`);
  const person = moment.from.people.find((one) => one.id === id);
  const seat = seatsOf(moment.from).get(id);
  if (!sprite || !person || !seat || moment.after.has(sprite.id) || moment.claimed.has(sprite.id)) return null;
  const tone = Number(sprite.piece.split('-').at(-1));
  const leaving: Placed = { ...sprite, piece: personPieceId(person.role, 'tired', tone) };
  const way: readonly Spot[] = [...wayIn(person.place, seat, jettyEnd)].reverse();
  const stand = 0.12;
  const pace: Ease = (share) => linear(within(share, stand, 1));
  const fade = (share: number): number => 1 - within(share, 0.93, 1);
  const carried = ['arc', 'shadow', 'pennant', 'letter'].flatMap((part): readonly Track[] => {
    const left = moment.before.get(`${part}:${id}`);
    return left ? [{ id: left.id, at: (share) => (share > stand ? null : { ...left, alpha: left.alpha * (1 - within(share, 0, stand)) }) }] : [];
  });
  const outline = moment.after.get(`outline:${id}`);
  return {
    millis: 1800,
    tracks: [
      walking(sprite.id, leaving, way, fade, pace, 0.15),
      walking(`box:${id}`, { ...leaving, piece: 'box' }, way, (share) => within(share, stand / 2, stand) * fade(share), pace, 0.152),
      ...carried,
      ...(outline ? [{ id: outline.id, at: (share: number) => (share < stand ? null : { ...outline, alpha: within(share, stand, 0.4) }) }] : []),
    ],
  };
}

const parts = ['person', 'arc', 'shadow', 'pennant', 'letter'] as const;
const gatherApart = 80;
const gatherMillis = 900;

/** Those who join the guild walk to the ring, one after another, with all they carry. */
export function gathering(moment: Moment): Beat | null {
  const wasAt = new Map(moment.from.people.map((person) => [person.id, person.place.kind]));
  const walkers = moment.to.people.filter((person) => person.place.kind === 'guild' && wasAt.has(person.id) && wasAt.get(person.id) !== 'guild');
  if (walkers.length === 0) return null;
  const millis = gatherMillis + gatherApart * (walkers.length - 1);
  const tracks = walkers.flatMap(({ id }, turn) => parts.flatMap((part): readonly Track[] => {
    const was = moment.before.get(`${part}:${id}`);
    const is = moment.after.get(`${part}:${id}`);
    if (!was || !is) return [];
    const start = (turn * gatherApart) / millis;
    return [{
      id: is.id,
      at(share) {
        const raw = within(share, start, start + gatherMillis / millis);
        const done = inOutSine(raw);
        const bob = part === 'person' || part === 'pennant' ? 2 * Math.abs(Math.sin(raw * Math.PI * 6)) : 0;
        return { ...is, x: was.x + (is.x - was.x) * done, y: was.y + (is.y - was.y) * done - bob, depth: was.depth + (is.depth - was.depth) * done };
      },
    }];
  }));
  return { millis, tracks };
}

/** A candidate comes as far as the jetty, as an outline, and turns away. */
export function declined(moment: Moment): Beat | null {
  let at = 0;
  while (moment.claimed.has(`visitor:${at}`)) at += 1;
  const way = [jettyEnd, { x: jettyEnd.x, y: jettyEnd.y - 1.1 }, jettyEnd];
  const ghost = place(`visitor:${at}`, 'visitor', jettyEnd);
  return { millis: 1000, tracks: [walking(ghost.id, ghost, way, (share) => Math.sin(Math.PI * share), inOutSine, 0.15)] };
}
