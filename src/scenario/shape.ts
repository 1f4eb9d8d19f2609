import type { Path } from './json/spots.ts';
import { exampleAt } from './missing-words.ts';
import { nearest } from './nearest.ts';
import { show, type Finding } from './problem.ts';
import { isRecord } from './records.ts';
import { idForm, languageTag, notBlank } from './schema/parts.ts';
import type { z } from './schema/zod.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** Check a value against a schema. Every finding at once; none means that the value has the schema's shape. */
export function shapeFindings(schema: z.ZodMiniType, value: unknown): Finding[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => fromIssue(issue, value, []));
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

function fromIssue(issue: Issue, root: unknown, before: Path): Finding[] {
  const path: Path = [...before, ...(issue.path as (string | number)[])];
  const actual = valueAt(root, path);
  switch (issue.code) {
    case 'invalid_type':
      return [actual === undefined ? missing(path, kindWords(issue.expected)) : mistyped(path, kindWords(issue.expected), actual)];
    case 'invalid_value':
      return [fromValues(issue.values.map(String), path, actual)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownProperty([...path, key], issue.message.split(' ')));
    case 'too_small':
      return [fromTooSmall(issue, path, actual)];
    case 'too_big':
      return [fromTooBig(issue, path, actual)];
    case 'invalid_format':
      return [fromFormat(issue, path, actual)];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => fromIssue(inner, root, path)).map((finding) => ({ ...finding, ...named(finding, path) }));
    case 'invalid_union':
      return fromUnion(issue, root, path, actual);
    default:
      return [{ code: 'SCN-VALUE', path, facts: { expected: 'something else', actual: show(actual) } }];
  }
}

/** A finding about a property's name points at the name and shows it. */
function named(finding: Finding, path: Path): Pick<Finding, 'part' | 'facts'> {
  return { part: 'key', facts: { ...finding.facts, actual: show(String(path.at(-1))) } };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', object: 'an object', record: 'an object', array: 'a list', tuple: 'a list',
};

function kindWords(expected: string): string {
  return kinds[expected] ?? expected;
}

function missing(path: Path, expected: string): Finding {
  const property = String(path.at(-1) ?? '');
  const owner = path.slice(0, -1);
  if (property === 'format' && owner.length === 0) return { code: 'SCN-VERSION', path: owner, facts: { actual: 'none', supported: expected } };
  if (property === 'next') return { code: 'SCN-DEAD-END', path: owner, part: 'key', facts: { node: String(owner.at(-1)) } };
  return { code: 'SCN-MISSING', path: owner, facts: { property, expected } };
}

function mistyped(path: Path, expected: string, actual: unknown): Finding {
  const example = exampleAt(path, expected);
  return { code: 'SCN-TYPE', path, facts: { expected, actual: show(actual), ...(example === undefined ? {} : { example }) } };
}

function unknownProperty(path: Path, known: readonly string[]): Finding {
  const name = String(path.at(-1));
  if (name.startsWith('x-')) return { code: 'SCN-EXTENSION', severity: 'warning', path, part: 'key', facts: { actual: show(name) } };
  return { code: 'SCN-UNKNOWN-PROPERTY', path, part: 'key', facts: { actual: show(name), expected: known.join(', ') }, meant: { name, among: new Set(known) } };
}

function fromValues(values: readonly string[], path: Path, actual: unknown): Finding {
  const expected = values.join(', ');
  if (actual === undefined) return missing(path, expected);
  if (path.length === 1 && path[0] === 'format') return { code: 'SCN-VERSION', path, facts: { actual: show(actual), supported: expected } };
  return { code: 'SCN-VALUE', path, facts: { expected, actual: show(actual) }, ...(typeof actual === 'string' ? { meant: { name: actual, among: new Set(values) } } : {}) };
}

function fromTooSmall(issue: IssueOf<'too_small'>, path: Path, actual: unknown): Finding {
  const least = Number(issue.minimum);
  if (Array.isArray(actual)) {
    if (path.at(-1) === 'next') return { code: 'SCN-DEAD-END', path: path.slice(0, -1), part: 'key', facts: { node: String(path.at(-2)) } };
    return { code: 'SCN-TOO-FEW', path, facts: { atLeast: least, actual: actual.length } };
  }
  return { code: 'SCN-RANGE', path, facts: { expected: issue.inclusive === false ? `more than ${least}` : `at least ${least}`, actual: show(actual) } };
}

function fromTooBig(issue: IssueOf<'too_big'>, path: Path, actual: unknown): Finding {
  const most = Number(issue.maximum);
  if (Array.isArray(actual)) return { code: 'SCN-LIMIT-LIST', path, facts: { limit: most, actual: actual.length } };
  if (issue.origin === 'string') return { code: 'SCN-LIMIT-TEXT', path, facts: { limit: most, actual: String(actual ?? path.at(-1)).length } };
  return { code: 'SCN-RANGE', path, facts: { expected: `at most ${most}`, actual: show(actual) } };
}

function fromFormat(issue: IssueOf<'invalid_format'>, path: Path, actual: unknown): Finding {
  if (issue.pattern === String(notBlank)) return { code: 'SCN-EMPTY', path, facts: {} };
  if (issue.pattern === String(idForm)) return { code: 'SCN-ID-FORM', path, facts: { actual: show(actual), ...(isName(path) ? {} : { refers: 'yes' }) } };
  const expected = issue.pattern === String(languageTag) ? 'a language tag such as "en" or "en-GB"' : `text that matches ${issue.pattern ?? issue.format}`;
  return { code: 'SCN-VALUE', path, facts: { expected, actual: show(actual) } };
}

/** Whether what stands at a path names something, rather than to refer to what goes by a name elsewhere. */
function isName(path: Path): boolean {
  return path.at(-1) === 'id' || (path.length === 2 && path[0] === 'nodes');
}

function fromUnion(issue: IssueOf<'invalid_union'>, root: unknown, path: Path, actual: unknown): Finding[] {
  if ('options' in issue && issue.options) return [fromValues(issue.options.map(String), path, actual), ...misspelt(path, root)];
  if (actual === undefined) return [missing(path, 'a value')];
  const branches = issue.errors.map((inner) => ({ inner, distance: distanceOf(inner, actual) }));
  const closest = Math.min(...branches.map((branch) => branch.distance));
  const candidates = branches.filter((branch) => branch.distance === closest);
  const [only] = candidates;
  if (only && (candidates.length === 1 || closest === 0)) return only.inner.flatMap((inner) => fromIssue(inner, root, path));
  return fromNoBranch(candidates.flatMap((branch) => branch.inner), path, actual);
}

/** Where the property that says which kind a thing is has been misspelt, nothing else of it can be judged: the slip is named here. */
function misspelt(path: Path, root: unknown): Finding[] {
  const owner = valueAt(root, path.slice(0, -1));
  if (valueAt(root, path) !== undefined || typeof owner !== 'object' || owner === null) return [];
  const slip = nearest(String(path.at(-1)), Object.keys(owner));
  return slip === null ? [] : [unknownProperty([...path.slice(0, -1), slip], [String(path.at(-1))])];
}

/** How far a value is from one branch of a union: of another kind altogether, or lacking or exceeding its properties. */
function distanceOf(issues: readonly Issue[], value: unknown): number {
  let distance = 0;
  for (const issue of issues) {
    if (issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) distance += 1_000;
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) distance += issue.keys.length;
    if (issue.path.length === 1 && valueAt(value, issue.path as (string | number)[]) === undefined) distance += 10;
  }
  return distance;
}

/** No branch is closer than another: say what all of them would have taken. */
function fromNoBranch(issues: readonly Issue[], path: Path, actual: unknown): Finding[] {
  const known = [...new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.message.split(' ') : [])))];
  const unknown = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [])));
  // What one branch knows and another does not belongs here by itself only.
  const together = known.filter((key) => unknown.has(key));
  const strange = [...unknown].filter((key) => !together.includes(key)).map((key) => unknownProperty([...path, key], known));
  if (together.length > 0) return [{ code: 'SCN-VALUE', path, facts: { expected: `only one of ${together.join(', ')}`, actual: 'them together' } }, ...strange];
  if (strange.length > 0) return strange;
  if (isRecord(actual)) {
    const marks = issues.flatMap((issue) => (issue.path.length === 1 ? [String(issue.path[0])] : []));
    return [{ code: 'SCN-MISSING', path, facts: { property: marks.join(' or '), expected: 'one of them' } }];
  }
  const expected = issues.flatMap((issue) => (issue.code === 'invalid_type' ? [kindWords(issue.expected)] : issue.code === 'invalid_value' ? issue.values.map((each) => `"${String(each)}"`) : []));
  return [mistyped(path, [...new Set(expected)].join(' or '), actual)];
}
