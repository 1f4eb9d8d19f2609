import { checkMeaning } from './meaning/check-meaning.ts';
import { storyFrom } from './meaning/story.ts';
import { newerFormat } from './newer-format.ts';
import { shapeWithoutOwn } from './own-properties.ts';
import type { Problem } from './problem.ts';
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
  const newer = newerFormat(value);
  if (newer) return refused(problemsOf(read, [newer]));
  const { own, shape } = shapeWithoutOwn(scenarioSchema, value);
  const found = problemsOf(read, [...own, ...shape, ...checkMeaning(storyFrom(value, shape))]);
  return found.fatal ? refused(found) : { ok: true, scenario: value as Scenario, notes: found.problems };
}
