import { lintScenario } from '../../lint/lint-scenario.ts';
import type { ModelFacts } from '../../lint/valuation-facts.ts';
import { numberOfPaths } from '../../run/paths.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Desk } from '../desk.ts';
import { tooLargeToWalk, worldsFor, worldsOfDraw } from '../valuation/how-many.ts';
import { valueScenario, type Valuing } from '../valuation/value-scenario.ts';
import type { ReadFile } from './check-file.ts';

/** How the model is asked about a scenario's claims. */
export interface Asking extends Valuing {
  /** Draws of the model's uncertain numbers. */
  readonly draws: number;
}

/** What the model was asked of a scenario. */
export interface Asked {
  readonly paths: number;
  /** Worlds walked, and asked for. */
  readonly worlds: number;
  readonly worldsAsked: number;
  readonly draws: number;
  /** False where only a sample of the paths was walked. */
  readonly complete: boolean;
  /** Why the model was not asked at all, or null. */
  readonly notWalked: string | null;
}

/** The file with what lint says of its scenario; without `asking`, of its form alone. Stopped on the way, with what was found so far. */
export async function lintRead(desk: Desk, read: ReadFile, scenario: Scenario, asking: Asking | null): Promise<ReadFile> {
  const told = asking === null ? null : await askModel(desk, scenario, asking);
  const remarks = lintScenario(scenario, new TextDecoder().decode(read.bytes), told?.facts ?? null);
  const findings = [...read.findings, ...remarks].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...read, findings, asked: told?.asked ?? null };
}

async function askModel(desk: Desk, scenario: Scenario, asking: Asking): Promise<{ readonly asked: Asked; readonly facts: ModelFacts | null }> {
  const paths = numberOfPaths(scenario);
  const notWalked = tooLargeToWalk(scenario);
  if (notWalked !== null) return { asked: { paths, worlds: 0, worldsAsked: 0, draws: 0, complete: false, notWalked }, facts: null };
  const valued = await valueScenario(desk, scenario, asking);
  if (valued === null) return { asked: { paths, worlds: 0, worldsAsked: asking.worlds ?? worldsFor(paths), draws: 0, complete: false, notWalked }, facts: null };
  const { valuation, asked } = valued;
  const drawn = await desk.share(`Doubting ${scenario.id}`, { name: 'draws', given: [scenario, asking.seed, worldsOfDraw(asked), asking.draws] }, asking.threads);
  return { asked: { paths, worlds: valuation.worlds, worldsAsked: asked, draws: drawn.done, complete: valuation.complete, notWalked }, facts: { valuation, draws: drawn.found ?? [] } };
}
