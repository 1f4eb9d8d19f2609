import type { CompiledPlan } from '../compile-plan.ts';
import type { Target } from '../lever.ts';
import { roles } from '../roles.ts';
import type { State } from './state.ts';
import { isTarget } from './targets.ts';
import { tell } from './tell.ts';
import { takeMood, wearOf } from './wear.ts';

/** Puts a serious outside offer in the hand of whoever of the target is closest to leaving. */
export function putOffer(state: State, compiled: CompiledPlan, target: Target): void {
  takeMood(state, compiled);
  let chosen = -1;
  for (let seat = 0; seat < compiled.seats.count; seat += 1) {
    if (!isTarget(state, compiled, seat, target)) continue;
    wearOf(state, compiled, seat);
    if (chosen < 0 || (state.wear[seat] as number) > (state.wear[chosen] as number)) chosen = seat;
  }
  if (chosen < 0) return;
  state.offerLeft[chosen] = compiled.values.people.offerWeeks;
  state.offerFactor[chosen] = 1;
  tell(state, { kind: 'outside-offer', person: compiled.seats.id[chosen] as string, role: roles[compiled.seats.role[chosen] as number] as (typeof roles)[number] });
}

/** How often a serious outside offer reaches someone, per week: rivals look harder for some roles, and the worn are easier to find. */
export function offerRate(state: State, compiled: CompiledPlan, seat: number): number {
  const { people } = compiled.values;
  const demand = compiled.values.byRole.rivalDemand[compiled.seats.role[seat] as number] as number;
  return demand * state.heat * (people.offerBase + people.offerStir * (state.wear[seat] as number));
}

/** The offer rate that nobody can be above: the role rivals want most, in someone worn through. */
export function mostOffers(state: State, compiled: CompiledPlan): number {
  const { people } = compiled.values;
  return compiled.rivalDemandMost * state.heat * (people.offerBase + people.offerStir);
}

/** An offer runs out, or the one that follows a raise comes in. */
export function passOffers(state: State, compiled: CompiledPlan, seat: number): void {
  const { people } = compiled.values;
  const left = state.offerLeft[seat] as number;
  if (left > 0) {
    state.offerLeft[seat] = left - compiled.dt;
    if (left - compiled.dt <= 0) {
      state.offerFactor[seat] = 1;
      tell(state, { kind: 'offer-withstood', person: compiled.seats.id[seat] as string, role: roles[compiled.seats.role[seat] as number] as (typeof roles)[number] });
    }
    return;
  }
  const returns = state.raiseReturns[seat] as number;
  if (returns <= 0) return;
  state.raiseReturns[seat] = returns - compiled.dt;
  if (returns - compiled.dt > 0 || state.owns[seat] === 1) return;
  state.offerLeft[seat] = people.offerWeeks;
  state.offerFactor[seat] = people.raiseReturnHazard * (state.raiseSize[seat] as number);
  tell(state, { kind: 'outside-offer', person: compiled.seats.id[seat] as string, role: roles[compiled.seats.role[seat] as number] as (typeof roles)[number] });
}
