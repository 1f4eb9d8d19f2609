import type { CompiledPlan } from '../compile-plan.ts';
import type { Target } from '../lever.ts';
import { roles } from '../roles.ts';
import { leader } from './role-numbers.ts';
import { here, type State } from './state.ts';

/** Does something for everyone who is meant; `shared` is how many they are. They are settled first: what is done to one may change who the strongest are. */
export function forEachTarget(state: State, compiled: CompiledPlan, target: Target, each: (seat: number, shared: number) => void): void {
  const meant: number[] = [];
  for (let seat = 0; seat < compiled.seats.count; seat += 1) if (isTarget(state, compiled, seat, target)) meant.push(seat);
  for (const seat of meant) each(seat, meant.length);
}

/** Whether someone who is here is meant. */
export function isTarget(state: State, compiled: CompiledPlan, seat: number, target: Target): boolean {
  if (state.status[seat] !== here) return false;
  switch (target.kind) {
    case 'all': return true;
    case 'champions': return compiled.seats.champion[seat] === 1;
    case 'offered': return (state.offerLeft[seat] as number) > 0;
    case 'leader': return compiled.seats.role[seat] === leader;
    case 'role': return roles[compiled.seats.role[seat] as number] === target.role;
    case 'strongest': return isAmong(state, compiled, seat, target.at === 'deployment' ? state.deployment : state.modelling, target.count);
  }
}

/** Whether fewer than `count` people here have more of a skill; of two with as much, the one listed first has it. */
function isAmong(state: State, compiled: CompiledPlan, seat: number, skill: Float64Array, count: number): boolean {
  if (compiled.seats.role[seat] === leader) return false;
  let ahead = 0;
  for (let other = 0; other < compiled.seats.count; other += 1) {
    if (other === seat || state.status[other] !== here || compiled.seats.role[other] === leader) continue;
    if ((skill[other] as number) > (skill[seat] as number) || (skill[other] === skill[seat] && other < seat)) ahead += 1;
  }
  return ahead < count;
}
