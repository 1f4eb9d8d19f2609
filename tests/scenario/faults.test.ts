import { describe, expect, test } from 'vitest';
import { longStory } from '../../src/cli/bench/long-story.ts';
import { parseScenario, parseScenarioBytes } from '../../src/scenario/parse-scenario.ts';
import { problemCodes, type Problem } from '../../src/scenario/problem.ts';
import { formatProblem, formatProblems, wordsFor } from '../../src/scenario/problem-words.ts';
import { smallScenario } from '../builders/scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';
import { costOf } from './cost.ts';
import { faults, smallText } from './faults.ts';
import { edited, marked } from './marked.ts';

function findings(text: string): readonly Problem[] {
  const parsed = parseScenario(text);
  return parsed.ok ? parsed.notes : parsed.problems;
}

test('the small scenario has nothing wrong with it', () => {
  expect(parseScenario(smallText)).toEqual({ ok: true, scenario: smallScenario, notes: [] });
});

describe('each fault is named at its place', () => {
  test.each(faults.map((fault) => [fault.what, fault] as const))('%s', (_what, { code, pointer, file, says }) => {
    const { text, line, column } = marked(file);
    const found = findings(text);
    const named = found.find((problem) => problem.code === code && problem.pointer === pointer);
    if (!named) throw new Error(`It was not named. What was:\n${formatProblems(found, 0, 'file.json')}`);
    expect(named).toMatchObject({ line, column });
    expect(wordsFor(named)).toContain(says);
    for (const problem of found) expect(formatProblem(problem, 'file.json')).not.toMatch(/undefined|NaN|\n/);
  });
});

describe('a file that is no text', () => {
  const latin = Uint8Array.from([...new TextEncoder().encode('{\n "title": "Caf'), 0xe9, 0x22, 0x7d]);
  const wide = Uint8Array.from([...'{"a":1}'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  test.each([
    ['Latin-1', latin, 'SCN-ENC', 2, 15, 'byte 16 is not UTF-8'],
    ['an overlong slash', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), 'SCN-ENC', 1, 2, 'byte 1'],
    ['a surrogate in bytes', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'SCN-ENC', 1, 2, 'byte 1'],
    ['UTF-16', wide, 'SCN-ENC', 1, 1, 'UTF-16'],
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), 'SCN-ENC', 1, 1, 'UTF-16'],
    ['UTF-16, the other way', Uint8Array.of(0x00, 0x7b, 0x00, 0x7d), 'SCN-ENC', 1, 1, 'UTF-16'],
    ['a ZIP', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x0a), 'SCN-NOT-JSON', 1, 1, 'ZIP'],
    ['a gzip', Uint8Array.of(0x1f, 0x8b, 0x08), 'SCN-NOT-JSON', 1, 1, 'gzip'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'SCN-NOT-JSON', 1, 1, 'PDF'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'SCN-NOT-JSON', 1, 1, 'PNG'],
    ['an RTF', new TextEncoder().encode('{\\rtf1 hello}'), 'SCN-NOT-JSON', 1, 1, 'RTF'],
    ['too many bytes', new Uint8Array(2 * 1024 * 1024 + 1), 'SCN-LIMIT-SIZE', 1, 1, '2097153'],
  ] as const)('%s', (_what, bytes, code, line, column, says) => {
    const parsed = parseScenarioBytes(bytes);
    expect(parsed).toMatchObject({ ok: false, problems: [{ code, line, column }], more: 0 });
    if (!parsed.ok) expect(wordsFor(parsed.problems[0] as Problem)).toContain(says);
  });
});

test('the wide scenario has nothing wrong with it either', () => {
  expect(parseScenario(JSON.stringify(wideScenario))).toEqual({ ok: true, scenario: wideScenario, notes: [] });
});

test('every code has a fault that shows it', () => {
  const shown = new Set([...faults.map((fault) => fault.code), 'SCN-ENC', 'SCN-LIMIT-NODES', 'SCN-TEXTS-UNKNOWN', 'SCN-TEXTS-MISSING', 'SCN-TEXTS-FIGURES']);
  expect(problemCodes.filter((code) => !shown.has(code))).toEqual([]);
});

test('faults in different places are all named at once, in the order of the file', () => {
  const broken = ['"minutes": 5|"minutes": "5"', '"to": "team-of-scholars"|"to": "nowhere"', '"standIn": {\n        "need": 35|"standIn": {\n        "need": 36', '"speaker": "The founder"|"speeker": "The founder"'].reduce(
    (text, edit) => edited(text, ...(edit.split('|') as [string, string])),
    smallText,
  );
  const found = findings(broken);
  expect(found.map((problem) => problem.code)).toEqual(['SCN-TYPE', 'SCN-UNKNOWN-PROPERTY', 'SCN-REF-UNKNOWN', 'SCN-STEP']);
  expect(found.map((problem) => problem.line)).toEqual(found.map((problem) => problem.line).toSorted((a, b) => a - b));
});

test('a problem reads as one line that an editor can jump to', () => {
  const { text, line, column } = marked(edited(smallText, '"to": "team-of-scholars"', '"to": ⟦"team-of-scolars"'));
  expect(findings(text).map((problem) => formatProblem(problem, 'file.json'))).toContain(
    `file.json:${line}:${column} error SCN-REF-UNKNOWN /nodes/first-hire/next/1/to: no node "team-of-scolars"; did you mean "team-of-scholars"?`,
  );
});

test('ten thousand faults are counted, two hundred are shown, within a second', () => {
  const broken = { kind: 'brief', title: '', text: ' ', next: 5, nxt: 'the-end' };
  const text = JSON.stringify({ ...smallScenario, nodes: Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`n${index}`, broken])) });
  const { result: parsed, millis } = costOf(() => parseScenario(text));
  expect(millis).toBeLessThan(1_000);
  if (parsed.ok) throw new Error('The file was taken.');
  expect(parsed.problems).toHaveLength(200);
  expect(parsed.more).toBeGreaterThanOrEqual(9_800);
  expect(formatProblems(parsed.problems, parsed.more, 'file.json').split('\n').at(-1)).toBe(`and ${parsed.more} more`);
});

test('where an imported file came from is kept out of the scenario, and nobody is warned of it', () => {
  const parsed = parseScenario(edited(smallText, '"minutes": 5,', '"minutes": 5, "x-imported": { "sha256": "0" },'));
  expect(parsed).toMatchObject({ ok: true, scenario: smallScenario, notes: [] });
  expect(parsed.ok && Object.hasOwn(parsed.scenario, 'x-imported')).toBe(false);
});

test('a property of the author’s own is reported and kept out of the scenario', () => {
  const parsed = parseScenario(edited(smallText, '"minutes": 5,', '"minutes": 5, "x-todo": { "who": ["me"] },'));
  expect(parsed).toMatchObject({ ok: true, scenario: smallScenario, notes: [{ code: 'SCN-EXTENSION', severity: 'warning' }] });
  expect(parsed.ok && Object.hasOwn(parsed.scenario, 'x-todo')).toBe(false);
});

test('the address of the schema is for editors and is left out', () => {
  expect(parseScenario(edited(smallText, '"format": 2', '"$schema": "../schema.json",\n  "format": 2'))).toEqual({ ok: true, scenario: smallScenario, notes: [] });
});

describe('the largest file allowed', () => {
  const many = (count: number): string => {
    const nodes = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`n${index}`, { kind: 'brief', title: 'On', text: 'And on.', next: index === count - 1 ? 'the-end' : `n${index + 1}` }]),
    );
    return JSON.stringify({ ...smallScenario, start: 'n0', nodes: { ...nodes, 'the-end': smallScenario.nodes['the-end'] } });
  };

  test('5,000 nodes are read within a second', () => {
    const text = many(4_999);
    const { result, millis } = costOf(() => parseScenario(text));
    expect(result.ok).toBe(true);
    expect(millis).toBeLessThan(1_000);
  });

  test('5,000 choices with conditions among them are read within a second', () => {
    const text = longStory(smallScenario, 5_000);
    const { result, millis } = costOf(() => parseScenario(text));
    expect(result).toMatchObject({ ok: true, notes: [] });
    expect(millis).toBeLessThan(1_000);
  });

  test('thousands of names that nobody knows are named within a second', () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 4_900 }, (_, index) => [`a-node-of-the-story-${index}`, { kind: 'brief', title: 'On', text: 'And on.', next: `a-nod-of-the-storx-${index + 5_000}` }]),
    );
    const text = JSON.stringify({ ...smallScenario, nodes: { ...nodes, ...smallScenario.nodes } });
    const { result, millis } = costOf(() => findings(text));
    expect(result).toHaveLength(200);
    expect(millis).toBeLessThan(1_000);
  });

  test('5,001 nodes are refused', () => {
    expect(findings(many(5_000))).toMatchObject([{ code: 'SCN-LIMIT-NODES', pointer: '/nodes', facts: { actual: 5_001, limit: 5_000 } }]);
  });
});
