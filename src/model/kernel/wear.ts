import { ln } from '../arithmetic.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import { leavingDrivers, type LeavingDriver, type Share } from '../trajectory.ts';
import { idleShare } from './building.ts';
import { judgement } from './leading.ts';
import { guildLine, mlEngineer, researcher, trainingLine } from './role-numbers.ts';
import type { State } from './state.ts';

const driver = (name: LeavingDriver): number => leavingDrivers.indexOf(name);
const chance = driver('chance');
const notShipping = driver('not-shipping');
const mismatched = driver('mismatched-work');
const noEvaluation = driver('no-evaluation');
const isolation = driver('isolation');
const stagnation = driver('stagnation');
const maintenance = driver('maintenance');
const pay = driver('pay');
const poached = driver('poached');
const passedOver = driver('passed-over');
const cuts = driver('cuts');
const leaderLeft = driver('leader-left');

/** How far a shipless year has set in for someone, 0 to 1: it counts from when they came, and comes on over some months. */
function droughtOf(state: State, compiled: CompiledPlan, seat: number): number {
  const { people } = compiled.values;
  const dry = Math.min(state.shiplessWeeks, state.now - (state.since[seat] as number));
  const x = (dry - people.droughtMiddle) / people.droughtSpan + 1 / 2;
  return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (1 + 2 * (1 - x));
}

/** What wears on everyone alike: worked out once a tick, before anybody's own wear. */
export function takeMood(state: State, compiled: CompiledPlan): void {
  const { people, running, means } = compiled.values;
  const { mood } = state;
  mood.guild = Math.min(1, state.guildTime / running.guildFull);
  mood.fund = Math.min(1, (state.lineRate[guildLine] as number) / people.fundFull);
  mood.unmeasured = people.evaluationWear * (1 - state.evaluation) * (1 - state.evaluation) * people.evaluationCareScale;
  const alone = state.team.people < 2 ? 1 : state.team.people <= 2 ? people.isolationOnePeer : 0;
  mood.isolation = 1 + people.isolationWear * alone * (1 - people.isolationGuild * mood.guild);
  mood.maintenance = 1 + people.maintenanceWear * state.maintenance;
  mood.leaderLeft = 1 + people.leaderLeftWear * fading(state.leaderLeftAt, state.now, people.cutWeeks);
  mood.cuts = 1 + people.cutWear * (state.cutShare / means.cutMeasure) * fading(state.cutAt, state.now, people.cutWeeks);
  const outsiders = state.hired > 0 || state.seatsUsed > 0;
  mood.overlooked = outsiders ? 1 - Math.min(1, judgement(state, compiled) / people.leaderSees) : 0;
  mood.ripple = state.rippleLeft > 0 ? people.rippleGap * state.rippleSize : 0;
  mood.broke = state.broke ? means.brokeGap : 0;
  mood.taught = running.trainingPlatform * Math.min(1, (state.lineRate[trainingLine] as number) / (running.learningFull * Math.max(1, state.team.people)));
  mood.idle = idleShare(state, compiled);
}

/**
 * A hazard that nobody's work can be above this tick: the product in `wearOf`, term by term, with the largest of each that anyone could
 * have. Rounding keeps order, so what is rounded there stays below what is rounded here. Call after `takeMood`.
 */
export function mostWear(state: State, compiled: CompiledPlan): number {
  const { people } = compiled.values;
  const { mood } = state;
  const x = (state.shiplessWeeks - people.droughtMiddle) / people.droughtSpan + 1 / 2;
  // The rise in `droughtOf` stays below its own chord from 0 at twice the slope.
  const dry = compiled.droughtCareMost * Math.max(1, people.droughtChampion) * (x <= 0 ? 0 : Math.min(1, 2 * x));
  const gap = compiled.payGapMost + mood.ripple + mood.broke;
  return people.baseHazard * ((1 + people.drought * dry) * (1 + people.mismatchWear) * (1 + mood.unmeasured * (1 - people.evaluationCare)) * (1 + people.stagnationWear)
    * (1 + people.payWear * gap) * Math.max(1, 1 + (people.passedOver - 1) * mood.overlooked) * mood.isolation * mood.maintenance * mood.leaderLeft * mood.cuts);
}

/** 1 in the week something happened (a time below 0: never), falling to 0 over some weeks. */
export function fading(at: number, now: number, weeks: number): number {
  return at < 0 || now - at >= weeks ? 0 : 1 - (now - at) / weeks;
}

/** The hazard that comes from the work itself, per week. Fills `factors` by driver and sets the person's wear. */
export function wearOf(state: State, compiled: CompiledPlan, seat: number): number {
  const { seats, values } = compiled;
  const { people } = values;
  const { mood, factors: f } = state;
  const role = seats.role[seat] as number;
  const champion = seats.champion[seat] === 1;

  const dry = (compiled.droughtCare[role] as number) * (champion ? people.droughtChampion : 1) * droughtOf(state, compiled, seat);
  const mismatch = compiled.archetype !== 'consumer' ? 0 : role === researcher ? 1 - (compiled.weight[researcher] as number) : role === mlEngineer ? mood.idle : 0;
  const care = (state.evaluationSkill[seat] as number) - people.evaluationCare;
  const own = state.learning[seat] as number;
  const learns = champion ? Math.max(own, mood.guild, mood.fund, mood.taught) : Math.max(own, mood.taught);
  const settled = state.now - Math.max(0, state.since[seat] as number) > people.stagnationAfter;
  const gap = (state.payGap[seat] as number) + ((state.raiseReturns[seat] as number) > 0 ? 0 : mood.ripple) + mood.broke;
  const noticed = state.recognisedHere[seat] as number;
  const recognised = champion ? Math.max(noticed, mood.guild, people.fundRecognition * mood.fund) : noticed;

  const dryFactor = (f[notShipping] = 1 + people.drought * dry);
  const mismatchFactor = (f[mismatched] = 1 + people.mismatchWear * mismatch);
  const careFactor = (f[noEvaluation] = care > 0 ? 1 + mood.unmeasured * care : 1);
  const staleFactor = (f[stagnation] = settled ? 1 + people.stagnationWear * (1 - learns) : 1);
  const payFactor = (f[pay] = gap > 0 ? 1 + people.payWear * gap : 1 - Math.min(people.payComfortMost, -gap * people.payComfort));
  const passedFactor = (f[passedOver] = champion ? 1 + (people.passedOver - 1) * mood.overlooked * (1 - recognised) : 1);
  f[isolation] = mood.isolation;
  f[maintenance] = mood.maintenance;
  f[leaderLeft] = mood.leaderLeft;
  f[cuts] = mood.cuts;

  const kept = (state.keep[seat] as number) * (1 - (1 - people.recognised) * recognised) * (champion ? 1 - people.fundAutonomy * mood.fund : 1);
  const factor = kept * dryFactor * mismatchFactor * careFactor * staleFactor * payFactor * passedFactor
    * mood.isolation * mood.maintenance * mood.leaderLeft * mood.cuts;
  const above = factor > 1 ? factor - 1 : 0;
  state.wear[seat] = above / (above + people.wearScale);
  return people.baseHazard * factor;
}

/** The driver that weighs most on someone now. */
export function wornBy(state: State, compiled: CompiledPlan, seat: number): LeavingDriver {
  const worn = wearOf(state, compiled, seat);
  const outside = (state.offerLeft[seat] as number) > 0 ? compiled.values.people.offerHazard * (state.offerFactor[seat] as number) : 0;
  if (outside > worn) return 'poached';
  let most = 1;
  let heaviest = chance;
  for (let at = 0; at < leavingDrivers.length; at += 1) {
    if ((state.factors[at] as number) <= most) continue;
    most = state.factors[at] as number;
    heaviest = at;
  }
  return heaviest === chance || ln(most) < compiled.values.people.baseShare ? 'chance' : (leavingDrivers[heaviest] as LeavingDriver);
}

/** The causes of a departure: outside pull by its part of the hazard, the rest by how much each driver raised it. */
export function driverShares(state: State, compiled: CompiledPlan, outside: number, worn: number): Share<LeavingDriver>[] {
  const weights = leavingDrivers.map((_, at) => ((state.factors[at] as number) > 1 ? ln(state.factors[at] as number) : 0));
  weights[chance] = compiled.values.people.baseShare;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const inside = worn / (worn + outside);
  return leavingDrivers
    .map((cause, at) => ({ cause, share: at === poached ? 1 - inside : (inside * (weights[at] as number)) / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
