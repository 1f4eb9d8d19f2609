import { decodeText } from './json/decode.ts';
import { readJson } from './json/read-json.ts';
import { placesOf, type Places } from './json/spots.ts';
import { jsonProblem } from './json-problems.ts';
import { limits } from './limits.ts';
import { checkMeaning } from './meaning/check-meaning.ts';
import { storyFrom } from './meaning/story.ts';
import { problemFrom, sortProblems, type Finding, type Problem, type ProblemCode } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { scenario as scenarioSchema } from './schema/scenario.ts';
import { shapeFindings, valueAt } from './shape.ts';

/** A scenario with what is worth knowing about it, or everything that keeps it from being one. */
export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario; readonly notes: readonly Problem[] }
  /** The first problems in the order of the file, and how many more there are. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

/** Read a scenario file from its bytes. Never throws. */
export function parseScenarioBytes(bytes: Uint8Array): Parsed {
  const decoded = decodeText(bytes);
  if (decoded.ok) return parseScenario(decoded.text);
  const start = { severity: 'error', pointer: '', line: 1, column: 1 } as const;
  switch (decoded.kind) {
    case 'too-big':
      return refused([{ ...start, code: 'SCN-LIMIT-SIZE', facts: { limit: limits.bytes, actual: decoded.size } }]);
    case 'other-file':
      return refused([{ ...start, code: 'SCN-NOT-JSON', facts: { actual: decoded.looksLike } }]);
    case 'not-utf-8': {
      const place = placesOf(decoded.before, null).at(decoded.before.length);
      return refused([{ ...start, ...place, code: 'SCN-ENC', facts: { byte: decoded.byte, actual: decoded.looksLike ?? 'something other than UTF-8' } }]);
    }
  }
}

/** Read a scenario file. All findings at once, all or nothing. Never throws. */
export function parseScenario(text: string): Parsed {
  const places = placesOf(text, null);
  if (text.length > limits.bytes) {
    return refused([{ code: 'SCN-LIMIT-SIZE', severity: 'error', pointer: '', line: 1, column: 1, facts: { limit: limits.bytes, actual: text.length } }]);
  }
  if (/^\s*<(?:!doctype html|html|head|body)/i.test(text)) {
    return refused([{ code: 'SCN-NOT-JSON', severity: 'error', pointer: '', ...places.at(text.indexOf('<')), facts: { actual: 'a web page' } }]);
  }
  const reading = readJson(text);
  const found = placesOf(text, reading.root);
  const fromText = reading.findings.map((finding) => jsonProblem(finding, found));
  if (!reading.whole) return refused(fromText);
  return judge(reading.value, found, fromText);
}

function judge(value: unknown, places: Places, fromText: readonly Problem[]): Parsed {
  if (isNewer(value)) {
    const actual = Number(valueAt(value, ['format']));
    return refused([...fromText, problemFrom({ code: 'SCN-VERSION', path: ['format'], facts: { actual, supported: 1 } }, places)]);
  }
  leaveOut(value, [{ path: ['$schema'] }]);
  const extensions: Finding[] = [];
  let shape = shapeFindings(scenarioSchema, value);
  const own = shape.filter((finding) => finding.code === 'SCN-EXTENSION');
  if (own.length > 0) {
    extensions.push(...own);
    leaveOut(value, own);
    shape = shapeFindings(scenarioSchema, value);
  }
  const meaning = checkMeaning(storyFrom(value, shape));
  const problems = distinct(fromText, [...extensions, ...shape, ...meaning].map((finding) => problemFrom(finding, places)));
  if (problems.some((problem) => problem.severity === 'error')) return refused(problems);
  return { ok: true, scenario: value as Scenario, notes: sortProblems(problems).slice(0, limits.problems) };
}

function isNewer(value: unknown): boolean {
  const format = valueAt(value, ['format']);
  return typeof format === 'number' && Number.isInteger(format) && format > 1;
}

/** Take properties out of a value just read, which nobody else holds yet. */
function leaveOut(value: unknown, at: readonly Pick<Finding, 'path'>[]): void {
  for (const { path } of at) {
    const owner = valueAt(value, path.slice(0, -1));
    if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, path.at(-1) as string);
  }
}

/** Faults that leave a value unread: what stands in for it is not worth a second word. */
const unread: ReadonlySet<ProblemCode> = new Set(['SCN-JSON-NUMBER', 'SCN-JSON-SURROGATE', 'SCN-LIMIT-TEXT']);

/** Each thing said once: the reader's word about a value stands before the schema's. */
function distinct(fromText: readonly Problem[], later: readonly Problem[]): Problem[] {
  const told = new Set(fromText.filter((problem) => unread.has(problem.code)).map((problem) => problem.pointer));
  const seen = new Set<string>();
  const fresh = later.filter(({ code, pointer }) => {
    const key = `${code} ${pointer}`;
    if (seen.has(key) || told.has(pointer)) return false;
    seen.add(key);
    return true;
  });
  return [...fromText, ...fresh];
}

function refused(problems: readonly Problem[]): Parsed {
  const sorted = sortProblems(problems);
  return { ok: false, problems: sorted.slice(0, limits.problems), more: Math.max(0, sorted.length - limits.problems) };
}
