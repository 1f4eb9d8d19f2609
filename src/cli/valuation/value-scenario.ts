import { everyPath } from '../../judge/ask.ts';
import type { Trace } from '../../judge/trace.ts';
import { valuePaths } from '../../judge/value-paths.ts';
import type { Valuation } from '../../judge/valuation.ts';
import { finish } from '../../model/analysis/work.ts';
import { numberOfPaths } from '../../run/paths.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Desk } from '../desk.ts';
import { worldsFor } from './how-many.ts';

/** How a scenario's paths are valued. */
export interface Valuing {
  readonly seed: number;
  /** As many as the paths leave time for if null. */
  readonly worlds: number | null;
  readonly threads: number;
}

/** What every path of a scenario comes to. */
export interface Valued {
  readonly valuation: Valuation;
  /** Worlds asked for: more than were walked if somebody stopped it. */
  readonly asked: number;
}

/**
 * Walks every path in many worlds, shared out among threads. Where nobody says how many, twice as many are walked if
 * `unsettled` says of the first that more would tell. Null if it was stopped before the first world was walked.
 */
export async function valueScenario(desk: Desk, scenario: Scenario, { seed, worlds, threads }: Valuing, unsettled: (valuation: Valuation) => boolean = () => false): Promise<Valued | null> {
  const first = worlds ?? worldsFor(numberOfPaths(scenario));
  const traces = await walk(desk, scenario, seed, 0, first, threads);
  if (traces.length === 0) return null;
  const valuation = finish(valuePaths(everyPath(scenario, seed), traces));
  if (worlds !== null || desk.stopped() !== null || !unsettled(valuation)) return { valuation, asked: first };
  const more = await walk(desk, scenario, seed, first, first, threads);
  return { valuation: finish(valuePaths(everyPath(scenario, seed), [...traces, ...more])), asked: 2 * first };
}

async function walk(desk: Desk, scenario: Scenario, seed: number, first: number, worlds: number, threads: number): Promise<readonly Trace[]> {
  const { found } = await desk.share(`Walking ${scenario.id}`, { name: 'traces', given: [scenario, seed, first, worlds] }, threads);
  return found ?? [];
}
