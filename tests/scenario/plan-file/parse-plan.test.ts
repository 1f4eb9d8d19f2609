import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlan, parsePlanBytes, planFrom } from '../../../src/scenario/plan-file/parse-plan.ts';
import type { Problem } from '../../../src/scenario/problem.ts';
import { formatProblems, wordsFor } from '../../../src/scenario/problem-words.ts';
import { saasPaths } from '../../../src/cli/cases/saas-paths.ts';
import { edited, marked } from '../marked.ts';

const plans = join(import.meta.dirname, '../../fixtures/plans');
const whole = readFileSync(join(plans, 'platform-first.json'), 'utf8');

function problemsIn(text: string): readonly Problem[] {
  const parsed = parsePlan(text);
  return parsed.ok ? parsed.notes : parsed.problems;
}

test.each([['platform-first', saasPaths.BB], ['chief-first', saasPaths.AA], ['platform-first-bet', saasPaths.BA]] as const)('%s says what the plan in code says', (name, plan) => {
  const parsed = parsePlanBytes(readFileSync(join(plans, `${name}.json`)));
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems, parsed.more, name));
  expect(parsed.notes).toEqual([]);
  expect(planFrom(parsed.file)).toEqual(plan);
});

test('a horizon may be in weeks', () => {
  const parsed = parsePlan(edited(whole, '{ "quarters": 8 }', '{ "weeks": 20 }'));
  expect(parsed.ok && planFrom(parsed.file).weeks).toBe(20);
});

describe('each fault is named at its place', () => {
  test.each([
    ['an unknown lever', 'SCN-VALUE', '/moves/0/levers/2/kind', '"kind": "guild"', '"kind": ⟦"gild"', 'did you mean "guild"?'],
    ['an unknown role', 'SCN-VALUE', '/moves/0/levers/1/role', '"role": "product-manager"', '"role": ⟦"product-manger"', 'did you mean "product-manager"?'],
    ['a property with a slip', 'SCN-UNKNOWN-PROPERTY', '/organisation/seets', '"seats": 8', '⟦"seets": 8', 'did you mean "seats"?'],
    ['a number in quotes', 'SCN-TYPE', '/organisation/engineers', '"engineers": 120', '"engineers": ⟦"120"', 'expected a number, found "120"'],
    ['seats below zero', 'SCN-RANGE', '/organisation/seats', '"seats": 8', '"seats": ⟦-8', 'at least 0'],
    ['a gate open too far', 'SCN-RANGE', '/organisation/gates/data', '"data": 0.4', '"data": ⟦1.4', 'at most 1'],
    ['a move past the horizon', 'SCN-RANGE', '/moves/1/week', '"week": 4', '"week": ⟦104', 'below 104, where the horizon ends'],
    ['a number beyond everything', 'SCN-JSON-NUMBER', '/organisation/budgetUsd', '"budgetUsd": 1500000', '"budgetUsd": ⟦1e400', 'out of range'],
    ['a second move of one name', 'SCN-ID-DUPLICATE', '/moves/1/id', '"id": "money"', '"id": ⟦"path"', 'second time'],
    ['people who share an id', 'SCN-ID-DUPLICATE', '/organisation/staff/1/id', '"id": "champion-2"', '"id": ⟦"Champion-1"', 'differ only in case'],
    ['a horizon in quarters and in weeks', 'SCN-VALUE', '/horizon', '"horizon": { "quarters": 8 }', '"horizon": ⟦{ "quarters": 8, "weeks": 104 }', 'only one of quarters, weeks'],
    ['a horizon that is neither', 'SCN-UNKNOWN-PROPERTY', '/horizon/quarter', '"quarters": 8', '⟦"quarter": 8', 'quarters'],
    ['no format', 'SCN-VERSION', '', whole.slice(0, whole.indexOf('"title"')), '⟦{ ', 'add "format": 1'],
    ['a format to come', 'SCN-VERSION', '/format', '"format": 1', '"format": ⟦2', 'format 2'],
    ['money that stands for what a player does', 'SCN-TYPE', '/moves/1/levers/0/usd', '"usd": 600000', '"usd": ⟦"amount"', 'a number'],
  ] as const)('%s', (_what, code, pointer, from, to, says) => {
    const { text, line, column } = marked(edited(whole, from, to));
    const found = problemsIn(text);
    const named = found.find((problem) => problem.code === code && problem.pointer === pointer);
    if (!named) throw new Error(`It was not named. What was:\n${formatProblems(found, 0, 'plan.json')}`);
    expect(named).toMatchObject({ line, column, severity: 'error' });
    expect(wordsFor(named)).toContain(says);
  });
});

test('everything wrong is named at once, in the order of the file', () => {
  const broken = [['"seats": 8', '"seats": -8'], ['"role": "product-manager"', '"role": "pm"'], ['"week": 4', '"week": 1.5']].reduce((text, [from, to]) => edited(text, from as string, to as string), whole);
  expect(problemsIn(broken).map(({ pointer }) => pointer)).toEqual(['/organisation/seats', '/moves/0/levers/1/role', '/moves/1/week']);
});

test('more searches than anybody could run are refused', () => {
  const lever = { kind: 'open', role: 'leader', seniority: 'staff', count: 64 };
  const plan = { ...JSON.parse(whole), moves: [{ id: 'all', week: 0, levers: Array.from({ length: 8 }, () => lever) }] };
  expect(problemsIn(JSON.stringify(plan))).toMatchObject([{ code: 'SCN-CAP', pointer: '/moves', facts: { actual: 512 } }]);
});

test('a property of the author’s own is reported and left out', () => {
  const parsed = parsePlan(edited(whole, '"format": 1,', '"format": 1, "x-note": "mine",'));
  expect(parsed).toMatchObject({ ok: true, notes: [{ code: 'SCN-EXTENSION', severity: 'warning' }] });
  expect(parsed.ok && Object.hasOwn(parsed.file, 'x-note')).toBe(false);
});

test('no edit of a plan file makes the parser throw', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(20), fc.constantFrom('', '"', '{', '}', '[', ',', '-1', '1e400', 'null', '\u0000', '"\\ud800"'), (at, cut, put) => {
      const parsed = parsePlan(whole.slice(0, at) + put + whole.slice(at + cut));
      expect(parsed.ok || parsed.problems.length > 0).toBe(true);
    }),
  );
});
