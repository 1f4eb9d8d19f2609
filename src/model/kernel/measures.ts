import type { CompiledPlan } from '../compile-plan.ts';
import { metrics, type Metric } from '../metric.ts';
import { here, type State } from './state.ts';

const at = Object.fromEntries(metrics.map((metric, number) => [metric, number])) as Readonly<Record<Metric, number>>;

/** Where a metric stands in the metrics array. */
export function metricNumber(metric: string): number {
  return at[metric as Metric];
}

/** Works the metrics out of the state. */
export function measure(state: State, compiled: CompiledPlan): void {
  const m = state.metrics;
  const { building, means } = compiled.values;
  m[at.featuresReleased] = state.released;
  m[at.formalReleases] = state.formalReleased;
  m[at.featuresLive] = state.live;
  m[at.informalLive] = state.informalLive;
  m[at.prototypesWaiting] = state.prototypes + state.shelf;
  m[at.demos] = state.demos;
  m[at.departures] = state.left;
  m[at.championsLeft] = state.championsLeft;
  m[at.headcount] = headcount(state, compiled);
  m[at.openSeats] = Math.max(0, compiled.company.seats + state.seatsAdded - state.seatsUsed);
  m[at.spendUsd] = totalSpend(state);
  m[at.platform] = state.platform;
  m[at.data] = state.data;
  m[at.product] = state.product;
  m[at.evaluation] = state.evaluation;
  m[at.fluency] = state.engineers > 0 ? state.fluent / state.engineers : 0;
  m[at.incidents] = state.incidents;
  m[at.leaderSeated] = state.leaderSeat >= 0 ? 1 : 0;
  m[at.guild] = state.guildTime > 0 ? 1 : 0;
  m[at.shiplessWeeks] = state.shiplessWeeks;
  m[at.tuningNeed] = state.tuningNeed;
  m[at.settled] = state.validated;
  const measured = building.qualityFloor + (1 - building.qualityFloor) * state.evaluation;
  m[at.value] = state.liveValue * measured * (1 + building.fluencyValue * (m[at.fluency] as number)) * (1 + means.flywheelValue * state.flywheel);
}

function totalSpend(state: State): number {
  let sum = 0;
  for (let line = 0; line < state.spend.length; line += 1) sum += state.spend[line] as number;
  return sum;
}

function headcount(state: State, compiled: CompiledPlan): number {
  let count = 0;
  for (let seat = 0; seat < compiled.seats.count; seat += 1) {
    if (state.status[seat] === here) count += 1;
  }
  return count;
}
