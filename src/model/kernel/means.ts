import type { CompiledPlan } from '../compile-plan.ts';
import type { Lever } from '../lever.ts';
import { weeksPerYear } from './durations.ts';
import { partnerLine } from './role-numbers.ts';
import type { State } from './state.ts';

type Partner = Extract<Lever, { kind: 'partner' }>;
type Depth = Extract<Lever, { kind: 'depth' }>['to'];

/** Brings a partner's builders in for as long as the money flows. */
export function bringIn(state: State, compiled: CompiledPlan, flow: number, partner: Partner): void {
  const { means } = compiled.values;
  const weeks = Math.max(compiled.dt, partner.weeks);
  const rate = (partner.usd / weeks) * weeksPerYear;
  const builders = rate / means.partnerCost;
  state.flowLeft[flow] = weeks;
  state.flowRate[flow] = rate;
  state.flowLine[flow] = partnerLine;
  state.flowing = true;
  state.flowBuilders[flow] = builders * (partner.work === 'defined' ? 1 : means.partnerIterative);
  state.flowLeaves[flow] = partner.handOver ? 0 : builders * means.partnerLeaves;
}

/** Decides how deep what is released from now on goes into the work of users. */
export function goTo(state: State, compiled: CompiledPlan, depth: Depth): void {
  const { means } = compiled.values;
  state.depthValue = depth === 'shallow' ? means.depthShallowValue : depth === 'deep' ? means.depthDeepValue : depth === 'replace-all' ? means.depthWholeValue : 1;
  state.depthRelease = depth === 'shallow' ? means.depthShallowRelease : depth === 'deep' ? means.depthDeepRelease : depth === 'replace-all' ? means.depthWholeRelease : 1;
  state.depthIncident = depth === 'shallow' ? means.depthShallowIncident : depth === 'deep' ? means.depthDeepIncident : depth === 'replace-all' ? means.depthWholeIncident : 1;
}
