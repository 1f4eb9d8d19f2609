import { chanceOf, exp } from '../arithmetic.ts';
import { binomial, normal, poisson, struck } from '../chance.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import { weeksPerYear } from './durations.ts';
import { judgement, leads } from './leading.ts';
import { betStream, demoStream, dropStream, luckOfCompany, prototypeStream, releaseStream, reviveStream, rowStream, valueStream } from './luck-at.ts';
import { betLine, computeLine, demosLine, productEngineer, vendorLine } from './role-numbers.ts';
import { embedded, hybrid, makeFeatureRoom, type State } from './state.ts';
import { fitOf } from './team.ts';
import { tell } from './tell.ts';

/** From capacity to prototypes, demos and releases, one tick on. */
export function build(state: State, compiled: CompiledPlan): void {
  moveNeed(state, compiled);
  state.capacity = capacityOf(state, compiled);
  settle(state, compiled);
  // What is built now is looked at from the next tick on.
  const built = poisson(compiled.values.building.prototypeRate * state.capacity * compiled.dt, state.luck[prototypeStream] as number);
  for (let n = 0; n < built; n += 1) tell(state, { kind: 'prototype-built' });
  const released = passOn(state, compiled);
  state.prototypes += built;
  state.shiplessWeeks += compiled.dt;
  for (let n = 0; n < released; n += 1) release(state, compiled, 1);
  rowAcross(state, compiled);
  tryBet(state, compiled);
}

/** What waits is released, dropped or shown, and what was shown may come back. Returns how many are released. */
function passOn(state: State, compiled: CompiledPlan): number {
  if (state.prototypes === 0 && state.shelf === 0) return 0;
  const { dt } = compiled;
  const { building } = compiled.values;
  const hazard = building.releaseRate * wayOut(state, compiled) * dt;
  const { luck } = state;
  const released = struck(state.prototypes, hazard, luck[releaseStream] as number);
  state.prototypes -= released;
  const dropped = binomial(state.prototypes, compiled.dropChance, luck[dropStream] as number);
  state.prototypes -= dropped;
  const shown = struck(state.prototypes, building.demoRate * demoPull(state, compiled) * dt, luck[demoStream] as number);
  state.prototypes -= shown;
  const revived = struck(state.shelf, hazard * building.shelfRevival, luck[reviveStream] as number);
  state.shelf += shown - revived;
  state.demos += shown;
  for (let n = 0; n < dropped; n += 1) tell(state, { kind: 'prototype-dropped' });
  for (let n = 0; n < shown; n += 1) tell(state, { kind: 'demo-shown' });
  return released + revived;
}

/** Effective builders after fit, size, upkeep, repair, a research bet and what the vendor budget carries. */
function capacityOf(state: State, compiled: CompiledPlan): number {
  const { building, people, running } = compiled.values;
  const fluentOutside = Math.max(0, state.fluent - state.team.championsHere);
  const raw = state.team.builders + state.partnerBuilders + building.fluentCapacity * fluentOutside * (compiled.weight[productEngineer] as number);
  const bet = Math.min(1, (state.lineRate[betLine] as number) / building.betFullRate);
  const polish = Math.min(1, (state.lineRate[demosLine] as number) / building.betFullRate);
  // A leader who has deployed keeps builders on what users get; any other lets research draw them in.
  const drawn = 1 - Math.min(1, judgement(state, compiled) / people.leaderSees);
  const idleModellers = compiled.own.tuningScope * state.team.modellers * idleShare(state, compiled);
  const working = (raw * fitOf(state, compiled) * coordination(state, compiled) * state.team.integrationFactor * steadied(state, compiled) * (1 - building.researchDrag * bet * drawn) * (1 - building.demoDrag * polish))
    / ((1 + raw / building.congestion) * (1 + building.earlyModelling * idleModellers * drawn));
  const upkeep = running.upkeep * state.live * (1 - running.upkeepPlatform * state.platform);
  const repair = Math.min(state.repairDebt / compiled.dt, working * running.incidentPace);
  state.repairDebt -= repair * compiled.dt;
  state.maintenance = working > 0 ? Math.min(1, (upkeep + repair) / working) : 0;
  const free = Math.max(0, working - upkeep - repair);
  return state.worldLuck * free * vendorFactor(state, compiled, raw) * opsFactor(state, compiled) * computeFactor(state, compiled);
}

/** A team of juniors alone builds less; enough hours of somebody experienced, as far as they are paid for, give some of it back. */
export function steadied(state: State, compiled: CompiledPlan): number {
  const { means } = compiled.values;
  if (state.team.juniorFactor >= 1 || state.fractionalHours === 0) return state.team.juniorFactor;
  const hours = Math.min(state.fractionalHours, state.fractionalRate / (means.fractionalPay * weeksPerYear));
  return state.team.juniorFactor + means.fractionalGain * (hours >= means.fractionalHours ? 1 : means.fractionalLittle * (hours / means.fractionalHours));
}

/**
 * A missing leader costs past the cliff; a leader below it costs a little. Who sits in a product team has its manager to go to:
 * only the others need somebody of their own.
 */
function coordination(state: State, compiled: CompiledPlan): number {
  const { building, people } = compiled.values;
  if (state.leaderSeat < 0) {
    const placed = state.structure === embedded || state.structure === hybrid ? building.teamTakes * compiled.company.productTeams : 0;
    const unled = state.team.heads - placed;
    return unled > building.leaderCliff ? 1 / (1 + building.leaderPenalty * (unled - building.leaderCliff)) : 1;
  }
  if (state.team.heads > building.leaderCliff || state.rescoped[state.leaderSeat] === 1) return 1;
  return 1 - building.leaderOverhead * (1 - Math.min(1, judgement(state, compiled) / people.leaderSees));
}

/** What is missing in vendor money is missing in building. */
function vendorFactor(state: State, compiled: CompiledPlan, builders: number): number {
  const { building } = compiled.values;
  const reliance = compiled.own.vendorReliance;
  if (reliance === 0) return 1;
  const wanted = building.vendorPerBuilder * builders + building.vendorPerFeature * state.live * state.traffic;
  const covered = wanted > 0 ? Math.min(1, (state.lineRate[vendorLine] as number) / wanted) : 1;
  return 1 - reliance * (1 - building.vendorFloor) * (1 - covered);
}

/** What is missing in computing power is missing in training. */
function computeFactor(state: State, compiled: CompiledPlan): number {
  return 1 - (1 - compiled.values.building.computeFloor) * (1 - computeShare(state, compiled));
}

/** Share of the computing power needed that there is money for, 0 to 1. */
export function computeShare(state: State, compiled: CompiledPlan): number {
  const needed = compiled.company.computeUsd;
  return needed > 0 ? Math.min(1, (state.lineRate[computeLine] as number) / needed) : 1;
}

/** Where models are one's own, serving them falls to ML engineers until a platform takes it over. */
function opsFactor(state: State, compiled: CompiledPlan): number {
  if (compiled.archetype === 'consumer') return 1;
  const { running } = compiled.values;
  const load = state.live * running.opsLoad * state.traffic * (1 - running.opsPlatform * state.platform);
  return 1 - running.opsDrag * Math.min(running.opsMost, load / Math.max(1, state.team.mlFte + state.deepened));
}

/** Building and real users settle the approach; a heavy platform of one's own slows the search. */
function settle(state: State, compiled: CompiledPlan): void {
  const { building, gates, means } = compiled.values;
  if (state.validated >= 1) return;
  const heavy = building.heavyPlatform * (state.managed && state.team.platformEffort === 0 ? means.managedHeavy : 1) * Math.max(0, state.platform - gates.amateurCeiling) / (1 - gates.amateurCeiling);
  const pace = Math.sqrt(Math.max(building.settleFloor, state.team.builders + building.settleFromReleases * state.released));
  state.validated = Math.min(1, state.validated + building.settleRate * pace * (1 - state.validated) * (1 - heavy) * compiled.dt);
}

/** How far the way to users is open for what waits: the gates, what needs tuning, how deep it goes, and what a release gate holds back. */
export function wayOut(state: State, compiled: CompiledPlan): number {
  return throughGates(state, compiled) * (1 - untuned(state, compiled)) * state.depthRelease * (1 - heldBack(state, compiled) * (1 - state.evaluation));
}

/** Share of releases that a release gate would hold back if nothing were measured. */
export function heldBack(state: State, compiled: CompiledPlan): number {
  return state.passShare * compiled.values.means.gateSlows;
}

/** The four gates as a product of floors: what is shut cannot be bought back by what is open. */
function throughGates(state: State, compiled: CompiledPlan): number {
  const { own } = compiled;
  const { building } = compiled.values;
  return passes(state.platform, own.platformFloor) * passes(state.data, own.dataFloor)
    * passes(state.product, own.productFloor) * passes(state.evaluation, own.evaluationFloor)
    * (building.deploymentFloor + (1 - building.deploymentFloor) * Math.min(1, state.team.meanDeployment / building.deploymentFull))
    * (building.unsettledFloor + (1 - building.unsettledFloor) * state.validated);
}

/** Share of work that gets through a gate. */
export function passes(gate: number, floor: number): number {
  return floor + (1 - floor) * gate;
}

/** The need for tuning grows with what is live and proven; ML engineers on a platform serve it. */
function moveNeed(state: State, compiled: CompiledPlan): void {
  const { building } = compiled.values;
  const scope = compiled.own.tuningScope;
  const rich = state.live / (state.live + building.tuningScale);
  state.tuningNeed = scope * (building.tuningFloor + (building.tuningCeiling - building.tuningFloor) * rich * state.validated);
  const tuners = state.team.mlFte + state.deepened;
  if (tuners !== state.tuners) {
    state.tuners = tuners;
    state.tunersServe = 1 - exp(-building.tuningServeRate * tuners);
  }
  state.tuningServed = state.tunersServe * state.platform;
}

/**
 * Share of work that prompting alone cannot carry and nobody tunes for. Builders take the ideas that prompting serves first,
 * so a small need costs nothing.
 */
export function untuned(state: State, compiled: CompiledPlan): number {
  return toTune(state, compiled) * (1 - state.tuningServed);
}

/** Share of work that would be lost if nobody tuned. */
export function toTune(state: State, compiled: CompiledPlan): number {
  const { tuningSlack } = compiled.values.building;
  return state.tuningNeed <= tuningSlack ? 0 : (state.tuningNeed - tuningSlack) / (1 - tuningSlack);
}

/** How much of a modeller's week has nothing to tune, 0 to 1. */
export function idleShare(state: State, compiled: CompiledPlan): number {
  const { tuningSlack, tuningSpan } = compiled.values.building;
  const use = (state.tuningNeed - tuningSlack) / tuningSpan;
  return use <= 0 ? 1 : use >= 1 ? 0 : 1 - use;
}

/** Money for demos and a leader who asks for things to show. */
function demoPull(state: State, compiled: CompiledPlan): number {
  const { building } = compiled.values;
  const seat = state.leaderSeat;
  const leading = leads(state) ? building.leaderDemos * (1 - (state.deployment[seat] as number)) : 0;
  return 1 + leading + Math.min(1, (state.lineRate[demosLine] as number) / building.betFullRate);
}

/** Puts a feature live, however it came about. `size` is its value against the mean. */
function release(state: State, compiled: CompiledPlan, size: number): void {
  const { building } = compiled.values;
  makeFeatureRoom(state, state.live);
  state.featureCount += 1;
  const informal = state.ownership < building.formalOwner || state.platform < building.formalPlatform;
  const spread = building.valueSpread;
  const drawn = exp(spread * normal(luckOfCompany(state, valueStream, 0, state.featureCount)) - (spread * spread) / 2);
  const owned = building.ownerlessValue + (1 - building.ownerlessValue) * state.ownership;
  const at = state.live;
  state.featureNumber[at] = state.featureCount;
  state.featureSince[at] = state.now;
  state.featureValue[at] = drawn * owned * size * state.depthValue;
  state.featureIncident[at] = -1;
  state.featureInformal[at] = informal ? 1 : 0;
  state.live += 1;
  state.valueStale = true;
  state.released += 1;
  state.shiplessWeeks = 0;
  if (informal) state.informalLive += 1;
  else state.formalReleased += 1;
  tell(state, { kind: 'feature-released', feature: `feature-${state.featureCount}`, informal });
}

/** Champions carry small things to users by hand in the time they have, with no owner or platform. */
function rowAcross(state: State, compiled: CompiledPlan): void {
  const { building } = compiled.values;
  const time = state.team.championsHere * Math.min(1, building.championShare + state.guildTime);
  if (time === 0) return;
  const carried = poisson(building.rowRate * time * state.worldLuck * compiled.dt, state.luck[rowStream] as number);
  for (let n = 0; n < carried; n += 1) release(state, compiled, 1);
}

/** A research bet lands once, if it lands. */
function tryBet(state: State, compiled: CompiledPlan): void {
  const { building } = compiled.values;
  const rate = state.lineRate[betLine] as number;
  if (rate <= 0) { state.betSince = -1; return; }
  if (state.betSince < 0) state.betSince = state.now;
  if (state.betLanded || state.now - state.betSince < building.betWeeks) return;
  const skill = 1 - exp(-(building.betSkillFloor + building.betSkillWeight * state.team.modellingSkill));
  const hazard = building.betRate * Math.min(1, rate / building.betFullRate) * skill
    * passes(state.platform, compiled.own.platformFloor) * passes(state.data, compiled.own.dataFloor);
  if (luckOfCompany(state, betStream, state.tick, 0) >= chanceOf(hazard * compiled.dt)) return;
  state.betLanded = true;
  tell(state, { kind: 'bet-landed' });
  release(state, compiled, building.betValue);
}

