import { limits } from './limits.ts';
import { pointerOf, type Path, type Places } from './json/spots.ts';

/** Everything that can be wrong with a scenario file, from its bytes to its meaning. The words for each are in `problem-words.ts`. */
export const problemCodes = [
  'SCN-ENC', 'SCN-NOT-JSON', 'SCN-JSON-EMPTY', 'SCN-JSON-SYNTAX', 'SCN-JSON-END', 'SCN-JSON-TRAILING', 'SCN-JSON-DUPLICATE',
  'SCN-JSON-SURROGATE', 'SCN-JSON-NUMBER',
  'SCN-LIMIT-SIZE', 'SCN-LIMIT-DEPTH', 'SCN-LIMIT-VALUES', 'SCN-LIMIT-TEXT', 'SCN-LIMIT-LIST', 'SCN-LIMIT-NODES',
  'SCN-VERSION', 'SCN-MIGRATED', 'SCN-TYPE', 'SCN-MISSING', 'SCN-UNKNOWN-PROPERTY', 'SCN-EXTENSION', 'SCN-VALUE', 'SCN-RANGE', 'SCN-EMPTY',
  'SCN-ID-FORM', 'SCN-ID-RESERVED', 'SCN-ID-DUPLICATE', 'SCN-REF-UNKNOWN',
  'SCN-DEAD-END', 'SCN-CYCLE', 'SCN-UNREACHABLE', 'SCN-WAY-PLAIN', 'SCN-WAY-SHADOWED', 'SCN-HORIZON', 'SCN-CONDITION-EARLY',
  'SCN-CONDITION-BOUNDS', 'SCN-VARIANT-PLAIN', 'SCN-SUM', 'SCN-STEP', 'SCN-BOUNDS', 'SCN-CAP', 'SCN-TOO-FEW', 'SCN-TOO-MANY', 'SCN-NEVER',
  'SCN-SETTING-RANGE', 'SCN-ONE-RIGHT',
  'SCN-SAME-LABEL', 'SCN-TEXT-CONTROL', 'SCN-TEXT-MARKS', 'SCN-TEXT-MARKUP', 'SCN-TEXT-LINK', 'SCN-TEXT-HOST', 'SCN-FIGURE', 'SCN-FIGURE-PLACE', 'SCN-TEXTS-UNKNOWN', 'SCN-TEXTS-MISSING', 'SCN-TEXTS-FIGURES',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** An `error` keeps the scenario from being played; a `warning` is most likely a mistake; an `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What a problem's words are made from. `expected`, `actual` and `nearest` mean the same in every code. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** One finding about a file. Lines and columns count from 1. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly facts: ProblemFacts;
  /** Other places that belong to it. */
  readonly related?: readonly Related[];
}

export interface Related {
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

/** What a check found, before it is given its place in the text. */
export interface Finding {
  readonly code: ProblemCode;
  readonly severity?: Severity;
  readonly path: Path;
  /** Point at the property's name instead of its value. */
  readonly part?: 'key' | 'value';
  readonly facts?: ProblemFacts;
  /** A name that is not known, and those that are: the nearest of them becomes the fact `nearest` when the finding is shown. */
  readonly meant?: { readonly name: string; readonly among: ReadonlySet<string> };
  readonly related?: readonly Path[];
}

/** How a check says what it found. */
export type Say = (finding: Finding) => void;

/** The finding with its line and column. */
export function problemFrom(finding: Finding, places: Places): Problem {
  const { code, severity = 'error', path, part = 'value', facts = {}, related } = finding;
  return {
    code,
    severity,
    pointer: pointerOf(path),
    ...places.of(path, part),
    facts,
    ...(related ? { related: related.map((other) => ({ pointer: pointerOf(other), ...places.of(other, 'key') })) } : {}),
  };
}

const rank = new Map(problemCodes.map((code, index) => [code, index]));

/** In the order of the file; at one place, in the order of the codes. */
export function byPlace(a: Pick<Problem, 'line' | 'column' | 'code' | 'pointer'>, b: Pick<Problem, 'line' | 'column' | 'code' | 'pointer'>): number {
  return a.line - b.line || a.column - b.column || (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0) || (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0);
}

/** A value as a message shows it: short, on one line, with nothing in it that a terminal would act on. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const written = typeof value === 'string' ? escapeControls(JSON.stringify(value.slice(0, limits.shown))) : String(value);
  return written.length > limits.shown ? `${written.slice(0, limits.shown - 1)}…` : written;
}

/** Control characters, bidirectional controls and line separators written out as escapes. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
