import type { CompiledPlan } from './compile-plan.ts';
import { leaveRate } from './kernel/leaving.ts';
import { offerRate } from './kernel/offers.ts';
import { incidentRate } from './kernel/running.ts';
import { here, type State } from './kernel/state.ts';
import { takeMood } from './kernel/wear.ts';
import { roles } from './roles.ts';
import type { PersonState, WeekState } from './trajectory.ts';

/** What luck may do to an organisation as it stands: the part of a week that the odds of events are read from. */
export interface Hazards extends Pick<WeekState, 'incidentRate'> {
  readonly people: readonly Pick<PersonState, 'role' | 'champion' | 'offerRate' | 'leaveRate'>[];
}

/** The hazards in a state: the same numbers as in its `weekState`, without all else that a screen wants to know. */
export function hazardsOf(state: State, compiled: CompiledPlan): Hazards {
  const { seats } = compiled;
  takeMood(state, compiled);
  const people: Hazards['people'][number][] = [];
  for (let seat = 0; seat < seats.count; seat += 1) {
    if (state.status[seat] !== here) continue;
    // It works out how worn this person is as things stand, which the offers go by.
    const leaves = leaveRate(state, compiled, seat);
    people.push({ role: roles[seats.role[seat] as number] as (typeof roles)[number], champion: seats.champion[seat] === 1, offerRate: offerRate(state, compiled, seat), leaveRate: leaves });
  }
  return { people, incidentRate: incidentRate(state, compiled) };
}
