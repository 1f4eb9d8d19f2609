import { chanceOf } from './arithmetic.ts';
import type { Hazards } from './hazards.ts';
import type { Role } from './roles.ts';

/** What luck may bring, whoever it strikes; `calendar` is what comes whatever is done. */
export const eventKinds = ['calendar', 'champion-offer', 'anyone-offer', 'leader-offer', 'champion-leaves', 'anyone-leaves', 'leader-leaves', 'leader-stays', 'incident'] as const;
/** What luck may bring to people in one role. */
export const roleEventKinds = ['role-offer', 'role-leaves'] as const;

export interface GeneralOdds {
  readonly of: (typeof eventKinds)[number];
  readonly withinWeeks: number;
}

export interface RoleOdds {
  readonly of: (typeof roleEventKinds)[number];
  readonly role: Role;
  readonly withinWeeks: number;
}

type Person = Hazards['people'][number];

/** What luck may bring within some weeks. */
export type EventOdds = GeneralOdds | RoleOdds;

/**
 * The chance, 0 to 1, that it comes within its weeks. It is the model's own hazards as they stand in the week given: how often rivals
 * ask the people meant, how likely each is to go, how often live features fail. So it moves with guild, shipping, platform and evaluation.
 * `leader-stays` is the other side of leaving, and 0 where nobody leads.
 */
export function eventOdds(now: Hazards, odds: EventOdds): number {
  const hazard = (rate: (person: Person) => number, meant: (person: Person) => boolean): number =>
    now.people.filter(meant).reduce((sum, person) => sum + rate(person), 0) * odds.withinWeeks;
  const offers = (meant: (person: Person) => boolean): number => chanceOf(hazard((person) => person.offerRate ?? 0, meant));
  const departures = (meant: (person: Person) => boolean): number => chanceOf(hazard((person) => person.leaveRate ?? 0, meant));
  switch (odds.of) {
    case 'calendar':
      return 1;
    case 'champion-offer':
      return offers(champion);
    case 'anyone-offer':
      return offers(anyone);
    case 'leader-offer':
      return offers(leader);
    case 'role-offer':
      return offers((person) => person.role === odds.role);
    case 'champion-leaves':
      return departures(champion);
    case 'anyone-leaves':
      return departures(anyone);
    case 'leader-leaves':
      return departures(leader);
    case 'role-leaves':
      return departures((person) => person.role === odds.role);
    case 'leader-stays':
      return now.people.some(leader) ? 1 - departures(leader) : 0;
    case 'incident':
      return chanceOf((now.incidentRate ?? 0) * odds.withinWeeks);
  }
}

const anyone = (): boolean => true;
const champion = (person: Person): boolean => person.champion;
const leader = (person: Person): boolean => person.role === 'leader';
