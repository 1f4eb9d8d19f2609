import type { CompiledPlan } from '../compile-plan.ts';
import type { Lever } from '../lever.ts';
import { untuned } from './building.ts';
import { pay } from './money.ts';
import { productEngineer, severanceLine } from './role-numbers.ts';
import { here, type State } from './state.ts';
import { fading } from './wear.ts';

type Shock = Extract<Lever, { kind: 'shock' }>['of'];

/** Lets engineers outside the AI team go: fluency goes with them, and those who stay feel it. */
export function layOff(state: State, compiled: CompiledPlan, engineers: number): void {
  const champions = championsHere(state, compiled);
  const outside = Math.max(0, state.engineers - champions);
  const cut = Math.min(engineers, outside);
  if (cut <= 0) return;
  const band = compiled.company.payBand;
  const fluentOutside = Math.max(0, state.fluent - champions);
  state.fluent -= fluentOutside * (cut / outside);
  state.cutShare = cut / state.engineers + state.cutShare * fading(state.cutAt, state.now, compiled.values.people.cutWeeks);
  state.cutAt = state.now;
  state.engineers -= cut;
  pay(state, severanceLine, cut * (band[productEngineer] as number) * compiled.values.running.severance);
}

/** Champions who are here now: the team's sums are from before what else was decided this week. */
function championsHere(state: State, compiled: CompiledPlan): number {
  let count = 0;
  for (let seat = 0; seat < compiled.seats.staffCount; seat += 1) if (state.status[seat] === here && compiled.seats.champion[seat] === 1) count += 1;
  return count;
}

/** Something strikes the company at once. */
export function strike(state: State, compiled: CompiledPlan, shock: Shock): void {
  const { means } = compiled.values;
  switch (shock) {
    // Who builds on nobody's models has no vendor to change them.
    case 'vendor-change': if (compiled.own.vendorReliance > 0) state.evaluation *= 1 - means.vendorChange; return;
    case 'schema-change': state.data *= 1 - means.schemaChange; return;
    case 'tool-obsolete': {
      const outside = Math.max(0, state.fluent - championsHere(state, compiled));
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

/** A market that runs hotter (or cooler) from now on, upon whatever market there is. */
export function heatUp(state: State, flow: number, heat: number, weeks: number): void {
  state.markets.left[flow] = weeks;
  state.markets.heat[flow] = heat;
  state.heat *= heat;
  state.markets.running += 1;
}

/** Each hot (or cool) market ends when its own weeks are over. */
export function passMarkets(state: State, compiled: CompiledPlan): void {
  if (state.markets.running === 0) return;
  state.markets.running = 0;
  state.heat = compiled.company.marketHeat;
  for (let flow = 0; flow < compiled.flowCount; flow += 1) {
    const left = (state.markets.left[flow] as number) - compiled.dt;
    state.markets.left[flow] = left;
    if (left <= 0) continue;
    state.heat *= state.markets.heat[flow] as number;
    state.markets.running += 1;
  }
}
