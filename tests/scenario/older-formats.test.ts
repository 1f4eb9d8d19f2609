import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/run/replay.ts';
import { logOf } from '../../src/run/log.ts';
import { parseRunLog } from '../../src/run/parse-run-log.ts';
import { canonicalHash } from '../../src/scenario/canonical-hash.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { formatProblem } from '../../src/scenario/problem-words.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/older/${name}`, import.meta.url), 'utf8');

const oldText = fixture('scenario-1.json');
const oldLog = fixture('run-log-1.json');

function opened(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => formatProblem(problem, 'file.json')).join('\n'));
  return parsed.scenario;
}

describe('a scenario file of format 1', () => {
  test('opens, says so at its format, and is one of format 2', () => {
    const parsed = parseScenario(oldText);
    expect(parsed).toMatchObject({ ok: true, scenario: { format: 2 }, notes: [{ code: 'SCN-MIGRATED', severity: 'info', pointer: '/format', line: 3, column: 13, facts: { from: 1, to: 2 } }] });
  });

  test('says the same in format 2: written out and read again, it is equal, without a word', () => {
    const scenario = opened(oldText);
    expect(parseScenario(JSON.stringify(scenario))).toEqual({ ok: true, scenario, notes: [] });
  });

  test('names its one setting wherever it is meant', () => {
    expect(opened(oldText).nodes['first-ml-engineer']).toMatchObject({
      kind: 'threshold',
      settings: [{ id: 'share' }],
      levers: [{ kind: 'rule', atLeast: { setting: 'share' } }],
      standIn: { share: 50 },
      examples: [{ answer: { share: 0 } }, { answer: { share: 35 } }, { answer: { share: 70 } }, { answer: { share: 'never' } }],
    });
  });

  test.each([
    ['a start beside the steps', '"start": 50', '"start": 52', 'SCN-STEP', '/nodes/first-ml-engineer/setting/start', 52],
    ['a stand-in past the end', '"standIn": 50', '"standIn": 105', 'SCN-RANGE', '/nodes/first-ml-engineer/standIn', 105],
    ['an example past the end', '"answer": 70', '"answer": 170', 'SCN-RANGE', '/nodes/first-ml-engineer/examples/2/answer', 170],
    ['a lever with nothing to take', '"atLeast": "value"', '"atLeast": "valeu"', 'SCN-TYPE', '/nodes/first-ml-engineer/levers/0/atLeast', '"valeu"'],
  ])('is told of %s at its place in the file as it was written', (_what, good, bad, code, pointer, actual) => {
    const broken = oldText.replace(good, bad);
    const line = broken.slice(0, broken.indexOf(bad)).split('\n').length;
    const parsed = parseScenario(broken);
    expect(parsed.ok ? [] : parsed.problems).toContainEqual(expect.objectContaining({ code, pointer, line, facts: expect.objectContaining({ actual: typeof actual === 'number' && code === 'SCN-RANGE' ? String(actual) : actual }) }));
  });
});

describe('a run log of format 1', () => {
  const parsed = parseRunLog(oldLog);

  test('opens, and replays to its end on the scenario it was played on', () => {
    if (!parsed.ok) throw new Error('The log was refused.');
    const { run, refused } = replay(opened(oldText), parsed.log);
    expect([run.node, run.ended, refused]).toEqual(['ending-platform', true, null]);
    expect(run.choices.at(-1)).toEqual({ node: 'first-ml-engineer', answer: { kind: 'values', values: { share: 35 } }, confidence: 70 });
    expect(run.levers.find((lever) => lever.lever.kind === 'rule' && lever.id.startsWith('first-ml-engineer'))).toMatchObject({ id: 'first-ml-engineer/share/0', lever: { atLeast: 0.35 } });
  });

  test('is of the scenario as it was: the content has another hash now, which is how an edit is noticed', () => {
    expect(parsed.ok && parsed.log.hash === canonicalHash(opened(oldText))).toBe(false);
  });

  test('is written again in format 2, and then replays the same', () => {
    if (!parsed.ok) throw new Error('The log was refused.');
    const scenario = opened(oldText);
    const { run } = replay(scenario, parsed.log);
    const again = parseRunLog(JSON.stringify(logOf(run, canonicalHash(scenario))));
    expect(again.ok && replay(scenario, again.log).run).toEqual(run);
  });
});
