import { lintScenario } from '../../lint/lint-scenario.ts';
import type { ModelFacts } from '../../lint/valuation-facts.ts';
import { numberOfPaths } from '../../run/paths.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Desk } from '../desk.ts';
import { mostPaths, worldsFor, worldsOfDraw } from '../valuation/how-many.ts';
import type { ReadFile } from './check-file.ts';

/** How the model is asked about a scenario's claims. */
export interface Asking {
  readonly seed: number;
  /** As many as the paths leave time for if null. */
  readonly worlds: number | null;
  /** Draws of the model's uncertain numbers. */
  readonly draws: number;
  readonly threads: number;
}

/** What the model was asked of a scenario. */
export interface Asked {
  readonly paths: number;
  /** Worlds walked; 0 where there are too many paths to walk. */
  readonly worlds: number;
  readonly worldsAsked: number;
  readonly draws: number;
}

/** The file with what lint says of its scenario; without `asking`, of its form alone. Stopped on the way, with what was found so far. */
export async function lintRead(desk: Desk, read: ReadFile, scenario: Scenario, asking: Asking | null): Promise<ReadFile> {
  const told = asking === null ? null : await askModel(desk, scenario, asking);
  const remarks = lintScenario(scenario, new TextDecoder().decode(read.bytes), told?.facts ?? null);
  const findings = [...read.findings, ...remarks].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...read, findings, asked: told?.asked ?? null };
}

async function askModel(desk: Desk, scenario: Scenario, { seed, worlds, draws, threads }: Asking): Promise<{ readonly asked: Asked; readonly facts: ModelFacts | null }> {
  const paths = numberOfPaths(scenario);
  if (paths > mostPaths) return { asked: { paths, worlds: 0, worldsAsked: 0, draws: 0 }, facts: null };
  const worldsAsked = worlds ?? worldsFor(paths);
  const valued = await desk.share(`Walking ${scenario.id}`, { name: 'valuation', given: [scenario, seed, worldsAsked] }, threads);
  if (valued.found === null) return { asked: { paths, worlds: 0, worldsAsked, draws: 0 }, facts: null };
  const drawn = await desk.share(`Doubting ${scenario.id}`, { name: 'draws', given: [scenario, seed, worldsOfDraw(worldsAsked), draws] }, threads);
  return { asked: { paths, worlds: valued.found.worlds, worldsAsked, draws: drawn.done }, facts: { valuation: valued.found, draws: drawn.found ?? [] } };
}
