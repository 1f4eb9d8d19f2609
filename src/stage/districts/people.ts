import type { PersonPicture } from '../../present/picture.ts';
import { arcPieceId, personPieceId, skinTones } from '../art/person.ts';
import type { Spot } from '../grid.ts';
import { steadyChance } from '../layout/chance.ts';
import { seatsOf } from '../layout/seats.ts';
import { arrival, declined, departure, gathering, moving } from '../motion/coming-and-going.ts';
import { layers, place, type Placed } from '../placed.ts';
import type { District } from './district.ts';

/** Someone still ramping is seen through; the arc at the feet says how far they are. */
const rampingAlpha = 0.5;

const toneOf = (id: string): number => Math.floor(steadyChance(`tone ${id}`) * skinTones);

/** One person with all they carry, at a spot. */
export function figure(person: PersonPicture, seat: Spot): readonly Placed[] {
  const ramping = person.ramp < 1;
  const alpha = ramping ? rampingAlpha : 1;
  const sprites = [place(`person:${person.id}`, personPieceId(person.role, person.mood, toneOf(person.id)), seat, { nudge: 0.15, alpha })];
  if (ramping) sprites.push(place(`arc:${person.id}`, arcPieceId(person.role, person.ramp), seat, { layer: layers.shadow + 10 }));
  else sprites.push(place(`shadow:${person.id}`, 'person-shadow', seat, { layer: layers.shadow }));
  if (person.champion) sprites.push(place(`pennant:${person.id}`, 'pennant', seat, { nudge: 0.149, alpha }));
  if (person.offered) sprites.push(place(`letter:${person.id}`, 'letter', seat, { nudge: 0.151 }));
  return sprites;
}

/** An empty seat among people who stand close is seen before them. */
const outlineNudge = 0.7;

/** The people of the AI side, and the outline of each seat just left. */
export const peopleDistrict: District = {
  draw(picture) {
    const seats = seatsOf(picture);
    const seated = <T extends { readonly id: string }>(who: T, drawn: (who: T, seat: Spot) => readonly Placed[]): readonly Placed[] => {
      const seat = seats.get(who.id);
      return seat ? drawn(who, seat) : [];
    };
    const present = new Set(picture.people.map((person) => person.id));
    return [
      ...picture.people.flatMap((person) => seated(person, figure)),
      ...picture.justLeft
        .filter((left) => !present.has(left.id))
        .flatMap((left) => seated(left, ({ id }, seat) => [place(`outline:${id}`, 'outline', seat, { nudge: outlineNudge })])),
    ];
  },
  play(cue, moment) {
    switch (cue.kind) {
      case 'person-joined': return arrival(cue.id, moment);
      case 'person-left': return departure(cue.id, moment);
      case 'guild-gathered': return gathering(moment);
      case 'structure-changed': return moving(moment);
      case 'offer-declined': return declined(moment);
      default: return null;
    }
  },
};
