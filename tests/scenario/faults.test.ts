import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { problemCodes, type Problem } from '../../src/scenario/problem.ts';
import { formatProblem, wordsFor } from '../../src/scenario/problem-words.ts';
import { smallScenario } from '../builders/scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';
import { faults, findings, namedIn, smallText } from './faults.ts';
import { edited, marked } from './marked.ts';

test('the small scenario has nothing wrong with it', () => {
  expect(parseScenario(smallText)).toEqual({ ok: true, scenario: smallScenario, notes: [] });
});

test.each(faults.map((fault) => [fault.what, fault] as const))('each fault is named at its place: %s', (_what, fault) => expect(namedIn(fault).code).toBe(fault.code));

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

test('of several properties left out each is named', () => {
  const left = ['company', 'minutes', 'objective', 'start'];
  const file = Object.fromEntries(Object.entries(smallScenario).filter(([name]) => !left.includes(name)));
  expect(findings(JSON.stringify(file)).map(({ code, facts }) => `${code} ${facts['property']}`)).toEqual(left.map((name) => `SCN-MISSING ${name}`));
});

test.each([
  ['summary', '"summary":', '"sumary":', '/sumary'],
  ['format', '"format": 2', '"fromat": 2', '/fromat'],
  ['next', '"speaker": "The founder",\n      "next"', '"speaker": "The founder",\n      "nxt"', '/nodes/welcome/nxt'],
  ['label', '"label": "A researcher"', '"lable": "A researcher"', '/nodes/first-hire/options/1/lable'],
])('of a property misspelt the slip is named, and not what it leaves missing: %s', (meant, from, to, pointer) => {
  const found = findings(edited(smallText, from, to));
  expect(found.map((problem) => `${problem.code} ${problem.pointer}`)).toEqual([`SCN-UNKNOWN-PROPERTY ${pointer}`]);
  expect(wordsFor(found[0] as Problem)).toContain(`did you mean "${meant}"?`);
});

test('a property misspelt beside another that is missing hides nothing', () => {
  const found = findings(edited(edited(smallText, '"summary":', '"sumary":'), '"minutes": 5,', ''));
  expect(found.map(({ code, facts }) => `${code} ${facts['property'] ?? facts['actual']}`)).toEqual(['SCN-MISSING minutes', 'SCN-UNKNOWN-PROPERTY "sumary"']);
});

test('a problem reads as one line that an editor can jump to', () => {
  const { text, line, column } = marked(edited(smallText, '"to": "team-of-scholars"', '"to": ⟦"team-of-scolars"'));
  expect(findings(text).map((problem) => formatProblem(problem, 'file.json'))).toContain(
    `file.json:${line}:${column} error SCN-REF-UNKNOWN /nodes/first-hire/next/1/to: no node "team-of-scolars"; did you mean "team-of-scholars"?`,
  );
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
