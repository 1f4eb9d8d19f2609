import type { CompiledPlan } from '../compile-plan.ts';
import type { Lever } from '../lever.ts';
import { weeksPerYear } from './durations.ts';
import { partnerLine } from './role-numbers.ts';
import type { State } from './state.ts';

type Partner = Extract<Lever, { kind: 'partner' }>;
type Depth = Extract<Lever, { kind: 'depth' }>['to'];

/** Brings a partner's builders in for as long as the money flows. */
export function bringIn(state: State, compiled: CompiledPlan, flow: number, partner: Partner): void {
  const p = compiled.values.single;
  const weeks = Math.max(compiled.dt, partner.weeks);
  const rate = (partner.usd / weeks) * weeksPerYear;
  const builders = rate / p.partnerCost;
  state.flowLeft[flow] = weeks;
  state.flowRate[flow] = rate;
  state.flowLine[flow] = partnerLine;
  state.flowBuilders[flow] = builders * (partner.work === 'defined' ? 1 : p.partnerIterative);
  state.flowLeaves[flow] = partner.handOver ? 0 : builders * p.partnerLeaves;
}

/** Decides how deep what is released from now on goes into the work of users. */
export function goTo(state: State, compiled: CompiledPlan, depth: Depth): void {
  const p = compiled.values.single;
  state.depthValue = depth === 'shallow' ? p.depthShallowValue : depth === 'deep' ? p.depthDeepValue : depth === 'replace-all' ? p.depthWholeValue : 1;
  state.depthRelease = depth === 'shallow' ? p.depthShallowRelease : depth === 'deep' ? p.depthDeepRelease : depth === 'replace-all' ? p.depthWholeRelease : 1;
  state.depthIncident = depth === 'shallow' ? p.depthShallowIncident : depth === 'deep' ? p.depthDeepIncident : depth === 'replace-all' ? p.depthWholeIncident : 1;
}
