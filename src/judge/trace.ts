import type { Scenario } from '../scenario/scenario.ts';
import { storyOf, type Ask } from './ask.ts';
import { pointsFrom } from './objective.ts';
import { yields, type Yield } from './valuation.ts';
import { createWalker, type Visitor, type Walker } from './walk.ts';
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
  const seen: Seen = { in: [], worlds: 0 };
  return (world) => traced(walker, ask, world, seen);
}

/** The last world, counted as they were gone, in which each scene was met, by its number. */
interface Seen {
  readonly in: number[];
  worlds: number;
}

function* traced(walker: Walker, { scenario, seed }: Ask, world: number, seen: Seen): Generator<unknown, Trace, void> {
  const tracing = createTracing(scenario, seen);
  yield* walker.fromStart(worldAt(seed, world), tracing);
  return tracing.trace();
}

function createTracing({ objective }: Scenario, seen: Seen): Visitor & { trace(): Trace } {
  const arrivals: number[] = [];
  const outcomes: number[] = [];
  const now = (seen.worlds += 1);
  return {
    arrived(arrival, { number }) {
      arrivals.push(arrival);
      const first = seen.in[number] !== now;
      seen.in[number] = now;
      return first;
    },
    ended({ value, formalReleases, departures, spendUsd }) {
      const [features, gone, spend] = [lastOf(formalReleases), lastOf(departures), lastOf(spendUsd)];
      const outcome: Readonly<Record<Yield, number>> = { points: pointsFrom(value, gone, spend, objective), features, departures: gone, spend };
      for (const each of yields) outcomes.push(outcome[each]);
    },
    trace: () => ({ arrivals: new Uint16Array(arrivals), outcomes: new Float32Array(outcomes) }),
  };
}

function lastOf(list: Float64Array): number {
  return list[list.length - 1] ?? 0;
}
