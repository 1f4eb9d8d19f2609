import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import evidence from '../../src/model/evidence.json' with { type: 'json' };
import { parameterPage } from '../../src/model/parameter-page.ts';
import { parameterTable, parameterValues } from '../../src/model/parameters.ts';

const folder = join(import.meta.dirname, '../../src/model');
/** Files that hold algorithms with constants of their own, or the table itself. */
const algorithms = new Set(['arithmetic.ts', 'chance.ts', 'luck.ts', 'quantiles.ts', 'kernel/durations.ts']);
const formulas = [...readdirSync(folder), ...readdirSync(join(folder, 'kernel')).map((name) => `kernel/${name}`)]
  .filter((name) => name.endsWith('.ts') && !algorithms.has(name));

/** Numbers in code that are not 0, 1 or 2, once comments and strings are gone. */
function literals(source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'[^'\n]*'|`[^`]*`|"[^"\n]*"/g, '');
  return [...bare.matchAll(/(?<![\w.$])\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/gi)].map(([number]) => number).filter((number) => !['0', '1', '2'].includes(number));
}

describe('no number hides in a formula', () => {
  test.each(formulas)('%s', (name) => {
    const declared = /^(?:export )?const \w+ = -?[\d_.]+;|^const shares = .*$/gm; // a constant with a name at the top of its file is not hidden
    expect(literals(readFileSync(join(folder, name), 'utf8').replace(declared, ''))).toEqual([]);
  });

  test('a number that hides is found', () => {
    expect(literals("const rate = state.platform * 0.35; // 7 weeks\nconst name = '9 lives';")).toEqual(['0.35']);
  });
});

test('every claim a number rests on is there, with its source', () => {
  const known = new Set(evidence.map(({ id }) => id));
  const missing = parameterTable.flatMap((row) => row.evidence.filter((id) => !known.has(id)).map((id) => `${row.id} rests on ${id}`));
  expect(missing).toEqual([]);
  expect(evidence.every(({ claim, source }) => claim.length > 10 && source.title.length > 0)).toBe(true);
});

test('every claim that is kept is used', () => {
  const used = new Set(parameterTable.flatMap((row) => row.evidence));
  expect(evidence.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(parameterTable.map((row) => [row.id, row] as const))('%s lies in its range and says what it is', (_, row) => {
  expect(row.low <= row.value && row.value <= row.high).toBe(true);
  expect(row.why.length).toBeGreaterThan(3);
  expect(row.unit.length).toBeGreaterThan(0);
});

test('ids are unique', () => {
  expect(new Set(parameterTable.map(({ id }) => id)).size).toBe(parameterTable.length);
});

test('a value can be replaced by id, and an id that is not there is refused', () => {
  expect(parameterValues(new Map([['baseHazard', 0.01]])).single.baseHazard).toBe(0.01);
  expect(parameterValues(new Map([['payEnterprise.researcher', 1]])).byRole.payEnterprise[6]).toBe(1);
  expect(() => parameterValues(new Map([['nothing', 1]]))).toThrow(/no parameter called nothing/);
});

test('the page of parameters is the table as it stands', async () => {
  await expect(parameterPage(evidence)).toMatchFileSnapshot('../../src/model/parameters.md');
});
