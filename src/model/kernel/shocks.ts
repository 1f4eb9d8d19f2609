import type { CompiledPlan } from '../compile-plan.ts';
import type { Lever } from '../lever.ts';
import { untuned } from './building.ts';
import { pay } from './money.ts';
import { productEngineer, severanceLine } from './role-numbers.ts';
import type { State } from './state.ts';
import { fading } from './wear.ts';

type Shock = Extract<Lever, { kind: 'shock' }>['of'];

/** Lets engineers outside the AI team go: fluency goes with them, and those who stay feel it. */
export function layOff(state: State, compiled: CompiledPlan, engineers: number): void {
  const outside = Math.max(0, state.engineers - state.team.championsHere);
  const cut = Math.min(engineers, outside);
  if (cut <= 0) return;
  const band = compiled.company.payBand;
  const fluentOutside = Math.max(0, state.fluent - state.team.championsHere);
  state.fluent -= fluentOutside * (cut / outside);
  state.cutShare = cut / state.engineers + state.cutShare * fading(state.cutAt, state.now, compiled.values.people.cutWeeks);
  state.cutAt = state.now;
  state.engineers -= cut;
  pay(state, severanceLine, cut * (band[productEngineer] as number) * compiled.values.running.severance);
}

/** Something strikes the company at once. */
export function strike(state: State, compiled: CompiledPlan, shock: Shock): void {
  const { means } = compiled.values;
  switch (shock) {
    case 'vendor-change': state.evaluation *= 1 - means.vendorChange; return;
    case 'schema-change': state.data *= 1 - means.schemaChange; return;
    case 'tool-obsolete': {
      const outside = Math.max(0, state.fluent - state.team.championsHere);
      state.fluent -= outside * means.toolObsolete;
      return;
    }
    case 'rival-clone': {
      // What rests on tuning of one's own is not copied; the rest is.
      const copied = means.rivalClone * (1 - state.tuningServed) + means.rivalClone * untuned(state, compiled);
      state.valueStale = true;
      for (let at = 0; at < state.live; at += 1) state.featureValue[at] = (state.featureValue[at] as number) * (1 - Math.min(1, copied));
      return;
    }
  }
}

/** A hot (or cool) market ends when its weeks are over. */
export function passMarket(state: State, compiled: CompiledPlan): void {
  if (state.heatLeft <= 0) return;
  state.heatLeft -= compiled.dt;
  if (state.heatLeft <= 0) state.heat = compiled.company.marketHeat;
}
