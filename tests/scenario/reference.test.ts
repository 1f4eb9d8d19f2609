import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archetypes, gates, roles, seniorities, spendLines, structures } from '../../src/model/roles.ts';
import { headWords } from '../../src/scenario/editor/head-words.ts';
import { valueWords } from '../../src/scenario/editor/value-words.ts';

const reference = readFileSync(join(import.meta.dirname, '../../scenarios/reference.md'), 'utf8');

test.each([['roles', roles], ['archetypes', archetypes], ['structures', structures]])('the reference says of all %s what an editor says', (_what, values) => {
  const rows = values.map((value, at) => `| \`${value}\` | ${valueWords(values)?.[at]?.replace(/\.$/, '')} |`.toLowerCase());
  expect(rows.filter((row) => !reference.toLowerCase().split('\n').includes(row))).toEqual([]);
});

test.each(['organisation', 'staffMember'])('the reference says of every field of %s what an editor says', (name) => {
  const rows = Object.entries(headWords.find((each) => each.name === name)?.properties ?? {}).map(([field, words]) => `| \`${field}\` | ${words} |`);
  expect(rows).not.toEqual([]);
  expect(rows.filter((row) => !reference.split('\n').includes(row))).toEqual([]);
});

test('the reference says of every line of the ledger what an editor says', () => {
  const rows = spendLines.map((line, at) => `| \`${line}\` | ${valueWords(spendLines)?.[at]} |`);
  expect(rows.filter((row) => !reference.split('\n').includes(row))).toEqual([]);
});

test('the reference names every seniority and every gate', () => {
  expect([...seniorities, ...gates].filter((name) => !reference.includes(`\`${name}\``))).toEqual([]);
});
