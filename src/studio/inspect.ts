import type { ModelFacts } from '../lint/valuation-facts.ts';
import { lintScenario } from '../lint/lint-scenario.ts';
import { canonicalHash } from '../scenario/canonical-hash.ts';
import { limits } from '../scenario/limits.ts';
import { parseScenarioBytes } from '../scenario/parse-scenario.ts';
import { wordsFor } from '../scenario/problem-words.ts';
import type { Problem, Severity } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** One finding in words, at its place. Lines and columns count from 1. Plain data: it crosses to other threads and machines. */
export interface Said {
  readonly severity: Severity;
  readonly code: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/** Findings to show: the gravest first, then in the order of the file; and how many there are besides. */
export interface Findings {
  readonly said: readonly Said[];
  readonly more: number;
}

/** A file looked through. There is a scenario in it, with its hash, unless a finding is an error. */
export interface Inspected {
  readonly playable: { readonly scenario: Scenario; readonly hash: string; readonly text: string } | null;
  readonly findings: Findings;
}

/** Looks through a scenario file: what keeps it from being played, or what it is the weaker for, by its form alone unless the model's word comes along. */
export function inspect(bytes: Uint8Array, model: ModelFacts | null = null): Inspected {
  const parsed = parseScenarioBytes(bytes);
  if (!parsed.ok) return { playable: null, findings: { said: parsed.problems.map(inWords).toSorted(byGravity), more: parsed.more } };
  const { scenario, notes } = parsed;
  const text = new TextDecoder().decode(bytes);
  return { playable: { scenario, hash: canonicalHash(scenario), text }, findings: shown([...notes.map(inWords), ...remarksOn(scenario, text, model)]) };
}

/** What is said of a file that is larger than any scenario may be; it need not be read for that. */
export function tooLarge(bytes: number): Findings {
  return { said: [inWords({ code: 'SCN-LIMIT-SIZE', severity: 'error', pointer: '', line: 1, column: 1, facts: { limit: limits.bytes, actual: bytes } })], more: 0 };
}

function remarksOn(scenario: Scenario, text: string, model: ModelFacts | null): Said[] {
  return lintScenario(scenario, text, model).map(({ severity, code, pointer, line, column, message }) => ({ severity, code, pointer, line, column, sentence: message }));
}

function inWords(problem: Problem): Said {
  const { severity, code, pointer, line, column } = problem;
  return { severity, code, pointer, line, column, sentence: wordsFor(problem) };
}

function shown(all: readonly Said[]): Findings {
  return { said: all.toSorted(byGravity).slice(0, limits.problems), more: Math.max(0, all.length - limits.problems) };
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Sorting keeps the order of those that are alike, and the findings come in the order of the file. */
function byGravity(a: Said, b: Said): number {
  return gravity[a.severity] - gravity[b.severity];
}

/** `story.json:41:17 error SCN-REF-UNKNOWN /nodes/intro/next: no node "itnro"`: a line an editor can jump to. */
export function asLine({ severity, code, pointer, line, column, sentence }: Said, file: string): string {
  return `${file}:${line}:${column} ${severity} ${code} ${pointer || '/'}: ${sentence}`;
}
