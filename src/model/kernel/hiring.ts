import { exp, logistic } from '../arithmetic.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import { roles } from '../roles.ts';
import type { DeclineReason } from '../trajectory.ts';
import { acceptStream, luckOf, noticeStream, reasonStream, rivalStream, sourceStream } from './luck-at.ts';
import { pay } from './money.ts';
import { infrastructureEngineer, leader, platformEngineer, searchLine } from './role-numbers.ts';
import { here, searching, serving, waiting, type State } from './state.ts';
import { tell } from './tell.ts';

const roleOf = (compiled: CompiledPlan, seat: number): (typeof roles)[number] => roles[compiled.seats.role[seat] as number] as (typeof roles)[number];

/** Every requisition for one tick: waiting, searching, notice, first day. */
export function hire(state: State, compiled: CompiledPlan): void {
  const { seats } = compiled;
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
  if (state.broke || state.seatsUsed >= compiled.company.seats + state.seatsAdded) return;
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
  const p = compiled.values.single;
  const scarce = seats.scarce[seat] as number;
  const between = (ordinary: number, senior: number): number => ordinary + (senior - ordinary) * scarce;
  const candidate = state.candidate[seat] as number;
  const spread = (luckOf(state, seat, sourceStream, candidate, 0) + luckOf(state, seat, sourceStream, candidate, 1)) / 2;
  const first = candidate === 0;
  const source = between(p.sourceOrdinary, p.sourceScarce)
    * (p.sourceUnclear - p.sourceClear * (seats.clarity[seat] as number))
    * (seats.recruiter[seat] === 1 ? p.sourceRecruiter : 1)
    * (seats.sourcing[seat] as number)
    * (first ? 1 : between(p.sourceLaterOrdinary, p.sourceLaterScarce))
    * (p.sourceSpreadFloor + p.sourceSpread * spread)
    * state.heat;
  const loop = (seats.loopWeeks[seat] as number) * (first ? 1 : between(p.loopLaterOrdinary, 1));
  return source + loop;
}

/** A candidate reaches the end of the loop: gone to a rival, refuses, or accepts. */
function meetCandidate(state: State, compiled: CompiledPlan, seat: number): void {
  const p = compiled.values.single;
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
  state.timer[seat] = p.noticeLeast + (p.noticeMost - p.noticeLeast) * luckOf(state, seat, noticeStream, candidate, 0);
}

/** Why this candidate is lost, or null if they accept. Cash comes before everything else. */
function refusal(state: State, compiled: CompiledPlan, seat: number, candidate: number): DeclineReason | null {
  const { seats } = compiled;
  const p = compiled.values.single;
  const exposed = (seats.loopWeeks[seat] as number) - p.rivalFree;
  if (exposed > 0 && luckOf(state, seat, rivalStream, candidate, 0) > exp((-exposed * state.heat) / p.rivalWeeks)) return 'too-slow';
  const ratio = (seats.payRatio[seat] as number) * (seats.recognised[seat] === 1 ? p.recognisedPay : 1);
  const bar = (seats.cashBar[seat] as number) * (seats.recognised[seat] === 1 ? p.recognisedPay : 1) * state.heat;
  if (luckOf(state, seat, acceptStream, candidate, 0) > logistic((ratio / bar - 1) / p.cashSpread)) return 'cash';
  if (luckOf(state, seat, acceptStream, candidate, 1) > choiceChance(state, compiled, seat)) return softReason(state, compiled, seat, candidate);
  const hidden = (seats.equityPercent[seat] as number) > 0 && seats.disclosed[seat] === 0;
  if (hidden && luckOf(state, seat, acceptStream, candidate, 2) < p.lateWithdrawal) return 'hidden-dilution';
  return null;
}

/** The chance that someone whose cash bar is met says yes now. */
export function choiceChance(state: State, compiled: CompiledPlan, seat: number): number {
  const { seats } = compiled;
  const p = compiled.values.single;
  const reputation = state.formalReleased / (state.formalReleased + p.reputationScale);
  const perceived = (seats.equityPercent[seat] as number) * p.equityPerceived * (seats.disclosed[seat] === 1 ? 1 : p.equityHidden);
  return logistic(p.choiceBase
    + (compiled.company.established ? p.choiceEstablished : 0)
    + (1 - (seats.scarce[seat] as number)) * p.choiceOrdinary
    + (seats.role[seat] === leader ? p.choiceLeader : 0)
    + (builds(seats.role[seat] as number) ? p.choiceGreenfield : p.choicePlatform * state.platform)
    + p.choiceAnchor * state.team.anchor
    + p.choiceEquity * perceived
    + (seats.fast[seat] === 1 ? p.choiceSpeed : 0)
    + p.choiceClarity * ((seats.clarity[seat] as number) - p.clarity)
    + p.choiceReputation * reputation
    + (seats.recruiter[seat] === 1 ? p.choiceRecruiter : 0));
}

/** Roles that are hired to build the platform. */
function builds(role: number): boolean {
  return role === platformEngineer || role === infrastructureEngineer;
}

/** What tipped someone who could have said yes: drawn in proportion to what was missing. */
function softReason(state: State, compiled: CompiledPlan, seat: number, candidate: number): DeclineReason {
  const p = compiled.values.single;
  const platform = builds(compiled.seats.role[seat] as number) ? 0 : p.choicePlatform * (1 - state.platform);
  const unclear = p.choiceClarity * (1 - (compiled.seats.clarity[seat] as number));
  const other = p.choiceAnchor * (1 - state.team.anchor) + p.choiceSpeed;
  const at = luckOf(state, seat, reasonStream, candidate, 0) * (platform + unclear + other);
  return at < platform ? 'no-platform' : at < platform + unclear ? 'unclear-role' : 'other-offer';
}

function join(state: State, compiled: CompiledPlan, seat: number): void {
  const { seats, values } = compiled;
  state.status[seat] = here;
  state.since[seat] = state.now;
  state.ramp[seat] = values.single.rampStart;
  state.hired += 1;
  state.payroll += state.payNow[seat] as number;
  state.teamStale = true;
  if ((seats.scarce[seat] as number) > 0) pay(state, searchLine, (state.payNow[seat] as number) * (seats.scarce[seat] as number) * values.single.searchFee);
  if (seats.role[seat] === leader && state.leaderSince < 0) { state.leaderSince = state.now; state.leaderSeat = seat; }
  tell(state, { kind: 'person-joined', person: seats.id[seat] as string, role: roleOf(compiled, seat) });
}
