import { chanceOf } from '../arithmetic.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import { addressOfMoment, uniform } from '../luck.ts';
import { roles } from '../roles.ts';
import { loseLead } from './leading.ts';
import { leaveStream } from './luck-at.ts';
import { mostOffers, offerRate, passOffers } from './offers.ts';
import { gone, here, type State } from './state.ts';
import { tell } from './tell.ts';
import { driverShares, mostWear, takeMood, wearOf } from './wear.ts';

/**
 * Who leaves, for one tick. Most people's draw lies above any hazard of this tick (`mostWear`, and the keenest rival): they stay,
 * whatever their own wear, and it is not worked out.
 */
export function leave(state: State, compiled: CompiledPlan): void {
  const { seats, dt } = compiled;
  takeMood(state, compiled);
  const most = (mostWear(state, compiled) + mostOffers(state, compiled) * compiled.values.people.offerTaken) * dt;
  const moment = addressOfMoment(state.keys.moment, leaveStream, state.tick, 0);
  for (let seat = 0; seat < seats.count; seat += 1) {
    if (state.status[seat] !== here) continue;
    const bonus = state.bonusLeft[seat] as number;
    if (bonus > 0) state.bonusLeft[seat] = bonus - dt;
    const u = uniform(state.address[seat] as number, moment);
    if (u < most || (state.offerLeft[seat] as number) > 0) decide(state, compiled, seat, bonus > 0, u);
    if (state.status[seat] === here) passOffers(state, compiled, seat);
  }
  if (state.rippleLeft > 0) state.rippleLeft -= dt;
}

/** Somebody whose draw is low enough to leave, or who has an offer in hand, leaves or stays. */
function decide(state: State, compiled: CompiledPlan, seat: number, bound: boolean, u: number): void {
  const { seats, dt } = compiled;
  const worn = wearOf(state, compiled, seat);
  const hazard = worn + drawnAway(state, compiled, seat, bound);
  // 1 - e^-x is never above x: most draws end here without an exponential, with the same result.
  if (u >= hazard * dt || u >= chanceOf(hazard * dt)) return;
  const champion = seats.champion[seat] === 1;
  if (state.events !== null) {
    tell(state, {
      kind: 'person-left', person: seats.id[seat] as string, role: roles[seats.role[seat] as number] as (typeof roles)[number], champion,
      drivers: driverShares(state, compiled, hazard - worn, worn),
    });
  }
  state.left += 1;
  if (champion) state.championsLeft += 1;
  depart(state, compiled, seat);
}

/** How likely someone is to go, per week, as things stand: what the work does to them, and who asks. Call after `takeMood`. */
export function leaveRate(state: State, compiled: CompiledPlan, seat: number): number {
  return wearOf(state, compiled, seat) + drawnAway(state, compiled, seat, (state.bonusLeft[seat] as number) > 0);
}

/** The hazard that comes from outside: everyday offers, and one in hand. A bonus binds against the first. */
function drawnAway(state: State, compiled: CompiledPlan, seat: number, bound: boolean): number {
  const { people } = compiled.values;
  const everyday = offerRate(state, compiled, seat) * people.offerTaken * (bound ? 1 - people.bonusStops * (state.bonusPart[seat] as number) : 1);
  if ((state.offerLeft[seat] as number) <= 0) return everyday;
  return everyday + people.offerHazard * (state.offerFactor[seat] as number) * (people.offerCalm + people.offerWearHelp * (state.wear[seat] as number));
}

/** Takes someone out, whatever the reason. */
export function depart(state: State, compiled: CompiledPlan, seat: number): void {
  const { seats } = compiled;
  state.status[seat] = gone;
  state.offerLeft[seat] = 0;
  // Sums taken off in another order than they came need not meet at nothing in their last digits.
  state.payroll = Math.max(0, state.payroll - (state.payNow[seat] as number));
  state.teamStale = true;
  if (seat >= seats.staffCount) state.seatsUsed -= 1;
  if (seats.champion[seat] === 1) {
    state.engineers = Math.max(0, state.engineers - 1);
    state.fluent = Math.max(0, state.fluent - 1);
  }
  if (state.leaderSeat === seat) loseLead(state, compiled);
}
