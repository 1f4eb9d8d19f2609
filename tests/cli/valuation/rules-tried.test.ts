import { describe, expect, test } from 'vitest';
import { rulesInParts } from '../../../src/cli/valuation/rules-tried.ts';
import type { RuleFacts } from '../../../src/lint/valuation-facts.ts';
import type { Lever } from '../../../src/model/lever.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../../src/scenario/problem-words.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { exampleText } from '../../lint/applied.ts';

const worlds = 3;

interface Node {
  advance?: { weeks: number };
}

/** The example of the pages with a rule put first among the levers at a place, and what becomes of its rules. */
function tried(pointer: string, rule: Partial<Extract<Lever, { kind: 'rule' }>> = {}, change: (nodes: Record<string, Node>) => void = () => undefined): readonly RuleFacts[] {
  const written = JSON.parse(exampleText) as object;
  const levers = pointer.split('/').slice(1).reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], written) as object[];
  levers.unshift({ kind: 'rule', metric: 'data', atLeast: 0.2, then: [{ kind: 'announce', what: 'press' }], ...rule });
  change((written as { nodes: Record<string, Node> }).nodes);
  const text = JSON.stringify(written, null, 2);
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems, parsed.more, 'example.json'));
  const { count, part, sumUp } = rulesInParts(parsed.scenario, 1, worlds);
  return sumUp(Array.from({ length: count }, (_, world) => part(world))) ?? [];
}

const option = '/nodes/first-hire/options/1/levers';
const at = (pointer: string, rules: readonly RuleFacts[]): RuleFacts | undefined => rules.find(({ path }) => `/${path.join('/')}` === `${pointer}/0`);

describe('a rule', () => {
  test.each([
    ['whose level the company stands above is met at once', { metric: 'data', atLeast: 0.2 }, 'all', 'all'],
    ['at the level itself is met at once', { metric: 'data', atLeast: 0.4 }, 'all', 'all'],
    ['above what a share can be is never met', { metric: 'data', atLeast: 1.5 }, 'none', 'none'],
    ['that waits for weeks to pass is met, and not at once', { metric: 'shiplessWeeks', atLeast: 3 }, 'all', 'none'],
  ] as const)('%s', (_what, rule, fired, atOnce) => {
    const found = at(option, tried(option, rule));
    const times = { all: found?.plays, none: 0 };
    expect(found?.plays).toBeGreaterThanOrEqual(worlds);
    expect([found?.fired, found?.atOnce]).toEqual([times[fired], times[atOnce]]);
  });

  test('is met where its measure came to the level, and else not', () => {
    for (const atLeast of [0.45, 0.55]) {
      const found = at(option, tried(option, { metric: 'data', atLeast }));
      expect((found?.most ?? 0) >= atLeast).toBe((found?.fired ?? 0) > 0);
    }
  });

  test('that is set when no week is left is never met, whatever its measure comes to', () => {
    // Fifty weeks more before it, and none after it, make 78, which is where the story's six quarters end.
    const rules = tried(option, {}, ({ habits, tuning }) => {
      if (!habits?.advance || !tuning) throw new Error('The example has changed.');
      habits.advance.weeks = 50;
      delete tuning.advance;
    });
    const late = rules.filter(({ path }) => path[1] === 'tuning');
    expect(late.map(({ plays, late: without, fired }) => [without === plays, fired])).toEqual([[true, 0], [true, 0]]);
    expect(at(option, rules)).toMatchObject({ late: 0 });
  });

  test.each(['/nodes/first-hire/options/1/levers', '/nodes/team/cards/0/levers', '/nodes/money/lines/0/levers', '/nodes/habits/options/0/levers', '/nodes/offer/levers', '/nodes/offer/options/0/levers'])('is known at its place: %s', (pointer) => {
    expect(at(pointer, tried(pointer))).toMatchObject({ answer: null, metric: 'data', atLeast: 0.2 });
  });

  test('of a threshold is told answer by answer, each with its level', () => {
    const rules = tried(option).filter(({ path }) => path[1] === 'tuning');
    expect(rules.map(({ answer, atLeast }) => [answer, atLeast]).toSorted()).toEqual([['now', 0], ['proven', 0.2]]);
  });
});

test('a scenario without a rule is not played for any', () => {
  const written = JSON.parse(exampleText) as { nodes: { tuning: { levers: object[] } } };
  written.nodes.tuning.levers = [{ kind: 'upskill', usdPerYear: 1_000, structured: true, weeks: { setting: 'need' } }];
  expect(rulesInParts(written as unknown as Scenario, 1, worlds).count).toBe(0);
});
