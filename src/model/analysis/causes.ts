import type { Plan } from '../plan.ts';
import { gates, type Gate } from '../roles.ts';
import { simulate } from '../simulate.ts';
import { declineReasons, leavingDrivers, type DeclineReason, type LeavingDriver, type Trajectory } from '../trajectory.ts';
import { quarterEnds } from './samples.ts';
import type { Work } from './work.ts';

export interface Cause<T> {
  readonly cause: T;
  /** Share of all such events, 0 to 1. */
  readonly share: number;
}

/** Which gate held work up in one quarter. */
export interface Stall {
  /** Share of all weeks and worlds in which prototypes waited. */
  readonly waiting: number;
  /** Of the weeks in which they did, the share in which opening this gate would have helped most. They add up to 1, or all are 0. */
  readonly gates: Readonly<Record<Gate, number>>;
}

/** Why people left, why candidates said no and what held work up, over many worlds. Strongest first. */
export interface Causes {
  readonly worlds: number;
  /** Means over worlds. */
  readonly departures: number;
  readonly declines: number;
  readonly drivers: readonly Cause<LeavingDriver>[];
  readonly reasons: readonly Cause<DeclineReason>[];
  /** By quarter. */
  readonly stalls: readonly Stall[];
}

/** Runs worlds with everything that happens in them written down: slower than drawing measures, so a few hundred will do. */
export function* causes(plan: Plan, seed: number, worlds: number): Work<Causes> {
  const counts: Counts = { worlds: 0, drivers: new Map(), reasons: new Map(), stalls: quarterEnds(plan.weeks).map(() => new Map()), weeks: quarterEnds(plan.weeks).map(() => 0) };
  while (counts.worlds < worlds) {
    count(counts, simulate(plan, { seed, index: counts.worlds }), quarterEnds(plan.weeks));
    counts.worlds += 1;
    yield { done: counts.worlds, of: worlds, soFar: () => sumUp(counts) };
  }
  return sumUp(counts);
}

interface Counts {
  worlds: number;
  readonly drivers: Map<LeavingDriver, number>;
  readonly reasons: Map<DeclineReason, number>;
  readonly stalls: readonly Map<Gate, number>[];
  readonly weeks: number[];
}

function add<T>(to: Map<T, number>, key: T, amount: number): void {
  to.set(key, (to.get(key) ?? 0) + amount);
}

function count(counts: Counts, { events, weeks }: Trajectory, ends: readonly number[]): void {
  for (const event of events) {
    if (event.kind === 'person-left') for (const { cause, share } of event.drivers) add(counts.drivers, cause, share);
    if (event.kind === 'offer-declined') add(counts.reasons, event.reason, 1);
  }
  for (const { week, metrics, bottleneck } of weeks.slice(1)) {
    const quarter = ends.findIndex((end) => week <= end);
    counts.weeks[quarter] = (counts.weeks[quarter] as number) + 1;
    if (metrics.prototypesWaiting > 0 && bottleneck !== null) add(counts.stalls[quarter] as Map<Gate, number>, bottleneck, 1);
  }
}

function sumUp(counts: Counts): Causes {
  const total = (of: ReadonlyMap<unknown, number>): number => [...of.values()].reduce((sum, amount) => sum + amount, 0);
  const shares = <T>(of: ReadonlyMap<T, number>, order: readonly T[]): Cause<T>[] =>
    order.filter((cause) => of.has(cause)).map((cause) => ({ cause, share: (of.get(cause) ?? 0) / total(of) })).sort((a, b) => b.share - a.share);
  return {
    worlds: counts.worlds,
    departures: total(counts.drivers) / counts.worlds,
    declines: total(counts.reasons) / counts.worlds,
    drivers: shares(counts.drivers, leavingDrivers),
    reasons: shares(counts.reasons, declineReasons),
    stalls: counts.stalls.map((held, quarter) => ({
      waiting: total(held) / (counts.weeks[quarter] as number),
      gates: Object.fromEntries(gates.map((gate) => [gate, total(held) === 0 ? 0 : (held.get(gate) ?? 0) / total(held)])) as Record<Gate, number>,
    })),
  };
}
