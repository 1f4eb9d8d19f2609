import type { Plan } from '../plan.ts';
import { gates, type Gate } from '../roles.ts';
import { simulate } from '../simulate.ts';
import { declineReasons, leavingDrivers, type DeclineReason, type LeavingDriver, type Trajectory } from '../trajectory.ts';
import { quarterEnds } from './samples.ts';
import type { Parts } from './work.ts';

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

/** What one world tells. Stalls and weeks are by quarter. */
interface Told {
  readonly drivers: ReadonlyMap<LeavingDriver, number>;
  readonly reasons: ReadonlyMap<DeclineReason, number>;
  readonly stalls: readonly ReadonlyMap<Gate, number>[];
  readonly weeks: readonly number[];
}

/** Worlds with everything that happens in them written down: slower than drawing measures, so a few hundred will do. */
export function causesInParts(plan: Plan, seed: number, worlds: number): Parts<Told, Causes> {
  const ends = quarterEnds(plan.weeks);
  return {
    count: worlds,
    part: (index) => told(simulate(plan, { seed, index }), ends),
    sumUp: (parts) => (parts.length === 0 ? null : sumUp(parts, ends.length)),
  };
}

function add<T>(to: Map<T, number>, key: T, amount: number): void {
  to.set(key, (to.get(key) ?? 0) + amount);
}

function told({ events, weeks }: Trajectory, ends: readonly number[]): Told {
  const drivers = new Map<LeavingDriver, number>();
  const reasons = new Map<DeclineReason, number>();
  const stalls = ends.map(() => new Map<Gate, number>());
  const counted = ends.map(() => 0);
  for (const event of events) {
    if (event.kind === 'person-left') for (const { cause, share } of event.drivers) add(drivers, cause, share);
    if (event.kind === 'offer-declined') add(reasons, event.reason, 1);
  }
  for (const { week, metrics, bottleneck } of weeks.slice(1)) {
    const quarter = ends.findIndex((end) => week <= end);
    counted[quarter] = (counted[quarter] as number) + 1;
    if (metrics.prototypesWaiting > 0 && bottleneck !== null) add(stalls[quarter] as Map<Gate, number>, bottleneck, 1);
  }
  return { drivers, reasons, stalls, weeks: counted };
}

/** Counts of several worlds as one. */
function together<T>(counts: readonly ReadonlyMap<T, number>[]): Map<T, number> {
  const sum = new Map<T, number>();
  for (const count of counts) for (const [key, amount] of count) add(sum, key, amount);
  return sum;
}

function sumUp(parts: readonly Told[], quarters: number): Causes {
  const drivers = together(parts.map((part) => part.drivers));
  const reasons = together(parts.map((part) => part.reasons));
  const total = (of: ReadonlyMap<unknown, number>): number => [...of.values()].reduce((sum, amount) => sum + amount, 0);
  const shares = <T>(of: ReadonlyMap<T, number>, order: readonly T[]): Cause<T>[] =>
    order.filter((cause) => of.has(cause)).map((cause) => ({ cause, share: (of.get(cause) ?? 0) / total(of) })).sort((a, b) => b.share - a.share);
  return {
    worlds: parts.length,
    departures: total(drivers) / parts.length,
    declines: total(reasons) / parts.length,
    drivers: shares(drivers, leavingDrivers),
    reasons: shares(reasons, declineReasons),
    stalls: Array.from({ length: quarters }, (_, quarter) => {
      const held = together(parts.map(({ stalls }) => stalls[quarter] as ReadonlyMap<Gate, number>));
      const weeks = parts.reduce((sum, part) => sum + (part.weeks[quarter] as number), 0);
      return {
        waiting: total(held) / weeks,
        gates: Object.fromEntries(gates.map((gate) => [gate, total(held) === 0 ? 0 : (held.get(gate) ?? 0) / total(held)])) as Record<Gate, number>,
      };
    }),
  };
}
