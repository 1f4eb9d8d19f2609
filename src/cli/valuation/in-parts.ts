import { everyPath, type Ask } from '../../judge/ask.ts';
import { tracesOf, type Trace } from '../../judge/trace.ts';
import { valuePaths } from '../../judge/value-paths.ts';
import type { Valuation } from '../../judge/valuation.ts';
import { drawnParameters } from '../../model/analysis/parameter-draws.ts';
import { finish, type Parts } from '../../model/analysis/work.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What every path of a scenario comes to. A part is everything met in one world; the first worlds say what the first worlds say. */
export function valuationInParts(scenario: Scenario, seed: number, worlds: number): Parts<Trace, Valuation> {
  const ask = everyPath(scenario, seed);
  return { ...tracesInParts(ask, 0, worlds), sumUp: (traces) => (traces.length === 0 ? null : finish(valuePaths(ask, traces))) };
}

/** Everything met on the ways asked about, in so many worlds `from` one on. A part is one world. */
export function tracesInParts(ask: Ask, from: number, worlds: number): Parts<Trace, readonly Trace[]> {
  const trace = tracesOf(ask);
  return { count: worlds, part: (at) => finish(trace(from + at)), steps: (at) => trace(from + at), sumUp: (traces) => traces };
}

/** What the ways asked about come to under draws of all the model's uncertain numbers. A part is the valuation under one draw. */
export function drawsInParts(ask: Ask, worlds: number, draws: number): Parts<Valuation, readonly Valuation[]> {
  return {
    count: draws,
    part(draw) {
      const drawn = { ...ask, replaced: drawnParameters(ask.seed, draw) };
      const trace = tracesOf(drawn);
      return finish(valuePaths(drawn, Array.from({ length: worlds }, (_, world) => finish(trace(world)))));
    },
    sumUp: (parts) => parts,
  };
}
