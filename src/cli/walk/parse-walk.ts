import { shapeWithoutOwn } from '../../scenario/own-properties.ts';
import type { Problem } from '../../scenario/problem.ts';
import { readBytes } from '../../scenario/read-bytes.ts';
import { problemsOf, readText, refused, type Refused } from '../../scenario/read-text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { checkWalk } from './check-walk.ts';
import { walkFile } from './schema.ts';
import type { WalkFile } from './walk-file.ts';

/** A walk with what is worth knowing about it, or everything that keeps it from being walked. */
export type WalkParsed = { readonly ok: true; readonly walk: WalkFile; readonly notes: readonly Problem[] } | Refused;

/** Read a walk from the bytes of its file. Never throws. */
export function parseWalkBytes(bytes: Uint8Array, scenario: Scenario): WalkParsed {
  const read = readBytes(bytes);
  return read.ok ? parseWalk(read.text, scenario) : read;
}

/** Read a walk beside its scenario. All findings at once; all or nothing. Never throws. */
export function parseWalk(text: string, scenario: Scenario): WalkParsed {
  const read = readText(text);
  if (!read.whole) return refused(problemsOf(read, []));
  const { value } = read;
  const { own, shape } = shapeWithoutOwn(walkFile, value);
  const meaning = shape.length === 0 ? checkWalk(value as WalkFile, scenario) : [];
  const found = problemsOf(read, [...own, ...shape, ...meaning]);
  return found.fatal ? refused(found) : { ok: true, walk: value as WalkFile, notes: found.problems };
}
