import { everyPath } from '../../judge/ask.ts';
import { tracesOf, type Trace } from '../../judge/trace.ts';
import { valuePaths } from '../../judge/value-paths.ts';
import type { Valuation } from '../../judge/valuation.ts';
import { drawnParameters } from '../../model/analysis/parameter-draws.ts';
import { finish, type Parts } from '../../model/analysis/work.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What every path of a scenario comes to. A part is everything met in one world; the first worlds say what the first worlds say. */
export function valuationInParts(scenario: Scenario, seed: number, worlds: number): Parts<Trace, Valuation> {
  return partsUnder(scenario, seed, worlds, []);
}

/** The same under draws of all the model's uncertain numbers. A part is the valuation under one draw. */
export function drawsInParts(scenario: Scenario, seed: number, worlds: number, draws: number): Parts<Valuation, readonly Valuation[]> {
  return {
    count: draws,
    part(draw) {
      const { count, part, sumUp } = partsUnder(scenario, seed, worlds, drawnParameters(seed, draw));
      return sumUp(Array.from({ length: count }, (_, world) => part(world))) as Valuation;
    },
    sumUp: (parts) => parts,
  };
}

function partsUnder(scenario: Scenario, seed: number, worlds: number, replaced: readonly (readonly [string, number])[]): Parts<Trace, Valuation> {
  const ask = { ...everyPath(scenario, seed), replaced };
  const trace = tracesOf(ask);
  return {
    count: worlds,
    part: (world) => finish(trace(world)),
    sumUp: (traces) => (traces.length === 0 ? null : finish(valuePaths(ask, traces))),
  };
}
