import type { Role, Structure } from '../model/roles.ts';
import type { PersonState, Trajectory, WeekState } from '../model/trajectory.ts';
import { familyOf } from './families.ts';
import type { PersonPicture } from './picture.ts';

type Place = PersonPicture['place'];
type Placed = Pick<PersonState, 'id' | 'role' | 'champion' | 'came'>;

/** Answers where somebody sits in a given week. */
export type Placing = (person: Placed, week: Pick<WeekState, 'structure' | 'guild'>) => Place;

/**
 * Where people sit: champions and product people with the product teams, specialists where the structure puts them, a leader in the office,
 * champions at the guild's ring while a guild runs.
 * Whoever a story that opens with a lab apart has on its staff belongs to that lab, product engineers too, for as long as it stands apart.
 * A room follows from the order in which people first appear, so nobody changes rooms because somebody else left.
 */
export function placingIn(trajectory: Trajectory, rooms: number): Placing {
  const seat = seatsByAppearance(trajectory);
  const labFromTheStart = trajectory.weeks[0]?.structure === 'isolated';
  return (person, week) => {
    if (person.role === 'leader') return { kind: 'office' };
    if (person.champion && week.guild) return { kind: 'guild' };
    const ofTheLab = labFromTheStart && week.structure === 'isolated' && person.came === 'there';
    const desk = person.champion || (isProduct(person.role) && !ofTheLab) ? 'room' : desks[week.structure](person.role);
    return desk === 'room' ? { kind: 'room', room: (seat.get(person.id) ?? 0) % Math.max(1, rooms) } : { kind: desk };
  };
}

/**
 * Where a structure puts a specialist. A hybrid keeps at the line what all teams share: platform, data and evaluation.
 * With go-betweens only those who make models sit apart; the others have to be where the work passes.
 */
const desks: Readonly<Record<Structure, (role: Role) => 'room' | 'line' | 'lab'>> = {
  isolated: () => 'lab',
  liaison: (role) => (familyOf(role) === 'indigo' ? 'lab' : 'line'),
  central: () => 'line',
  embedded: () => 'room',
  hybrid: (role) => (familyOf(role) === 'indigo' ? 'room' : 'line'),
};

function isProduct(role: Role): boolean {
  return role === 'product-engineer' || role === 'product-manager';
}

/** A running number among the champions, and another among everybody else, so that each kind spreads over the rooms by itself. */
function seatsByAppearance(trajectory: Trajectory): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  let champions = 0;
  let others = 0;
  for (const week of trajectory.weeks) {
    for (const person of week.people) {
      if (seats.has(person.id)) continue;
      if (person.champion) seats.set(person.id, champions++);
      else seats.set(person.id, person.role === 'leader' ? 0 : others++);
    }
  }
  return seats;
}
