import { personPieceId } from '../art/person.ts';
import { jettyEnd, partedByWater, type Spot } from '../grid.ts';
import { seatsOf } from '../layout/seats.ts';
import { carriedBy, place, wear, type Placed } from '../placed.ts';
import type { Beat, Moment, Track } from './beat.ts';
import { inOutSine, linear, within, type Ease } from './ease.ts';
import { appearing, vanishing } from './fades.ts';
import { walking, wayIn } from './walk.ts';

const depthOfFigure = 0.15;

/** Someone comes ashore by the jetty and walks to their seat. What they carry is shown when they sit. */
export function arrival(id: string, moment: Moment): Beat | null {
  const sprite = moment.after.get(`person:${id}`);
  const person = moment.to.people.find((one) => one.id === id);
  const seat = seatsOf(moment.to).get(id);
  if (!sprite || !person || !seat || moment.before.has(sprite.id) || moment.claimed.has(sprite.id)) return null;
  const way = wayIn(person.place, seat, jettyEnd);
  const later = carriedBy(id, moment.after).map((carried) => appearing(carried, 0.94, 1));
  return { millis: 1100, tracks: [walking(sprite.id, sprite, way, { ease: inOutSine, alpha: (share) => sprite.alpha * within(share, 0, 0.08), nudge: depthOfFigure }), ...later] };
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
  const outline = moment.after.get(`outline:${id}`);
  return {
    millis: 1800,
    tracks: [
      walking(sprite.id, leaving, way, { ease: pace, alpha: fade, nudge: depthOfFigure }),
      walking(`box:${id}`, { ...leaving, piece: 'box' }, way, { ease: pace, alpha: (share) => within(share, stand / 2, stand) * fade(share), nudge: depthOfFigure + 0.002 }),
      ...carriedBy(id, moment.before).map((carried) => vanishing(carried, stand)),
      ...(outline ? [appearing(outline, stand, 0.4)] : []),
    ],
  };
}

const stepApart = 80;
const stepMillis = 900;
/** With their floor going from under them all fade at once, before the first of them comes into view elsewhere. */
const fadeMillis = 260;

/** From where they were to where they will be, with all they carry, one after another. Nobody walks on water. */
function crossing(walkers: readonly string[], moment: Moment): Beat | null {
  if (walkers.length === 0) return null;
  const millis = stepMillis + stepApart * (walkers.length - 1);
  const tracks = walkers.flatMap((id, turn) => [`person:${id}`, ...carriedBy(id, moment.after).map((carried) => carried.id)].flatMap((part): readonly Track[] => {
    const was = moment.before.get(part);
    const is = moment.after.get(part);
    if (!was || !is || moment.claimed.has(part)) return [];
    const start = (turn * stepApart) / millis;
    if (partedByWater(was, is)) {
      const gone = fadeMillis / millis;
      return [{
        id: is.id,
        pose(share, look) {
          wear(look, share < gone ? was : is);
          look.alpha *= share < gone ? 1 - share / gone : within(share, Math.max(gone, start), start + stepMillis / millis);
          return true;
        },
      }];
    }
    const flat = part.startsWith('shadow:') || part.startsWith('arc:');
    return [{
      id: is.id,
      pose(share, look) {
        const raw = within(share, start, start + stepMillis / millis);
        const done = inOutSine(raw);
        wear(look, is);
        look.x = was.x + (is.x - was.x) * done;
        look.y = was.y + (is.y - was.y) * done - (flat ? 0 : 2 * Math.abs(Math.sin(raw * Math.PI * 6)));
        look.depth = was.depth + (is.depth - was.depth) * done;
        return true;
      },
    }];
  }));
  return { millis, tracks };
}

const sameSeat = (a: string, moment: Moment): boolean => {
  const was = moment.before.get(`person:${a}`);
  const is = moment.after.get(`person:${a}`);
  return !was || !is || (was.x === is.x && was.y === is.y);
};

/** Those who join the guild walk to the ring. */
export function gathering(moment: Moment): Beat | null {
  const wasAt = new Map(moment.from.people.map((person) => [person.id, person.place.kind]));
  return crossing(moment.to.people.filter((person) => person.place.kind === 'guild' && wasAt.has(person.id) && wasAt.get(person.id) !== 'guild').map(({ id }) => id), moment);
}

/** Another structure seats people elsewhere: all who must, get up and go. */
export function moving(moment: Moment): Beat | null {
  return crossing(moment.to.people.map(({ id }) => id).filter((id) => !sameSeat(id, moment) && !moment.claimed.has(`person:${id}`)), moment);
}

/** A candidate comes as far as the jetty, as an outline, and turns away. */
export function declined(moment: Moment): Beat | null {
  let at = 0;
  while (moment.claimed.has(`visitor:${at}`)) at += 1;
  const way = [jettyEnd, { x: jettyEnd.x, y: jettyEnd.y - 1.1 }, jettyEnd];
  const ghost = place(`visitor:${at}`, 'visitor', jettyEnd);
  return { millis: 1000, tracks: [walking(ghost.id, ghost, way, { ease: inOutSine, alpha: (share) => Math.sin(Math.PI * share), nudge: depthOfFigure })] };
}
