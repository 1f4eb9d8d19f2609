import { describe, expect, test, vi } from 'vitest';
import { playCompiled } from '../builders/compiled-weeks.ts';
import { allCases } from '../../src/cli/cases/all.ts';
import { table, type Lab } from '../../src/cli/cases/lab.ts';
import { allStatements, holds } from '../../src/cli/cases/statements.ts';

vi.setConfig({ testTimeout: 60_000 });
playCompiled();

/** Search times move in steps of a cycle: they are tried in more worlds. */
const lab = (id: string): Lab => ({ worlds: /^(sa|ttr|up|rsu)/.test(id) ? 1000 : 400, seed: 1, values: table });

describe('what the sources say happens, happens', () => {
  const statementOf = new Map(allStatements.map((statement) => [statement.id, statement]));

  test('every set-up belongs to a statement, and to one only', () => {
    expect(allCases.filter(({ id }) => !statementOf.has(id))).toEqual([]);
    expect(new Set(allCases.map(({ id }) => id)).size).toBe(allCases.length);
  });

  test('every statement that must hold has a set-up', () => {
    const set = new Set(allCases.map(({ id }) => id));
    expect(allStatements.filter(({ id, priority }) => priority === 'must' && !set.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test.each(allCases.map((one) => [one.id, statementOf.get(one.id)?.statement ?? '', one] as const))('%s: %s', (id, _, one) => {
    const statement = statementOf.get(id);
    if (statement === undefined) throw new Error(`${id} is no statement.`);
    const finding = one.find(lab(id));
    const borneOut = holds(statement, finding);
    // A `must` has to hold; a `should` is reported with its figure and has to be a number at all.
    expect([finding.figure].flat().some(Number.isNaN)).toBe(false);
    if (statement.priority === 'must') expect(borneOut, `${id}: ${JSON.stringify(finding.figure)} against ${statement.op} ${JSON.stringify(statement.value)}`).toBe(true);
  });
});
