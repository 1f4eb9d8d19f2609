import type { CompiledPlan, Pull } from '../compile-plan.ts';
import { roles, structures } from '../roles.ts';
import { weeksPerYear } from './durations.ts';
import { settleLead } from './leading.ts';
import { depart } from './leaving.ts';
import { putOffer } from './offers.ts';
import { bringIn, goTo } from './means.ts';
import { inBank, pay } from './money.ts';
import { retentionLine, severanceLine, trainingLine } from './role-numbers.ts';
import { retain } from './retain.ts';
import { heatUp, layOff, strike } from './shocks.ts';
import { searching, serving, unopened, waiting, withdrawn, type State } from './state.ts';
import { forEachTarget } from './targets.ts';
import { tell } from './tell.ts';

/** Pulls every lever whose week has come. `next` is the first not yet pulled; returns the new one. */
export function pullDue(state: State, compiled: CompiledPlan, next: number): number {
  let at = next;
  while (at < compiled.pulls.length) {
    const due = compiled.pulls[at] as Pull;
    if (due.week > state.now) break;
    pull(state, compiled, due);
    at += 1;
  }
  return at;
}

/** Pulls one lever. */
export function pull(state: State, compiled: CompiledPlan, due: Pull): void {
  const { lever } = due;
  switch (lever.kind) {
    case 'open': return openSeats(state, due);
    case 'close': return closeSeats(state, compiled, lever.role === undefined ? -1 : roles.indexOf(lever.role));
    case 'budget': {
      const weeks = Math.max(compiled.dt, lever.weeks);
      state.flowLeft[due.flow] = weeks;
      state.flowRate[due.flow] = (lever.usd / weeks) * weeksPerYear;
      state.flowLine[due.flow] = due.line;
      state.flowing = true;
      return;
    }
    case 'upskill': {
      const { upskillCost } = compiled.values.running;
      const most = Math.max(0, state.engineers - state.fluent);
      state.programmeAge[due.programme] = 0;
      state.programmeFluent[due.programme] = Math.min(most, Math.floor(inBank(state, lever.usd) / upskillCost));
      state.programmeElements[due.programme] = lever.elements;
      state.programmeDeep[due.programme] = lever.towards === 'production-ml' ? 1 : 0;
      pay(state, trainingLine, lever.usd);
      return;
    }
    case 'guild':
      state.guildTime = lever.timeShare;
      state.teamStale = true;
      if (lever.timeShare > 0 && !state.guildEver) tell(state, { kind: 'guild-started' });
      state.guildEver ||= lever.timeShare > 0;
      return;
    case 'structure': {
      const to = structures.indexOf(lever.to);
      if (to !== state.structure) tell(state, { kind: 'structure-changed', to: lever.to });
      state.structure = to;
      return;
    }
    case 'owner': state.ownerLevel = lever.level; return;
    case 'retain': return forEachTarget(state, compiled, lever.target, (seat, shared) => {
      pay(state, retentionLine, retain(state, compiled, seat, lever.how, lever.usd === undefined ? -1 : lever.usd / shared));
    });
    case 'part': return forEachTarget(state, compiled, lever.target, (seat) => {
      pay(state, severanceLine, (state.payNow[seat] as number) * compiled.values.running.severance);
      tell(state, { kind: 'person-parted', person: compiled.seats.id[seat] as string, role: roles[compiled.seats.role[seat] as number] as (typeof roles)[number] });
      depart(state, compiled, seat);
    });
    case 'rescope':
      forEachTarget(state, compiled, lever.target, (seat) => { state.rescoped[seat] = 1; });
      state.teamStale = true;
      return settleLead(state, compiled);
    case 'rule': state.ruleArmed[due.rule] = 1; return;
    case 'outside-offer': return putOffer(state, compiled, lever.target);
    case 'authorise': state.seatsAdded += lever.seats; return;
    case 'declare':
    case 'audit':
    case 'announce': return; // What one says or counts moves nothing; tiers and screens read the plan for these.
    case 'layoff': return layOff(state, compiled, lever.engineers);
    case 'market': return heatUp(state, due.flow, lever.heat, lever.weeks);
    case 'traffic': state.traffic *= lever.times; return;
    case 'shock': return strike(state, compiled, lever.of);
    case 'partner': return bringIn(state, compiled, due.flow, lever);
    case 'managed': state.managed = lever.on; state.managedRate = lever.on ? lever.usdPerYear : 0; return;
    case 'release-gate': state.passShare = lever.passShare; return;
    case 'depth': return goTo(state, compiled, lever.to);
    case 'instrument': state.instrumented = lever.on; return;
    case 'fractional-lead': state.fractionalHours = lever.hoursPerWeek; state.fractionalRate = lever.usdPerYear; return;
    default: return assertNever(lever);
  }
}

function assertNever(lever: never): never {
  throw new Error(`No lever is called ${JSON.stringify(lever)}; the vocabulary is in lever.ts.`);
}

function openSeats(state: State, due: Pull): void {
  for (let seat = due.firstSeat; seat < due.firstSeat + due.seatCount; seat += 1) {
    if (state.status[seat] !== unopened) continue;
    state.status[seat] = waiting;
    state.searches += 1;
    state.readyAt[seat] = state.now;
    state.since[seat] = state.now;
  }
}

function closeSeats(state: State, compiled: CompiledPlan, role: number): void {
  for (let seat = compiled.seats.staffCount; seat < compiled.seats.count; seat += 1) {
    const status = state.status[seat];
    if (status !== waiting && status !== searching && status !== serving) continue;
    if (role >= 0 && compiled.seats.role[seat] !== role) continue;
    if (status !== waiting) state.seatsUsed -= 1;
    state.status[seat] = withdrawn;
    state.searches -= 1;
  }
}

/** Pulls what rules were waiting for, once a measure has reached its level. */
export function pullRules(state: State, compiled: CompiledPlan): void {
  for (let at = 0; at < compiled.ruleCount; at += 1) {
    if (!isDue(state, compiled, at)) continue;
    state.ruleFired[at] = 1;
    for (const inner of (compiled.rules[at] as Pull).then) pull(state, compiled, inner);
  }
}

/** Whether any rule has what it waits for. */
export function someRuleDue(state: State, compiled: CompiledPlan): boolean {
  for (let at = 0; at < compiled.ruleCount; at += 1) if (isDue(state, compiled, at)) return true;
  return false;
}

function isDue(state: State, compiled: CompiledPlan, rule: number): boolean {
  if (state.ruleArmed[rule] !== 1 || state.ruleFired[rule] === 1) return false;
  return (state.metrics[compiled.ruleMetric[rule] as number] as number) >= (compiled.ruleLevel[rule] as number);
}
