import type { CompiledPlan } from '../compile-plan.ts';
import { build } from './building.ts';
import { weeksPerYear } from './durations.ts';
import { learn } from './fluency.ts';
import { moveGates } from './gates.ts';
import { hire } from './hiring.ts';
import { leave } from './leaving.ts';
import { pullDue, pullRules, spendFlows } from './levers.ts';
import { measure, metricNumber } from './measures.ts';
import { payLine } from './role-numbers.ts';
import { run } from './running.ts';
import type { State } from './state.ts';
import { gatherTeam } from './team.ts';

/**
 * One tick: what was decided, who comes, what is built, what runs, what is learnt, who goes, what it cost.
 * `next` is the first lever not yet pulled; returns the new one.
 */
export function advance(state: State, compiled: CompiledPlan, next: number): number {
  const pulled = pullDue(state, compiled, next);
  if (compiled.rules.length > 0) {
    measure(state, compiled);
    pullRules(state, compiled, metricNumber);
  }
  spendFlows(state, compiled);
  hire(state, compiled);
  gatherTeam(state, compiled);
  moveGates(state, compiled);
  build(state, compiled);
  run(state, compiled);
  learn(state, compiled);
  leave(state, compiled);
  state.spend[payLine] = (state.spend[payLine] as number) + (state.payroll * compiled.values.single.load * compiled.dt) / weeksPerYear;
  state.tick += 1;
  state.now = state.tick * compiled.dt;
  return pulled;
}
