import { parseScenarioBytes } from '../../scenario/parse-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { kindInstead, type FileKind } from '../check/file-kind.ts';
import type { Desk } from '../desk.ts';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { readInput } from '../read-input.ts';
import { formatFindings, problemsAsData } from '../terminal/findings.ts';
import { quoted } from '../terminal/plain.ts';
import type { ReadingOptions } from './options.ts';

/** Reads a scenario that can be played. If it is broken, says everything that is wrong with it, and gives null. */
export async function readScenario(desk: Desk, file: string, { json, wait }: ReadingOptions): Promise<Scenario | null> {
  const bytes = await readInput(file, wait);
  const parsed = parseScenarioBytes(bytes);
  if (parsed.ok) return parsed.scenario;
  haltAtOther('scenario', file, bytes);
  if (json) desk.report(JSON.stringify({ ok: false, files: [{ file, problems: problemsAsData(parsed.problems), more: parsed.more }] }, null, 2));
  else desk.note(`${formatFindings(parsed.problems, parsed.more, file, bytes, desk.screen)}\nThe scenario cannot be played as it is.`);
  return null;
}

const kindWords: Readonly<Record<FileKind, string>> = { scenario: 'a scenario', plan: 'a plan', walk: 'a walk', texts: 'a table of texts' };

/** Throws a `Halt` if a file that cannot be read as what was meant is of another kind: what is wrong with it as that is of no use. */
export function haltAtOther(meant: FileKind, file: string, bytes: Uint8Array): void {
  const kind = kindInstead(new TextDecoder().decode(bytes), meant);
  if (kind !== null) throw new Halt(exitCodes.finding, `${quoted(file)} looks like ${kindWords[kind]}, and this command reads ${kindWords[meant]} there. The command check reads every kind.`);
}
