import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parsePlanBytes, type PlanParsed } from '../../scenario/plan-file/parse-plan.ts';
import { parseScenarioBytes, type Parsed } from '../../scenario/parse-scenario.ts';
import { problemFrom, show, type Problem } from '../../scenario/problem.ts';
import { readBytes } from '../../scenario/read-bytes.ts';
import { readText } from '../../scenario/read-text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { parseTexts, type TextsParsed } from '../../scenario/texts/text-table.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { readPlainFile } from '../read-input.ts';
import { typedPath } from '../typed-path.ts';
import { quoted } from '../terminal/plain.ts';
import { parseWalkBytes, type WalkParsed } from '../walk/parse-walk.ts';
import type { Checked, UnreadFile } from './checked.ts';
import { isOther, kindOf, type FileKind } from './file-kind.ts';
import type { NamedFile } from './files-named.ts';

/** A file looked at by itself: what came of it, and the scenario in it if there is one that can be played. */
export interface Looked {
  readonly checked: Checked;
  readonly scenario: Scenario | null;
}

/** Looks at one file, or at what standard input brought. A fault in one file never keeps others from being checked. */
export function lookAt({ name, found }: NamedFile, typed: Uint8Array | Halt | null, as: FileKind | null): Looked {
  try {
    if (typed instanceof Halt) throw typed;
    const bytes = typed ?? readPlainFile(name);
    const text = new TextDecoder().decode(bytes);
    if (found && isOther(text)) return { checked: { outcome: 'other', file: name }, scenario: null };
    const kind = as ?? kindOf(text) ?? 'scenario';
    const parsed = parsedAs(kind, bytes, name);
    const scenario = parsed.ok && 'scenario' in parsed ? parsed.scenario : null;
    const misplaced = scenario === null ? [] : misplacedIn(name, found, scenario, text);
    return {
      checked: { outcome: 'checked', file: name, kind, bytes, findings: parsed.ok ? [...misplaced, ...parsed.notes] : parsed.problems, more: parsed.ok ? 0 : parsed.more, broken: !parsed.ok, asked: null },
      scenario,
    };
  } catch (error) {
    return { checked: unread(name, error), scenario: null };
  }
}

/** A scenario in a folder of another name than its id: it can be played, and the game cannot be built with it. */
function misplacedIn(name: string, found: boolean, { id }: Scenario, text: string): Problem[] {
  const folder = dirname(resolve(typedPath(name)));
  const isPlace = basename(name) === 'scenario.json' && (found || basename(dirname(folder)) === 'scenarios');
  if (!isPlace || basename(folder) === id) return [];
  const expected = `${show(basename(folder))}, the name of its folder`;
  return [problemFrom({ code: 'SCN-VALUE', severity: 'warning', path: ['id'], facts: { expected, actual: show(id) } }, readText(text).places)];
}

function parsedAs(kind: FileKind, bytes: Uint8Array, name: string): Parsed | PlanParsed | WalkParsed | TextsParsed {
  switch (kind) {
    case 'scenario':
      return parseScenarioBytes(bytes);
    case 'plan':
      return parsePlanBytes(bytes);
    case 'walk':
      return parseWalkBytes(bytes, scenarioBeside(name));
    case 'texts': {
      const scenario = scenarioBeside(name);
      const read = readBytes(bytes);
      return read.ok ? parseTexts(read.text, scenario) : read;
    }
  }
}

/** What an error comes to for the file it was met in. */
export function unread(file: string, error: unknown): UnreadFile {
  if (error instanceof Halt) return { outcome: 'unread', file, reason: error.message, code: error.code, stack: '' };
  return { outcome: 'unread', file, reason: error instanceof Error ? error.message : String(error), code: exitCodes.internal, stack: error instanceof Error ? (error.stack ?? '') : '' };
}

/** The scenario that a walk or a table of texts lies beside. Halts where there is none that can be played: of neither could a name be checked. */
function scenarioBeside(name: string): Scenario {
  const alone = (code: ExitCode) => new Halt(code, `${quoted(name)} cannot be checked: no scenario that can be played lies beside its folder.`);
  if (name === '-') throw alone(exitCodes.file);
  const folder = dirname(dirname(resolve(typedPath(name))));
  const file = ['scenario.json', 'template.json'].map((each) => join(folder, each)).find((each) => existsSync(each));
  if (file === undefined) throw alone(exitCodes.file);
  const parsed = parseScenarioBytes(readPlainFile(file));
  // The scenario is there, and broken: that is a finding.
  if (!parsed.ok) throw alone(exitCodes.finding);
  return parsed.scenario;
}
