import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { destinationFor, madeBefore, putScenario } from '../../../src/cli/import/destination.ts';

const root = mkdtempSync(join(tmpdir(), 'forkcast-destination-'));
const [one, other] = ['1'.repeat(64), '2'.repeat(64)];
const from = (sha256: string): string => JSON.stringify({ 'x-imported': { sha256 } }, null, 2);

beforeAll(() => mkdirSync(join(root, 'scenarios')));
afterAll(() => rmSync(root, { recursive: true }));

describe('where a scenario goes', () => {
  test.each<[string | undefined, string, string, string]>([
    [undefined, 'The Pilot: what next?', 'the-pilot-what-next', 'scenarios/the-pilot-what-next/scenario.json'],
    [undefined, '漢字', 'imported-story', 'scenarios/imported-story/scenario.json'],
    [undefined, 'Template', 'imported-story', 'scenarios/imported-story/scenario.json'],
    ['my-case', 'The Pilot', 'my-case', 'scenarios/my-case/scenario.json'],
  ])('--to %s, for a story called %s', (to, title, id, shown) => {
    expect(destinationFor(root, to, title)).toEqual({ id, path: join(root, shown), shown, schema: '../schema.json' });
  });

  test('a file is taken as it is typed, and the scenario goes by its name or its folder’s', () => {
    expect(destinationFor(root, 'elsewhere/Case 7.json', 'x')).toMatchObject({ id: 'case-7', shown: 'elsewhere/Case 7.json', path: resolve('elsewhere/Case 7.json') });
    expect(destinationFor(root, join(root, 'scenarios/deep/scenario.json'), 'x')).toMatchObject({ id: 'deep', schema: '../schema.json' });
  });

  test.each(['Über', 'a b', '', '-x', 'con', 'problems', 'x'.repeat(65)])('the name %j is refused', (to) => {
    expect(() => destinationFor(root, to, 'x')).toThrow(/cannot be the name|is taken/);
  });
});

test.each(['courses/story', 'courses/', './story'])('a path that is no JSON file is refused, with what to write: %s', (to) => {
  expect(() => destinationFor(root, to, 'x')).toThrow(join(to, 'scenario.json'));
});

describe('what is there already', () => {
  const place = destinationFor(root, 'kept', 'x');

  test('a new folder comes whole', () => {
    putScenario(place, from(one), '-', false);
    expect([readdirSync(join(root, 'scenarios/kept')), readFileSync(place.path, 'utf8')]).toEqual([['scenario.json'], from(one)]);
  });

  test('is known by what it was made from, under whatever name', () => {
    expect(madeBefore(root, place, one)).toBe('scenarios/kept/scenario.json');
    expect(madeBefore(root, destinationFor(root, 'new', 'x'), one)).toBe('scenarios/kept/scenario.json');
    expect(madeBefore(root, place, other)).toBeNull();
  });

  test('is replaced only by force', () => {
    expect(() => putScenario(place, from(other), '-', false)).toThrow('Use --force');
    expect(readFileSync(place.path, 'utf8')).toBe(from(one));
    putScenario(place, from(other), '-', true);
    expect(readFileSync(place.path, 'utf8')).toBe(from(other));
  });

  test('a folder with something else in it keeps that', () => {
    mkdirSync(join(root, 'scenarios/half'));
    writeFileSync(join(root, 'scenarios/half/notes.txt'), 'mine');
    putScenario(destinationFor(root, 'half', 'x'), from(one), '-', false);
    expect(readdirSync(join(root, 'scenarios/half')).sort()).toEqual(['notes.txt', 'scenario.json']);
    expect(existsSync(join(root, 'scenarios/half/.scenario.json'))).toBe(false);
  });
});
