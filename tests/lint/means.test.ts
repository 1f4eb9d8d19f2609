import { expect, test } from 'vitest';
import { lintScenario } from '../../src/lint/lint-scenario.ts';
import type { Lever } from '../../src/model/lever.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../src/scenario/problem-words.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exampleText } from './applied.ts';

/** What is said of money and seats where the second answer to the first decision of the pages' example pulls these; its company has four seats and $500,000. */
function said(levers: readonly Lever[], change: (scenario: Scenario) => Scenario = (scenario) => scenario): string[] {
  const parsed = parseScenario(exampleText);
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems, parsed.more, 'example.json'));
  const { nodes } = parsed.scenario;
  const first = nodes['first-hire'];
  if (first?.kind !== 'choice') throw new Error('The example has changed.');
  const scenario = change({ ...parsed.scenario, nodes: { ...nodes, 'first-hire': { ...first, options: first.options.map((option, at) => (at === 1 ? { ...option, levers } : option)) } } });
  return lintScenario(scenario, JSON.stringify(scenario, null, 2), null).filter(({ code }) => code.startsWith('LINT-OVER')).map(({ code, pointer }) => `${code} ${pointer}`);
}

const open = (count: number): Lever => ({ kind: 'open', role: 'product-engineer', seniority: 'mid', count });
const spend = (usd: number): Lever => ({ kind: 'budget', line: 'platform', usd, weeks: 26 });
const place = '/nodes/first-hire/options/1/levers';

test.each<[string, readonly Lever[], string[]]>([
  ['as many searches as seats', [open(4)], []],
  ['one more', [open(3), open(2)], [`LINT-OVER-SEATS ${place}`]],
  ['one more that a rule opens', [open(4), { kind: 'rule', metric: 'demos', atLeast: 3, then: [open(1)] }], [`LINT-OVER-SEATS ${place}`]],
  ['one more, with a seat for it', [open(5), { kind: 'authorise', seats: 1 }], []],
  ['one more, once somebody has gone', [open(5), { kind: 'part', target: { kind: 'champions' } }], []],
  ['all the money', [spend(500_000)], []],
  ['more than all, in two sums', [spend(300_000), { kind: 'upskill', usd: 200_001, elements: 4 }], [`LINT-OVER-BUDGET ${place}`]],
])('of %s', (_what, levers, found) => {
  expect(said(levers)).toEqual(found);
});

test('of a total to divide that nobody has, and of seats to fill that are not there', () => {
  const poor = (scenario: Scenario): Scenario => ({ ...scenario, organisation: { ...scenario.organisation, budgetUsd: 400_000, seats: 1 } });
  expect(said([open(1)], poor)).toEqual(['LINT-OVER-SEATS /nodes/team/cap', 'LINT-OVER-BUDGET /nodes/money/totalUsd']);
});
