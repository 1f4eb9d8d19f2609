import type { Valuation } from '../../judge/valuation.ts';
import { numberOfPaths } from '../../run/ways.ts';
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

/** Walks every path in many worlds, shared out among threads. Null if it was stopped before the first world was walked. */
export async function valueScenario(desk: Desk, scenario: Scenario, { seed, worlds, threads }: Valuing): Promise<Valued | null> {
  const asked = worlds ?? worldsFor(numberOfPaths(scenario));
  const { found } = await desk.share(`Walking ${scenario.id}`, { name: 'valuation', given: [scenario, seed, asked] }, threads);
  return found === null ? null : { valuation: found, asked };
}
