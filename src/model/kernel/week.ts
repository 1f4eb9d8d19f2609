import type { CompiledPlan } from '../compile-plan.ts';
import { build } from './building.ts';
import { learn } from './fluency.ts';
import { moveGates } from './gates.ts';
import { hire } from './hiring.ts';
import { leave } from './leaving.ts';
import { pullDue, pullRules, someRuleDue } from './levers.ts';
import { drawTick } from './luck-at.ts';
import { measure } from './measures.ts';
import { spendBudgets, spendStanding } from './money.ts';
import { run } from './running.ts';
import { passMarkets } from './shocks.ts';
import type { State } from './state.ts';
import { gatherTeam } from './team.ts';

/** Ticks up to a tick. `next` is the first lever not yet pulled; returns the new one. */
export function runTo(state: State, compiled: CompiledPlan, tick: number, next: number): number {
  let pulled = next;
  while (state.tick < tick) pulled = advance(state, compiled, pulled);
  return pulled;
}

/**
 * One tick: what was decided, who comes, what is built, what runs, what is learnt, who goes, what it cost.
 * `next` is the first lever not yet pulled; returns the new one.
 */
export function advance(state: State, compiled: CompiledPlan, next: number): number {
  // What was said to last some weeks has lasted them before anything new is said.
  passMarkets(state, compiled);
  const pulled = (compiled.pullWeeks[next] as number) > state.now ? next : pullDue(state, compiled, next);
  if (compiled.ruleCount > 0) {
    measure(state, compiled);
    if (someRuleDue(state, compiled)) pullRules(state, compiled);
  }
  drawTick(state);
  spendBudgets(state, compiled);
  hire(state, compiled);
  gatherTeam(state, compiled);
  moveGates(state, compiled);
  build(state, compiled);
  run(state, compiled);
  learn(state, compiled);
  leave(state, compiled);
  spendStanding(state, compiled);
  state.tick += 1;
  state.now = state.tick * compiled.dt;
  return pulled;
}
