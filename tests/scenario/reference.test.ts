import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archetypes, gates, roles, seniorities, structures } from '../../src/model/roles.ts';
import { valueWords } from '../../src/scenario/editor/value-words.ts';

const reference = readFileSync(join(import.meta.dirname, '../../scenarios/reference.md'), 'utf8');

test.each([['roles', roles], ['archetypes', archetypes], ['structures', structures]])('the reference says of all %s what an editor says', (_what, values) => {
  const rows = values.map((value, at) => `| \`${value}\` | ${valueWords(values)?.[at]?.replace(/\.$/, '')} |`.toLowerCase());
  expect(rows.filter((row) => !reference.toLowerCase().split('\n').includes(row))).toEqual([]);
});

test('the reference names every seniority and every gate', () => {
  expect([...seniorities, ...gates].filter((name) => !reference.includes(`\`${name}\``))).toEqual([]);
});
