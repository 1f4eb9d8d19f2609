import type { Role } from '../model/roles.ts';
import type { LeavingDriver, PersonState, Trajectory } from '../model/trajectory.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { mainDriver } from './drivers.ts';
import { familyOf, type Family } from './families.ts';
import { namesIn } from './names.ts';
import { moodFrom, stateAt } from './picture-from.ts';
import { placingIn } from './placing.ts';
import { quarterName } from './story.ts';
import type { Words } from './words/catalogue.ts';
import type { PersonWords } from './words/person-words.ts';

/** One person of the AI side: who they are, how they came, how they fare. Sentences, in the order to read them. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly family: Family;
  readonly who: string;
  readonly came: string;
  /** Where they sit and how they fare; for someone who has left, when and why. */
  readonly faring: readonly string[];
  readonly gone: boolean;
}

/** A person as of a played week, or, if they have left by then, as they were when last seen. Null for an id that has not appeared by that week. */
export function personView(scenario: Scenario, trajectory: Trajectory, week: number, id: string, words: Words, said: PersonWords): PersonView | null {
  const seen = lastSeen(trajectory, week, id);
  if (!seen) return null;
  const { person, at } = seen;
  const gone = at < week;
  const place = placingIn(trajectory, scenario.organisation.productTeams)(person, stateAt(trajectory, at));
  const left = gone ? [said.gone(quarterName(scenario, at + 1, words), whyLeft(trajectory, id))] : null;
  return {
    id,
    name: namesIn(trajectory).get(id) ?? id,
    role: person.role,
    family: familyOf(person.role),
    who: said.who(person.role, person.seniority, person.champion),
    came: said.came(person.came, quarterName(scenario, Math.max(1, person.sinceWeek), words)),
    faring: left ?? [said.place(place), ...said.faring({ mood: moodFrom(person.wear), wornBy: person.wornBy, ramp: person.ramp, offered: person.offered })],
    gone,
  };
}

/** Everybody who can be asked about at a week, those who left within the last quarter included: the ids a picture of that week shows. */
export function peopleShown(picture: { readonly people: readonly { readonly id: string; readonly name: string }[]; readonly justLeft: readonly { readonly id: string; readonly name: string | null }[] }): readonly { readonly id: string; readonly name: string }[] {
  const present = new Set(picture.people.map(({ id }) => id));
  return [...picture.people, ...picture.justLeft.filter(({ id }) => !present.has(id))].flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
}

function lastSeen(trajectory: Trajectory, week: number, id: string): { readonly person: PersonState; readonly at: number } | null {
  for (let at = week; at >= 0; at -= 1) {
    const person = stateAt(trajectory, at).people.find((one) => one.id === id);
    if (person) return { person, at };
  }
  return null;
}

function whyLeft(trajectory: Trajectory, id: string): LeavingDriver | 'parted' {
  const event = trajectory.events.findLast((one) => (one.kind === 'person-left' || one.kind === 'person-parted') && one.person === id);
  return event?.kind === 'person-left' ? mainDriver(event.drivers) : 'parted';
}
