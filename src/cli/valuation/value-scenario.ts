import { everyPath } from '../../judge/ask.ts';
import { tracesOf, type Trace } from '../../judge/trace.ts';
import { valuePaths } from '../../judge/value-paths.ts';
import type { Valuation } from '../../judge/valuation.ts';
import { drawnParameters } from '../../model/analysis/parameter-draws.ts';
import { finish, type Step, type Work } from '../../model/analysis/work.ts';
import { numberOfPaths } from '../../run/paths.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** How many paths may be walked, all worlds taken together, where nobody says how many worlds. */
const pathsInAll = 200_000;
const fewestWorlds = 24;
const mostWorlds = 400;

/** Past so many paths a story is not walked: one world alone would take minutes. */
export const mostPaths = 50_000;

/** Worlds to value a scenario in if nobody says how many: fewer, the more paths there are. */
export function worldsFor(paths: number): number {
  return Math.max(fewestWorlds, Math.min(mostWorlds, Math.round(pathsInAll / Math.max(1, paths))));
}

/** Whether every path of a story can be walked in a time that anybody waits for. */
export function canBeValued(scenario: Scenario): boolean {
  return numberOfPaths(scenario) <= mostPaths;
}

/** What every path of a scenario comes to, world after world. Stopped on the way, it gives what the worlds so far say. */
export function* valueScenario(scenario: Scenario, seed: number, worlds: number, replaced: readonly (readonly [string, number])[] = []): Work<Valuation> {
  const ask = { ...everyPath(scenario, seed), replaced };
  const trace = tracesOf(ask);
  const traces: Trace[] = [];
  const soFar = (): Valuation | null => (traces.length === 0 ? null : finish(valuePaths(ask, traces)));
  while (traces.length < worlds) traces.push(yield* along(trace(traces.length), { done: traces.length, of: worlds, soFar }));
  return yield* along(valuePaths(ask, traces), { done: worlds, of: worlds, soFar: (): Valuation | null => null });
}

/** The same under draws of all the model's uncertain numbers. Stopped on the way, it gives the draws that were finished. */
export function* valueUnderDraws(scenario: Scenario, seed: number, worlds: number, draws: number): Work<readonly Valuation[]> {
  const valued: Valuation[] = [];
  while (valued.length < draws) {
    valued.push(yield* along(valueScenario(scenario, seed, worlds, drawnParameters(seed, valued.length)), { done: valued.length, of: draws, soFar: () => [...valued] }));
  }
  return valued;
}

/** Work within work: breathes where it breathes, and says how far the whole is. */
function* along<T, Whole>(going: Generator<unknown, T, void>, step: Step<Whole>): Generator<Step<Whole>, T, void> {
  for (let next = going.next(); ; next = going.next()) {
    if (next.done === true) return next.value;
    yield step;
  }
}
