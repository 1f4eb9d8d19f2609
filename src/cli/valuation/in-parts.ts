import { everyPath } from '../../judge/ask.ts';
import { tracesOf, type Trace } from '../../judge/trace.ts';
import { valuePaths } from '../../judge/value-paths.ts';
import type { Valuation } from '../../judge/valuation.ts';
import { drawnParameters } from '../../model/analysis/parameter-draws.ts';
import { finish, type Parts } from '../../model/analysis/work.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Every path of a scenario, walked in worlds from `first` on. A part is everything met in one world. */
export function tracesInParts(scenario: Scenario, seed: number, first: number, worlds: number): Parts<Trace, readonly Trace[]> {
  const trace = tracesOf(everyPath(scenario, seed));
  return { count: worlds, part: (world) => finish(trace(first + world)), sumUp: (traces) => (traces.length === 0 ? null : traces) };
}

/** What every path comes to under draws of all the model's uncertain numbers. A part is the valuation under one draw. */
export function drawsInParts(scenario: Scenario, seed: number, worlds: number, draws: number): Parts<Valuation, readonly Valuation[]> {
  return {
    count: draws,
    part(draw) {
      const ask = { ...everyPath(scenario, seed), replaced: drawnParameters(seed, draw) };
      const trace = tracesOf(ask);
      return finish(valuePaths(ask, Array.from({ length: worlds }, (_, world) => finish(trace(world)))));
    },
    sumUp: (parts) => parts,
  };
}
