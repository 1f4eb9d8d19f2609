import { readJson } from './json/read-json.ts';
import { placesOf, pointerOf, type Places } from './json/spots.ts';
import { jsonProblem } from './json-problems.ts';
import { limits } from './limits.ts';
import { nearest } from './nearest.ts';
import { byPlace, problemFrom, type Finding, type Problem, type ProblemCode } from './problem.ts';

/** A text read as JSON, with the place of everything in it. Where it is not `whole`, there is no value to go on with. */
export interface TextRead {
  readonly whole: boolean;
  readonly value: unknown;
  readonly places: Places;
  readonly problems: readonly Problem[];
}

/** The first problems in the order of the file, and how many more there are. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly more: number;
}

/** Read a text of at most `most` characters as JSON. Never throws. */
export function readText(text: string, most: number = limits.bytes): TextRead {
  const start = { severity: 'error', pointer: '', line: 1, column: 1 } as const;
  const unread = (problem: Problem): TextRead => ({ whole: false, value: undefined, places: placesOf('', null), problems: [problem] });
  if (text.length > most) return unread({ ...start, code: 'SCN-LIMIT-SIZE', facts: { limit: most, actual: text.length } });
  const markup = /^\s*<(?:(!doctype html|html|head|body)|[?!a-z])/i.exec(text);
  if (markup) return unread({ ...start, ...placesOf(text, null).at(text.indexOf('<')), code: 'SCN-NOT-JSON', facts: { actual: markup[1] ? 'a web page' : 'XML or other markup' } });
  const reading = readJson(text);
  const places = placesOf(text, reading.root);
  return { whole: reading.whole, value: reading.value, places, problems: reading.findings.map((finding) => jsonProblem(finding, places)) };
}

/** Faults that leave a value unread: what stands in for it is not worth a second word. */
const unread: ReadonlySet<ProblemCode> = new Set(['SCN-JSON-NUMBER', 'SCN-JSON-SURROGATE', 'SCN-LIMIT-TEXT']);

/** What a text's problems come to: the first in the order of the file, how many more there are, and whether any is an error. */
export interface Problems {
  readonly problems: readonly Problem[];
  readonly more: number;
  readonly fatal: boolean;
}

/** The problems of a text with those found in its value, each said once: the reader's word stands before a check's. */
export function problemsOf(read: TextRead, findings: readonly Finding[]): Problems {
  const told = new Set(read.problems.filter((problem) => unread.has(problem.code)).map((problem) => problem.pointer));
  const all = read.problems.map((problem): { problem: Problem; meant?: Finding['meant'] } => ({ problem }));
  const seen = new Set<string>();
  const misspelt = misspeltIn(findings);
  for (const finding of findings) {
    const lacks = lackedBy(finding);
    if (lacks !== null && misspelt.has(lacks)) continue;
    const problem = problemFrom(finding, read.places);
    const key = `${problem.code} ${problem.pointer} ${problem.facts['property'] ?? ''}`;
    if (seen.has(key) || told.has(problem.pointer)) continue;
    seen.add(key);
    all.push({ problem, meant: finding.meant });
  }
  all.sort((a, b) => byPlace(a.problem, b.problem));
  return {
    problems: withNearest(all.slice(0, limits.problems)),
    more: Math.max(0, all.length - limits.problems),
    fatal: all.some(({ problem }) => problem.severity === 'error'),
  };
}

/** Properties that are there under a name with a slip in it: the slip is said, and that they are missing is not. */
function misspeltIn(findings: readonly Finding[]): ReadonlySet<string> {
  const misspelt = new Set<string>();
  let compared = 0;
  for (const { code, path, meant } of findings) {
    if (code !== 'SCN-UNKNOWN-PROPERTY' || !meant) continue;
    compared += meant.among.size;
    if (compared > limits.comparisons) break;
    const close = nearest(meant.name, meant.among);
    if (close !== null) misspelt.add(pointerOf([...path.slice(0, -1), close]));
  }
  return misspelt;
}

/** Where the property would be that a finding says is missing, or null if it says something else. */
function lackedBy({ code, path, facts = {} }: Finding): string | null {
  if (code === 'SCN-MISSING') return pointerOf([...path, String(facts['property'])]);
  if (code === 'SCN-DEAD-END') return pointerOf([...path, 'next']);
  return code === 'SCN-VERSION' && path.length === 0 ? '/format' : null;
}

/** Add the name most likely meant, to what is shown and as long as it stays quick; where none is and there are few names, all of them. */
function withNearest(shown: readonly { readonly problem: Problem; readonly meant?: Finding['meant'] }[]): Problem[] {
  let compared = 0;
  return shown.map(({ problem, meant }) => {
    compared += meant?.among.size ?? 0;
    const close = meant && compared <= limits.comparisons ? nearest(meant.name, meant.among) : null;
    if (close !== null) return { ...problem, facts: { ...problem.facts, nearest: close } };
    const few = meant && problem.code === 'SCN-REF-UNKNOWN' && meant.among.size > 0 && meant.among.size <= limits.namesListed;
    return few ? { ...problem, facts: { ...problem.facts, among: [...meant.among].join(', ') } } : problem;
  });
}

/** A refusal with these problems. */
export function refused({ problems, more }: Pick<Problems, 'problems' | 'more'>): Refused {
  return { ok: false, problems, more };
}
