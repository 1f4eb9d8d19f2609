import { checkMeaning } from './meaning/check-meaning.ts';
import { storyFrom } from './meaning/story.ts';
import { currentFormat, migrate } from './migrations/migrate.ts';
import { newerFormat } from './newer-format.ts';
import { shapeWithoutOwn } from './own-properties.ts';
import type { Path } from './json/spots.ts';
import type { Finding, Problem } from './problem.ts';
import { readBytes } from './read-bytes.ts';
import { problemsOf, readText, refused, type Refused } from './read-text.ts';
import type { Scenario } from './scenario.ts';
import { scenario as scenarioSchema } from './schema/scenario.ts';

/** A scenario with what is worth knowing about it, or everything that keeps it from being one. */
export type Parsed = { readonly ok: true; readonly scenario: Scenario; readonly notes: readonly Problem[] } | Refused;

/** Read a scenario file from its bytes. Never throws. */
export function parseScenarioBytes(bytes: Uint8Array): Parsed {
  const read = readBytes(bytes);
  return read.ok ? parseScenario(read.text) : read;
}

/** Read a scenario file. All findings at once; all or nothing. Never throws. */
export function parseScenario(text: string): Parsed {
  const read = readText(text);
  if (!read.whole) return refused(problemsOf(read, []));
  const { value } = read;
  const other = newerFormat(value, currentFormat) ?? noScenario(value);
  if (other) return refused(problemsOf(read, [other]));
  const { notes, was } = migrate(value);
  const { own, shape } = shapeWithoutOwn(scenarioSchema, value);
  const findings = [...own, ...shape, ...checkMeaning(storyFrom(value, shape))].map((finding) => asWritten(finding, was));
  const found = problemsOf(read, [...notes, ...findings]);
  return found.fatal ? refused(found) : { ok: true, scenario: value as Scenario, notes: found.problems };
}

/** An object with nothing in it that makes a scenario: one word says so, and not one for each property that it lacks. */
function noScenario(value: unknown): Finding | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return ['format', 'nodes', 'organisation', 'start'].some((name) => name in value) ? null : { code: 'SCN-VERSION', path: [], facts: { actual: 'none', supported: String(currentFormat), other: 'yes' } };
}

/** A finding in a migrated file, at its place in the file as the author wrote it. */
function asWritten(finding: Finding, was: (path: Path) => Path): Finding {
  const { path, related } = finding;
  return { ...finding, path: was(path), ...(related ? { related: related.map(was) } : {}) };
}
