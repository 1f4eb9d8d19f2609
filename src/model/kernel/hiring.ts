import { exp, logistic } from '../arithmetic.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import { roles } from '../roles.ts';
import type { DeclineReason } from '../trajectory.ts';
import { computeShare } from './building.ts';
import { settleLead } from './leading.ts';
import { acceptStream, luckOf, noticeStream, reasonStream, rivalStream, sourceStream } from './luck-at.ts';
import { pay } from './money.ts';
import { infrastructureEngineer, leader, platformEngineer, searchLine } from './role-numbers.ts';
import { here, searching, serving, waiting, type State } from './state.ts';
import { tell } from './tell.ts';

const roleOf = (compiled: CompiledPlan, seat: number): (typeof roles)[number] => roles[compiled.seats.role[seat] as number] as (typeof roles)[number];

/** Every requisition for one tick: waiting, searching, notice, first day. */
export function hire(state: State, compiled: CompiledPlan): void {
  const { seats } = compiled;
  if (state.searches === 0 || state.broke) return;
  for (let seat = seats.staffCount; seat < seats.count; seat += 1) {
    const status = state.status[seat];
    if (status === waiting) startIfReady(state, compiled, seat);
    else if (status === searching || status === serving) {
      state.timer[seat] = (state.timer[seat] as number) - compiled.dt;
      if ((state.timer[seat] as number) > 0) continue;
      if (status === serving) join(state, compiled, seat);
      else meetCandidate(state, compiled, seat);
    }
  }
}

function startIfReady(state: State, compiled: CompiledPlan, seat: number): void {
  const { seats } = compiled;
  if (state.seatsUsed >= compiled.company.seats + state.seatsAdded) return;
  let ready = state.readyAt[seat] as number;
  if (seats.afterLeader[seat] === 1) {
    if (state.leaderSince < 0) return;
    ready = Math.max(ready, state.leaderSince);
  }
  if (state.now < ready + (seats.delayWeeks[seat] as number)) return;
  state.status[seat] = searching;
  state.since[seat] = state.now;
  state.candidate[seat] = 0;
  state.seatsUsed += 1;
  state.timer[seat] = weeksToCandidate(state, compiled, seat);
  tell(state, { kind: 'search-opened', person: seats.id[seat] as string, role: roleOf(compiled, seat) });
}

/** Weeks of sourcing and interviews until the next candidate can be made an offer. */
function weeksToCandidate(state: State, compiled: CompiledPlan, seat: number): number {
  const { seats } = compiled;
  const { hiring } = compiled.values;
  const scarce = seats.scarce[seat] as number;
  const between = (ordinary: number, senior: number): number => ordinary + (senior - ordinary) * scarce;
  const candidate = state.candidate[seat] as number;
  const spread = (luckOf(state, seat, sourceStream, candidate, 0) + luckOf(state, seat, sourceStream, candidate, 1)) / 2;
  const first = candidate === 0;
  const source = between(hiring.sourceOrdinary, hiring.sourceScarce)
    * (hiring.sourceUnclear - hiring.sourceClear * (seats.clarity[seat] as number))
    * (seats.recruiter[seat] === 1 ? hiring.sourceRecruiter : 1)
    * (seats.sourcing[seat] as number)
    * (first ? 1 : between(hiring.sourceLaterOrdinary, hiring.sourceLaterScarce))
    * (hiring.sourceSpreadFloor + hiring.sourceSpread * spread)
    * state.heat;
  const loop = (seats.loopWeeks[seat] as number) * (first ? 1 : between(hiring.loopLaterOrdinary, 1));
  return source + loop;
}

/** A candidate reaches the end of the loop: gone to a rival, refuses, or accepts. */
function meetCandidate(state: State, compiled: CompiledPlan, seat: number): void {
  const { hiring } = compiled.values;
  const candidate = state.candidate[seat] as number;
  const reason = refusal(state, compiled, seat, candidate);
  if (reason !== null) {
    state.candidate[seat] = candidate + 1;
    state.declined[seat] = (state.declined[seat] as number) + 1;
    state.timer[seat] = weeksToCandidate(state, compiled, seat);
    tell(state, { kind: 'offer-declined', person: compiled.seats.id[seat] as string, role: roleOf(compiled, seat), reason });
    return;
  }
  state.status[seat] = serving;
  state.timer[seat] = hiring.noticeLeast + (hiring.noticeMost - hiring.noticeLeast) * luckOf(state, seat, noticeStream, candidate, 0);
}

/** Why this candidate is lost, or null if they accept. Cash comes before everything else. */
function refusal(state: State, compiled: CompiledPlan, seat: number, candidate: number): DeclineReason | null {
  const { seats } = compiled;
  const { hiring } = compiled.values;
  const exposed = (seats.loopWeeks[seat] as number) - hiring.rivalFree;
  if (exposed > 0 && luckOf(state, seat, rivalStream, candidate, 0) > exp((-exposed * state.heat) / hiring.rivalWeeks)) return 'too-slow';
  const ratio = (seats.payRatio[seat] as number) * (seats.recognised[seat] === 1 ? hiring.recognisedPay : 1);
  const asked = 1 + hiring.heatPay * (state.heat - 1);
  const bar = (seats.cashBar[seat] as number) * (seats.recognised[seat] === 1 ? hiring.recognisedPay : 1) * asked;
  if (luckOf(state, seat, acceptStream, candidate, 0) > logistic((ratio / bar - 1) / hiring.cashSpread)) return 'cash';
  if (luckOf(state, seat, acceptStream, candidate, 1) > choiceChance(state, compiled, seat)) return softReason(state, compiled, seat, candidate);
  const hidden = (seats.equityPercent[seat] as number) > 0 && seats.disclosed[seat] === 0;
  if (hidden && luckOf(state, seat, acceptStream, candidate, 2) < hiring.lateWithdrawal) return 'hidden-dilution';
  return null;
}

/** The chance that someone whose cash bar is met says yes now. */
export function choiceChance(state: State, compiled: CompiledPlan, seat: number): number {
  const { seats } = compiled;
  const { hiring } = compiled.values;
  const reputation = state.formalReleased / (state.formalReleased + hiring.reputationScale);
  const perceived = (seats.equityPercent[seat] as number) * hiring.equityPerceived * (seats.disclosed[seat] === 1 ? 1 : hiring.equityHidden);
  return logistic(hiring.choiceBase
    + (compiled.company.established ? hiring.choiceEstablished : 0)
    + (1 - (seats.scarce[seat] as number)) * hiring.choiceOrdinary
    + (seats.role[seat] === leader ? hiring.choiceLeader : 0)
    + (builds(seats.role[seat] as number) ? hiring.choiceGreenfield : hiring.choicePlatform * state.platform)
    + hiring.choiceAnchor * state.team.anchor
    + hiring.choiceEquity * perceived
    + (compiled.company.computeUsd > 0 ? hiring.choiceCompute * (seats.scarce[seat] as number) * computeShare(state, compiled) : 0)
    - (builds(seats.role[seat] as number) ? 0 : hiring.choiceStale * (seats.scarce[seat] as number) * Math.max(0, compiled.company.legacy - 1))
    + (seats.fast[seat] === 1 ? hiring.choiceSpeed : 0)
    + hiring.choiceClarity * ((seats.clarity[seat] as number) - hiring.clarity)
    + hiring.choiceReputation * reputation
    + (seats.recruiter[seat] === 1 ? hiring.choiceRecruiter : 0));
}

/** Roles that are hired to build the platform. */
function builds(role: number): boolean {
  return role === platformEngineer || role === infrastructureEngineer;
}

/** What tipped someone who could have said yes: drawn in proportion to what was missing. */
function softReason(state: State, compiled: CompiledPlan, seat: number, candidate: number): DeclineReason {
  const { hiring } = compiled.values;
  const platform = builds(compiled.seats.role[seat] as number) ? 0 : hiring.choicePlatform * (1 - state.platform);
  const unclear = hiring.choiceClarity * (1 - (compiled.seats.clarity[seat] as number));
  const other = hiring.choiceAnchor * (1 - state.team.anchor) + hiring.choiceSpeed;
  const at = luckOf(state, seat, reasonStream, candidate, 0) * (platform + unclear + other);
  return at < platform ? 'no-platform' : at < platform + unclear ? 'unclear-role' : 'other-offer';
}

function join(state: State, compiled: CompiledPlan, seat: number): void {
  const { seats, values } = compiled;
  state.status[seat] = here;
  state.searches -= 1;
  state.since[seat] = state.now;
  state.ramp[seat] = values.people.rampStart;
  state.hired += 1;
  state.payroll += state.payNow[seat] as number;
  state.teamStale = true;
  if ((seats.scarce[seat] as number) > 0) pay(state, searchLine, (state.payNow[seat] as number) * (seats.scarce[seat] as number) * values.running.searchFee);
  if (seats.role[seat] === leader) settleLead(state, compiled);
  tell(state, { kind: 'person-joined', person: seats.id[seat] as string, role: roleOf(compiled, seat) });
}
