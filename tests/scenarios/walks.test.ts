import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conditionWords } from '../../src/cli/terminal/condition-words.ts';
import { parseWalk } from '../../src/cli/walk/parse-walk.ts';
import { walkWorlds } from '../../src/cli/walk/walk-worlds.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../src/scenario/problem-words.ts';

const root = join(import.meta.dirname, '../../scenarios');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const scenarioFile = (folder: string): string => (existsSync(join(root, folder, 'scenario.json')) ? 'scenario.json' : 'template.json');
const walks = readdirSync(root)
  .filter((folder) => existsSync(join(root, folder, 'walks')))
  .flatMap((folder) => readdirSync(join(root, folder, 'walks')).map((file) => ({ folder, file })));

test('every scenario has a walk beside it', () => {
  const without = readdirSync(root).filter((folder) => existsSync(join(root, folder, 'scenario.json')) && !existsSync(join(root, folder, 'walks')));
  expect(without).toEqual([]);
  expect(walks.length).toBeGreaterThanOrEqual(5);
});

describe.each(walks)('$folder/$file', ({ folder, file }) => {
  const parsed = parseScenario(read(folder, scenarioFile(folder)));
  if (!parsed.ok) throw new Error(`The scenario of ${folder} does not parse; see its own test.`);
  const walk = parseWalk(read(folder, 'walks', file), parsed.scenario);

  test('is a walk through its scenario', () => {
    expect(walk.ok ? formatProblems(walk.notes, 0, file) : formatProblems(walk.problems, walk.more, file)).toBe('');
  });

  test('holds what it says, and answers only what it is asked', () => {
    if (!walk.ok) throw new Error('It does not parse.');
    const { verdicts, stuck, unused, worlds } = finish(walkWorlds(parsed.scenario, walk.walk));
    expect(stuck).toEqual([]);
    expect(verdicts.filter(({ held }) => !held).map(({ expectation, inWorlds }) => `${conditionWords(expectation)}: in ${inWorlds} of ${worlds}`)).toEqual([]);
    // In one world luck may keep a node away; in many it may not.
    if (worlds > 20) expect(unused).toEqual([]);
  });
});
