import type { Scenario } from '../scenario/scenario.ts';
import { storyOf, type Ask } from './ask.ts';
import { pointsFrom } from './objective.ts';
import { yields, type Yield } from './valuation.ts';
import { createWalker, type Quarters, type Visitor, type Walker } from './walk.ts';
import { worldAt } from './worlds.ts';

/**
 * Everything met in one world on all ways asked about. `arrivals` are the places come to, depth first, as the story numbers them;
 * a scene come to again in the same world is not gone on from. `outcomes` are the yields at each end, four numbers after another,
 * to seven digits. Some 20 bytes for each end.
 */
export interface Trace {
  readonly arrivals: Uint16Array;
  readonly outcomes: Float32Array;
}

/** Makes ready to go the ways asked about, world after world; yields between stretches. */
export function tracesOf(ask: Ask): (world: number) => Generator<unknown, Trace, void> {
  const walker = createWalker(ask.scenario, storyOf(ask), ask.replaced);
  return (world) => traced(walker, ask, world);
}

function* traced(walker: Walker, { scenario, seed }: Ask, world: number): Generator<unknown, Trace, void> {
  const tracing = createTracing(scenario);
  yield* walker.fromStart(worldAt(seed, world), tracing);
  return tracing.trace();
}

function createTracing({ objective }: Scenario): Visitor & { trace(): Trace } {
  const arrivals: number[] = [];
  const outcomes: number[] = [];
  const seen = new Set<number>();
  return {
    arrived(arrival, { number }) {
      arrivals.push(arrival);
      const first = !seen.has(number);
      seen.add(number);
      return first;
    },
    ended(quarters) {
      outcomes.push(...outcomeOf(quarters, objective));
    },
    trace: () => ({ arrivals: Uint16Array.from(arrivals), outcomes: Float32Array.from(outcomes) }),
  };
}

function outcomeOf({ value, formalReleases, departures, spendUsd }: Quarters, objective: Scenario['objective']): readonly number[] {
  const [features, gone, spend] = [lastOf(formalReleases), lastOf(departures), lastOf(spendUsd)];
  const outcome: Readonly<Record<Yield, number>> = { points: pointsFrom(value, gone, spend, objective), features, departures: gone, spend };
  return yields.map((each) => outcome[each]);
}

function lastOf(list: Float64Array): number {
  return list[list.length - 1] ?? 0;
}
