import { mixOf } from '../model/mix.ts';
import { tableValues } from '../model/parameters.ts';
import { roles, type Archetype, type Role } from '../model/roles.ts';
import type { Trajectory } from '../model/trajectory.ts';
import type { Run } from '../run/run.ts';

/** One role among the AI staff. Shares run from 0 to 1; `meant` is that of the company's kind. */
export interface RoleInMix {
  readonly role: Role;
  readonly people: number;
  readonly share: number;
  readonly meant: number;
}

/** The share of its AI staff that a kind of company is meant to have in a role. */
export function meantShare(archetype: Archetype, role: Role): number {
  return tableValues.byRole[mixOf[archetype]][roles.indexOf(role)] ?? 0;
}

/** The AI staff at a trajectory's end, role by role; every share is 0 with nobody there. */
export function mixAtEnd({ scenario }: Pick<Run, 'scenario'>, { weeks }: Trajectory): readonly RoleInMix[] {
  const people = weeks.at(-1)?.people ?? [];
  return roles.map((role) => {
    const counted = people.filter((person) => person.role === role).length;
    return { role, people: counted, share: people.length === 0 ? 0 : counted / people.length, meant: meantShare(scenario.organisation.archetype, role) };
  });
}

/** How much of a mix is as meant, 0 to 1. */
export function overlapOf(mix: readonly RoleInMix[]): number {
  return mix.reduce((sum, { share, meant }) => sum + Math.min(share, meant), 0);
}
