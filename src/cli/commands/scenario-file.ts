import { parseScenarioBytes } from '../../scenario/parse-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Desk } from '../desk.ts';
import { readInput } from '../read-input.ts';
import { formatFindings, problemsAsData } from '../terminal/findings.ts';
import type { ReadingOptions } from './options.ts';

/** Reads a scenario that can be played. If it is broken, says everything that is wrong with it, and gives null. */
export async function readScenario(desk: Desk, file: string, { json, wait }: ReadingOptions): Promise<Scenario | null> {
  const bytes = await readInput(file, wait);
  const parsed = parseScenarioBytes(bytes);
  if (parsed.ok) return parsed.scenario;
  if (json) desk.report(JSON.stringify({ ok: false, files: [{ file, problems: problemsAsData(parsed.problems), more: parsed.more }] }, null, 2));
  else desk.note(`${formatFindings(parsed.problems, parsed.more, file, bytes, desk.screen)}\nThe scenario cannot be played as it is.`);
  return null;
}
