import { everyPath } from '../../judge/ask.ts';
import { tracesOf, type Trace } from '../../judge/trace.ts';
import { valuePaths } from '../../judge/value-paths.ts';
import type { Valuation } from '../../judge/valuation.ts';
import { drawnParameters } from '../../model/analysis/parameter-draws.ts';
import { finish, type Parts } from '../../model/analysis/work.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What every path of a scenario comes to. A part is everything met in one world; the first worlds say what the first worlds say. */
export function valuationInParts(scenario: Scenario, seed: number, worlds: number): Parts<Trace, Valuation> {
  const ask = everyPath(scenario, seed);
  const trace = tracesOf(ask);
  return { count: worlds, part: (world) => finish(trace(world)), sumUp: (traces) => (traces.length === 0 ? null : finish(valuePaths(ask, traces))) };
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
