import type { Path } from '../json/spots.ts';
import { isRecord } from '../records.ts';
import type { Scenario } from '../scenario.ts';

/** A text that somebody reads: its stable address, where it stands in the file, and what it says. */
export interface AddressedText {
  /** As in `nodes.hiring.options.cao.label`: entries of a list go by their id, by their place where they have none. */
  readonly address: string;
  readonly path: Path;
  readonly text: string;
}

/** Properties that hold words for somebody to read. */
const wordy: ReadonlySet<string> = new Set([
  'title', 'role', 'company', 'summary', 'caveat', 'text', 'speaker', 'short', 'label', 'detail', 'value', 'note',
  'why', 'notice', 'case', 'otherwise', 'reason', 'notes', 'minLabel', 'maxLabel', 'neverLabel',
]);
/** Lists whose entries are words. */
const wordyLists: ReadonlySet<string> = new Set(['discussion']);
/** What holds no words of the author's, whatever its properties are called. */
const wordless: ReadonlySet<string> = new Set(['organisation', 'levers', 'next', 'odds', 'when', 'answer', 'standIn']);

/** A node may be called what it likes: only properties are left out. */
const isWordless = (name: string | number, path: Path): boolean => wordless.has(String(name)) && !(path.length === 1 && path[0] === 'nodes');

/** Every text of a scenario, in the order of the file. Works keep the titles they were published under. */
export function textsOf(scenario: Scenario): AddressedText[] {
  const texts: AddressedText[] = [];
  collect(scenario, [], [], texts);
  return texts;
}

function collect(value: unknown, address: readonly string[], path: Path, texts: AddressedText[]): void {
  for (const [name, each] of entriesOf(value)) {
    if (typeof each === 'string' ? !isText(name, path) : typeof each !== 'object' || isWordless(name, path)) continue;
    const [at, to] = [[...address, stepOf(name, each)], [...path, name]];
    if (typeof each === 'string') texts.push({ address: at.join('.'), path: to, text: each });
    else collect(each, at, to, texts);
  }
}

function isText(name: string | number, path: Path): boolean {
  const owner = String(path.at(-1) ?? '');
  if (typeof name === 'number') return wordyLists.has(owner);
  return path[0] === 'sources' ? name === 'note' : wordy.has(name);
}

function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((each, index) => [index, each]);
  return isRecord(value) ? Object.entries(value) : [];
}

function stepOf(name: string | number, value: unknown): string {
  return typeof name === 'number' && isRecord(value) && typeof value['id'] === 'string' ? value['id'] : String(name);
}

/** The scenario with other words at some addresses; the rest keeps its own, and addresses that are not there change nothing. */
export function withTexts(scenario: Scenario, texts: ReadonlyMap<string, string>): Scenario {
  return replaced(scenario, [], [], texts) as Scenario;
}

function replaced(value: unknown, address: readonly string[], path: Path, texts: ReadonlyMap<string, string>): unknown {
  const entries = entriesOf(value).map(([name, each]): [string | number, unknown] => {
    const at = [...address, stepOf(name, each)];
    if (typeof each === 'string') return [name, isText(name, path) ? (texts.get(at.join('.')) ?? each) : each];
    return [name, isWordless(name, path) || typeof each !== 'object' ? each : replaced(each, at, [...path, name], texts)];
  });
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}
