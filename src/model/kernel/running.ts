import { poisson } from '../chance.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import type { Gate } from '../roles.ts';
import { steadied, untuned } from './building.ts';
import { incidentPickStream, incidentStream, luckOfCompany } from './luck-at.ts';
import type { State } from './state.ts';
import { tell } from './tell.ts';

/** Draws of an incident: what it hits, why, and whether that is the end of it. */
const incidentDraws = 3;

/** Live features for one tick: they age, go wrong and lose value as rivals copy them. */
export function run(state: State, compiled: CompiledPlan): void {
  const { building } = compiled.values;
  const erosion = 1 - building.erosionRate * untuned(state, compiled) * compiled.dt;
  // What does not erode is worth what it was, unless a feature came, went or was copied.
  if (erosion !== 1 || state.valueStale) addValue(state, erosion);
  turnFlywheel(state, compiled);
  if (state.live > 0) goWrong(state, compiled);
}

function addValue(state: State, erosion: number): void {
  const { featureValue } = state;
  let value = 0;
  for (let at = 0; at < state.live; at += 1) {
    const left = (featureValue[at] as number) * erosion;
    featureValue[at] = left;
    value += left;
  }
  state.liveValue = value;
  state.valueStale = false;
}

/** What use brings back to the product: nothing unless it is recorded and somebody works on it. */
function turnFlywheel(state: State, compiled: CompiledPlan): void {
  const { means } = compiled.values;
  if (!state.instrumented || state.live === 0) return;
  const worked = Math.min(1, state.team.dataEffort);
  state.flywheel += means.flywheelRate * worked * state.data * (1 - state.flywheel) * compiled.dt;
}

/** Debts show late: a young feature fails less often than one from the third quarter on. */
function exposureOf(state: State, compiled: CompiledPlan, at: number): number {
  const { running } = compiled.values;
  const age = state.now - (state.featureSince[at] as number);
  if (age <= running.incidentYoungWeeks) return running.incidentYoung;
  if (age >= running.incidentOldWeeks) return running.incidentOld;
  return running.incidentYoung + ((running.incidentOld - running.incidentYoung) * (age - running.incidentYoungWeeks)) / (running.incidentOldWeeks - running.incidentYoungWeeks);
}

/** All live features' exposure together. */
function exposureOfAll(state: State, compiled: CompiledPlan): number {
  let exposure = 0;
  for (let at = 0; at < state.live; at += 1) exposure += exposureOf(state, compiled, at);
  return exposure;
}

// How often a feature of full exposure goes wrong, per week, by cause.
function qualityRisk(state: State, { values: { running, means } }: CompiledPlan): number {
  return running.incidentQuality * (1 - state.evaluation) * (1 - state.passShare * means.gateCatches * state.evaluation);
}

function dataRisk(state: State, { values, own }: CompiledPlan): number {
  return values.running.incidentData * (1 - state.data) * own.dataReliance;
}

function servingRisk(state: State, { values }: CompiledPlan): number {
  return values.running.incidentServing * (1 - state.platform) * state.traffic;
}

/** Juniors alone let more go wrong, whatever the cause. */
function inexperience(state: State, compiled: CompiledPlan): number {
  const { building, running } = compiled.values;
  return 1 + running.incidentJuniors * Math.max(0, (1 - steadied(state, compiled)) / (1 - building.juniorsAlone));
}

/** How often a live feature goes wrong, per week, as things stand. */
export function incidentRate(state: State, compiled: CompiledPlan): number {
  return exposureOfAll(state, compiled) * inexperience(state, compiled) * (qualityRisk(state, compiled) + dataRisk(state, compiled) + servingRisk(state, compiled));
}

function goWrong(state: State, compiled: CompiledPlan): void {
  const { running } = compiled.values;
  const worse = inexperience(state, compiled);
  const quality = worse * qualityRisk(state, compiled);
  const data = worse * dataRisk(state, compiled);
  const rate = quality + data + worse * servingRisk(state, compiled);
  const u = state.luck[incidentStream] as number;
  // Not even as many old features, and one more for rounding, would go wrong at this draw: no need to ask how old they are.
  if (u < 1 - (state.live + 1) * Math.max(running.incidentYoung, running.incidentOld) * rate * compiled.dt) return;
  const exposure = exposureOfAll(state, compiled);
  const count = poisson(exposure * rate * compiled.dt, u);
  for (let n = 0; n < count && state.live > 0; n += 1) {
    const at = featureHit(state, compiled, exposure * luckOfCompany(state, incidentPickStream, state.tick, n * incidentDraws));
    const which = rate * luckOfCompany(state, incidentPickStream, state.tick, n * incidentDraws + 1);
    const cause: Gate = which < quality ? 'evaluation' : which < quality + data ? 'data' : 'platform';
    state.incidents += 1;
    state.repairDebt += running.incidentCost * state.depthIncident;
    state.featureIncident[at] = state.now + compiled.dt;
    const feature = `feature-${state.featureNumber[at] as number}`;
    tell(state, { kind: 'incident', feature, cause });
    if (luckOfCompany(state, incidentPickStream, state.tick, n * incidentDraws + 2) >= running.incidentKills) continue;
    tell(state, { kind: 'feature-retired', feature });
    retire(state, at);
  }
}

/** The feature in which a point of the summed exposure falls. */
function featureHit(state: State, compiled: CompiledPlan, point: number): number {
  let below = 0;
  for (let at = 0; at < state.live; at += 1) {
    below += exposureOf(state, compiled, at);
    if (point < below) return at;
  }
  return state.live - 1;
}

function retire(state: State, at: number): void {
  const last = state.live - 1;
  if (state.featureInformal[at] === 1) state.informalLive -= 1;
  // Values taken off in another order than they were added need not meet at nothing in their last digits.
  state.liveValue = Math.max(0, state.liveValue - (state.featureValue[at] as number));
  state.valueStale = true;
  state.featureNumber[at] = state.featureNumber[last] as number;
  state.featureSince[at] = state.featureSince[last] as number;
  state.featureValue[at] = state.featureValue[last] as number;
  state.featureIncident[at] = state.featureIncident[last] as number;
  state.featureInformal[at] = state.featureInformal[last] as number;
  state.live = last;
}
