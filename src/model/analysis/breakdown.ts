import { draw } from '../luck.ts';
import type { Metric } from '../metric.ts';
import type { Plan } from '../plan.ts';
import { allOf, bitOf, elementsOf, mixedPlan, type Chosen, type Element, type Grain } from './elements.ts';
import { drawSamples } from './samples.ts';
import { finish, inTurn, type Parts, type Work } from './work.ts';

export interface Part {
  readonly id: string;
  /** What it adds to A's mean over B's. */
  readonly amount: number;
}

/**
 * Where the difference of two plans' means comes from. A part is what switching one element from B's to A's changes,
 * averaged over the orders in which the elements can be switched (its Shapley value): no element is privileged by being
 * switched first or last, and the parts add up to the difference. A part says what an element does among these others,
 * not what it would do in another plan.
 */
export interface Breakdown {
  readonly grain: Grain;
  readonly worlds: number;
  readonly difference: number;
  readonly parts: readonly Part[];
  /** Orders looked at, and whether these are all there are. */
  readonly orders: number;
  readonly all: boolean;
}

export interface BreakdownOptions {
  readonly metric: Metric;
  /** Where the measure is read; the end of the shorter plan if left out. */
  readonly week?: number;
  readonly seed: number;
  readonly worlds: number;
  /** Where each world has a seed of its own: how far they lie apart. The worlds are those of one seed if left out. */
  readonly stride?: number;
}

/** Up to this many elements every order is looked at. */
const mostWhole = 5;
/** Beyond, so many orders and their reverses, by addressed luck: fewer of them the longer they are. */
const sampledPairs = (elements: number): number => Math.max(2, Math.floor(72 / elements));

/** Breaks the difference A - B down, by moves, or by levers where only one move differs. A part is one mix of the two: the measure summed over worlds. */
export function breakdownInParts(a: Plan, b: Plan, options: BreakdownOptions): Parts<number, Breakdown> {
  const moves = elementsOf(a, b, 'moves');
  const grain: Grain = moves.length > 1 ? 'moves' : 'levers';
  const elements = grain === 'moves' ? moves : elementsOf(a, b, 'levers');
  const orders = elements.length <= mostWhole ? allOrders(elements.length) : sampledOrders(elements, options.seed);
  const mixes = mixesOf(elements, orders);
  const { metric, seed, worlds, stride } = options;
  const week = Math.min(options.week ?? Infinity, a.weeks, b.weeks);
  return {
    count: mixes.length,
    part: (at) => finish(drawSamples(mixedPlan(a, b, elements, mixes[at] as Chosen), seed, worlds, [metric], [week], stride === undefined ? {} : { stride })).values(metric, 0).reduce((sum, value) => sum + value, 0),
    sumUp(totals) {
      if (totals.length < mixes.length) return null;
      const totalOf = new Map(mixes.map((mix, at) => [mix, totals[at] as number]));
      const sums = elements.map(() => 0);
      for (const order of orders) {
        let before = 0n;
        for (const element of order) {
          const after = before | bitOf(element);
          sums[element] = (sums[element] as number) + (totalOf.get(after) as number) - (totalOf.get(before) as number);
          before = after;
        }
      }
      return {
        grain, worlds,
        difference: ((totalOf.get(allOf(elements)) as number) - (totalOf.get(0n) as number)) / worlds,
        parts: elements.map(({ id }, at) => ({ id, amount: (sums[at] as number) / (orders.length * worlds) })),
        orders: orders.length,
        all: elements.length <= mostWhole,
      };
    },
  };
}

/** The same, mix by mix. */
export function breakdown(a: Plan, b: Plan, options: BreakdownOptions): Work<Breakdown> {
  return inTurn(breakdownInParts(a, b, options));
}

/** Every mix of the two plans that an order passes through. */
function mixesOf(elements: readonly Element[], orders: readonly (readonly number[])[]): Chosen[] {
  const passed = new Set([0n, allOf(elements)]);
  for (const order of orders) {
    let before = 0n;
    for (const element of order) passed.add((before |= bitOf(element)));
  }
  return [...passed];
}

function allOrders(count: number): number[][] {
  if (count === 0) return [[]];
  return allOrders(count - 1).flatMap((order) => Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]));
}

function sampledOrders(elements: readonly Element[], seed: number): number[][] {
  return Array.from({ length: sampledPairs(elements.length) }, (_, pair) => {
    const keys = elements.map(({ id }) => draw({ seed, index: pair }, 'world', `order/${id}`, 0, 0));
    const order = elements.map((_element, at) => at).sort((x, y) => (keys[x] as number) - (keys[y] as number));
    return [order, [...order].reverse()];
  }).flat();
}
