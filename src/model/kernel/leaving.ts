import { chanceOf, ln } from '../arithmetic.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import { roles } from '../roles.ts';
import { leavingDrivers, type LeavingDriver, type Share } from '../trajectory.ts';
import { leaveStream, luckOf } from './luck-at.ts';
import { idleShare } from './building.ts';
import { judgement } from './gates.ts';
import { offerRate, passOffers } from './offers.ts';
import { guildLine, leader, mlEngineer, researcher, trainingLine } from './role-numbers.ts';
import { gone, here, type State } from './state.ts';
import { tell } from './tell.ts';

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

/** Everyone's wear and whether they leave, for one tick. */
export function leave(state: State, compiled: CompiledPlan): void {
  const { seats, dt } = compiled;
  if (state.rippleLeft > 0) state.rippleLeft -= dt;
  for (let seat = 0; seat < seats.count; seat += 1) {
    if (state.status[seat] !== here) continue;
    passOffers(state, compiled, seat);
    const worn = wearOf(state, compiled, seat);
    const hazard = worn + drawnAway(state, compiled, seat);
    const u = luckOf(state, seat, leaveStream, state.tick, 0);
    // 1 - e^-x is never above x: most draws end here without an exponential, with the same result.
    if (u >= hazard * dt || u >= chanceOf(hazard * dt)) continue;
    const champion = seats.champion[seat] === 1;
    if (state.events !== null) {
      tell(state, {
        kind: 'person-left', person: seats.id[seat] as string, role: roles[seats.role[seat] as number] as (typeof roles)[number], champion,
        drivers: driverShares(state, compiled, hazard - worn, worn),
      });
    }
    state.left += 1;
    if (champion) state.championsLeft += 1;
    depart(state, compiled, seat);
  }
}

/** How far a shipless year has set in for someone, 0 to 1: it counts from when they came, and comes on over some months. */
function droughtOf(state: State, compiled: CompiledPlan, seat: number): number {
  const p = compiled.values.single;
  const dry = Math.min(state.shiplessWeeks, state.now - (state.since[seat] as number));
  const x = (dry - p.droughtMiddle) / p.droughtSpan + 1 / 2;
  return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (1 + 2 * (1 - x));
}

/** The hazard that comes from the work itself, per week. Fills `factors` by driver and sets the person's wear. */
function wearOf(state: State, compiled: CompiledPlan, seat: number): number {
  const { seats, values } = compiled;
  const p = values.single;
  const f = state.factors;
  const role = seats.role[seat] as number;
  const champion = seats.champion[seat] === 1;
  const guild = Math.min(1, state.guildTime / p.guildFull);
  const fund = Math.min(1, (state.lineRate[guildLine] as number) / p.fundFull);

  const minds = (values.byRole.droughtCare[role] as number) * values.byArchetype.droughtCare[compiled.archetype] * (champion ? p.droughtChampion : 1);
  f[notShipping] = 1 + p.drought * minds * droughtOf(state, compiled, seat);
  f[mismatched] = 1 + p.mismatchWear * mismatchOf(state, compiled, role);
  const unmeasured = (1 - state.evaluation) * (1 - state.evaluation);
  f[noEvaluation] = 1 + p.evaluationWear * unmeasured * p.evaluationCareScale * Math.max(0, (state.evaluationSkill[seat] as number) - p.evaluationCare);
  const peers = state.people - 1;
  const alone = peers < 1 ? 1 : peers < 2 ? p.isolationOnePeer : 0;
  f[isolation] = 1 + p.isolationWear * alone * (1 - p.isolationGuild * guild);
  const learns = Math.min(1, Math.max(state.learning[seat] as number, champion ? Math.max(guild, fund) : 0,
    (state.lineRate[trainingLine] as number) > 0 ? p.trainingPlatform : 0));
  const stale = state.now - Math.max(0, state.since[seat] as number) > p.stagnationAfter ? 1 : 0;
  f[stagnation] = 1 + p.stagnationWear * stale * (1 - learns);
  f[maintenance] = 1 + p.maintenanceWear * state.maintenance;
  const gap = (state.payGap[seat] as number) + (state.rippleLeft > 0 && state.raiseReturns[seat] === 0 ? p.rippleGap : 0) + (state.broke ? p.brokeGap : 0);
  f[pay] = gap > 0 ? 1 + p.payWear * gap : 1 - Math.min(p.payComfortMost, -gap * p.payComfort);
  const recognised = champion ? Math.max(guild, p.fundRecognition * fund, state.recognisedHere[seat] as number) : (state.recognisedHere[seat] as number);
  const seen = Math.min(1, judgement(state, compiled) / p.leaderSees);
  const overlooked = champion && (state.hired > 0 || state.seatsUsed > 0) ? (1 - recognised) * (1 - seen) : 0;
  f[passedOver] = 1 + (p.passedOver - 1) * overlooked;
  const sinceCut = state.cutAt < 0 ? p.cutWeeks : state.now - state.cutAt;
  f[cuts] = sinceCut < p.cutWeeks ? 1 + p.cutWear * (state.cutShare / p.cutMeasure) * (1 - sinceCut / p.cutWeeks) : 1;
  const since = state.leaderLeftAt < 0 ? p.cutWeeks : state.now - state.leaderLeftAt;
  f[leaderLeft] = since < p.cutWeeks ? 1 + p.leaderLeftWear * (1 - since / p.cutWeeks) : 1;

  let factor = (state.keep[seat] as number) * (1 - (1 - p.recognised) * recognised) * (champion ? 1 - p.fundAutonomy * fund : 1);
  factor *= (f[notShipping] as number) * (f[mismatched] as number) * (f[noEvaluation] as number) * (f[isolation] as number)
    * (f[stagnation] as number) * (f[maintenance] as number) * (f[pay] as number) * (f[passedOver] as number) * (f[leaderLeft] as number) * (f[cuts] as number);
  const above = Math.max(0, factor - 1);
  state.wear[seat] = above / (above + p.wearScale);
  return p.baseHazard * factor;
}

/** Modellers in a company that prompts a vendor's model have work that is not theirs, until tuning is needed. */
function mismatchOf(state: State, compiled: CompiledPlan, role: number): number {
  if (compiled.archetype !== 'consumer') return 0;
  if (role === researcher) return 1 - (compiled.weight[researcher] as number);
  if (role === mlEngineer) return idleShare(state, compiled);
  return 0;
}

/** The hazard that comes from outside: everyday offers, and one in hand. */
function drawnAway(state: State, compiled: CompiledPlan, seat: number): number {
  const p = compiled.values.single;
  const bound = (state.bonusLeft[seat] as number) > 0;
  if (bound) state.bonusLeft[seat] = (state.bonusLeft[seat] as number) - compiled.dt;
  const everyday = offerRate(state, compiled, seat) * p.offerTaken * (bound ? 1 - p.bonusStops * (state.bonusPart[seat] as number) : 1);
  if ((state.offerLeft[seat] as number) <= 0) return everyday;
  return everyday + p.offerHazard * (state.offerFactor[seat] as number) * (p.offerCalm + p.offerWearHelp * (state.wear[seat] as number));
}

/** Takes someone out, whatever the reason. */
export function depart(state: State, compiled: CompiledPlan, seat: number): void {
  const { seats } = compiled;
  state.status[seat] = gone;
  state.offerLeft[seat] = 0;
  state.payroll -= state.payNow[seat] as number;
  state.teamStale = true;
  if (seat >= seats.staffCount) state.seatsUsed -= 1;
  if (seats.champion[seat] === 1) {
    state.engineers = Math.max(0, state.engineers - 1);
    state.fluent = Math.max(0, state.fluent - 1);
  }
  if (seats.role[seat] !== leader || state.leaderSeat !== seat) return;
  state.leaderLeftAt = state.now;
  state.leaderSeat = -1;
  state.leaderSince = -1;
  for (let other = 0; other < seats.count; other += 1) {
    if (state.status[other] !== here || seats.role[other] !== leader) continue;
    state.leaderSeat = other;
    state.leaderSince = state.since[other] as number;
  }
}

/** The driver that weighs most on someone now. */
export function wornBy(state: State, compiled: CompiledPlan, seat: number): LeavingDriver {
  const worn = wearOf(state, compiled, seat);
  const outside = (state.offerLeft[seat] as number) > 0 ? compiled.values.single.offerHazard * (state.offerFactor[seat] as number) : 0;
  if (outside > worn) return 'poached';
  return driverShares(state, compiled, 0, worn)[0]?.cause ?? 'chance';
}

/** The causes of a departure: outside pull by its part of the hazard, the rest by how much each driver raised it. */
function driverShares(state: State, compiled: CompiledPlan, outside: number, worn: number): Share<LeavingDriver>[] {
  const weights = leavingDrivers.map((_, at) => ((state.factors[at] as number) > 1 ? ln(state.factors[at] as number) : 0));
  weights[chance] = compiled.values.single.baseShare;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const inside = worn / (worn + outside);
  return leavingDrivers
    .map((cause, at) => ({ cause, share: at === poached ? 1 - inside : (inside * (weights[at] as number)) / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
