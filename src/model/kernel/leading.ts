import type { CompiledPlan } from '../compile-plan.ts';
import { leader } from './role-numbers.ts';
import { here, type State } from './state.ts';

/** Settles who leads: who does already, unless gone or given a narrower job; then the first leader who may; then one who may not. */
export function settleLead(state: State, compiled: CompiledPlan): void {
  if (leads(state)) return;
  for (let seat = 0; seat < compiled.seats.count; seat += 1) {
    if (state.status[seat] !== here || compiled.seats.role[seat] !== leader) continue;
    if (state.leaderSeat < 0 || state.rescoped[seat] === 0) state.leaderSeat = seat;
    if (leads(state)) break;
  }
  if (state.leaderSeat < 0) state.leaderSince = -1;
  else if (state.leaderSince < 0) state.leaderSince = Math.max(0, state.since[state.leaderSeat] as number);
}

/** Whether a leader is seated and not confined to a narrower job. */
export function leads(state: State): boolean {
  return state.leaderSeat >= 0 && state.rescoped[state.leaderSeat] === 0;
}

/** Whoever led has gone. */
export function loseLead(state: State, compiled: CompiledPlan): void {
  state.leaderLeftAt = state.now;
  state.leaderSeat = -1;
  state.leaderSince = -1;
  settleLead(state, compiled);
}

/** Deployment skill of a leading leader above the bar from which it counts. */
export function judgement(state: State, compiled: CompiledPlan): number {
  return leads(state) ? Math.max(0, (state.deployment[state.leaderSeat] as number) - compiled.values.gates.platformLeaderBar) : 0;
}
