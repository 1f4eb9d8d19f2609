import { decodeText } from './json/decode.ts';
import { placesOf } from './json/spots.ts';
import { limits } from './limits.ts';
import { checkMeaning } from './meaning/check-meaning.ts';
import { storyFrom } from './meaning/story.ts';
import type { Finding, Problem } from './problem.ts';
import { problemsOf, readText, refused, type Refused } from './read-text.ts';
import type { Scenario } from './scenario.ts';
import { scenario as scenarioSchema } from './schema/scenario.ts';
import { shapeFindings, valueAt } from './shape.ts';

/** A scenario with what is worth knowing about it, or everything that keeps it from being one. */
export type Parsed = { readonly ok: true; readonly scenario: Scenario; readonly notes: readonly Problem[] } | Refused;

/** Read a scenario file from its bytes. Never throws. */
export function parseScenarioBytes(bytes: Uint8Array): Parsed {
  const decoded = decodeText(bytes);
  if (decoded.ok) return parseScenario(decoded.text);
  const start = { severity: 'error', pointer: '', line: 1, column: 1 } as const;
  switch (decoded.kind) {
    case 'too-big':
      return refusedAt({ ...start, code: 'SCN-LIMIT-SIZE', facts: { limit: limits.bytes, actual: decoded.size } });
    case 'other-file':
      return refusedAt({ ...start, code: 'SCN-NOT-JSON', facts: { actual: decoded.looksLike } });
    case 'not-utf-8': {
      const place = placesOf(decoded.before, null).at(decoded.before.length);
      return refusedAt({ ...start, ...place, code: 'SCN-ENC', facts: { byte: decoded.byte, actual: decoded.looksLike ?? 'something other than UTF-8' } });
    }
  }
}

/** Read a scenario file. All findings at once; all or nothing. Never throws. */
export function parseScenario(text: string): Parsed {
  const read = readText(text);
  if (!read.whole) return refused(problemsOf(read, []));
  const { value } = read;
  if (isNewer(value)) {
    return refused(problemsOf(read, [{ code: 'SCN-VERSION', path: ['format'], facts: { actual: Number(valueAt(value, ['format'])), supported: 1 } }]));
  }
  leaveOut(value, [['$schema']]);
  const { own, shape } = shapeOf(value);
  const found = problemsOf(read, [...own, ...shape, ...checkMeaning(storyFrom(value, shape))]);
  return found.fatal ? refused(found) : { ok: true, scenario: value as Scenario, notes: found.problems };
}

function refusedAt(problem: Problem): Refused {
  return refused({ problems: [problem], more: 0 });
}

function isNewer(value: unknown): boolean {
  const format = valueAt(value, ['format']);
  return typeof format === 'number' && Number.isInteger(format) && format > 1;
}

/** What is wrong with the shape, once the author's own `x-` properties are reported and left out. */
function shapeOf(value: unknown): { readonly own: readonly Finding[]; readonly shape: readonly Finding[] } {
  const shape = shapeFindings(scenarioSchema, value);
  const own = shape.filter((finding) => finding.code === 'SCN-EXTENSION');
  if (own.length === 0) return { own, shape };
  leaveOut(value, own.map((finding) => finding.path));
  return { own, shape: shapeFindings(scenarioSchema, value) };
}

/** Take properties out of a value just read, which nobody else holds yet. */
function leaveOut(value: unknown, paths: readonly Finding['path'][]): void {
  for (const path of paths) {
    const owner = valueAt(value, path.slice(0, -1));
    const name = path.at(-1);
    if (typeof owner === 'object' && owner !== null && name !== undefined) Reflect.deleteProperty(owner, name);
  }
}
