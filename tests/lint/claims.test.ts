import { describe, expect, test } from 'vitest';
import { lintScenario } from '../../src/lint/lint-scenario.ts';
import { unsettled } from '../../src/lint/unsettled.ts';
import type { ModelFacts } from '../../src/lint/valuation-facts.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../src/scenario/problem-words.ts';
import type { AllocationNode, Claim, Scenario } from '../../src/scenario/scenario.ts';
import { exampleText } from './applied.ts';
import { modelFacts } from './figures.ts';

const parsed = parseScenario(exampleText);
if (!parsed.ok) throw new Error(formatProblems(parsed.problems, parsed.more, 'example.json'));
const example: Scenario = parsed.scenario;

/** The example with other claims for its first two presets, `even` and `vendor-most`. */
function claiming(even: Claim, most: Claim): Scenario {
  const money = example.nodes['money'] as AllocationNode;
  const [first, second, ...others] = money.presets;
  if (!first || !second) throw new Error('The example has lost its presets.');
  return { ...example, nodes: { ...example.nodes, money: { ...money, presets: [{ ...first, claim: even }, { ...second, claim: most }, ...others] } } };
}

/** What is said where `even` is so many points ahead of `vendor-most`, give or take `around`, by each of some ways of coming to the decision. */
function said(even: Claim, most: Claim, ahead: readonly number[], features = 1, around = 0.3): { readonly code: string; readonly message: string }[] {
  const scenario = claiming(even, most);
  const text = JSON.stringify(scenario, null, 2);
  const tables = ahead.map((by) => `After \`first-hire: platform\`:\n\n| answer | points | behind | features |\n| --- | --- | --- | --- |\n| \`even\` | ${30 + by} ± 0.4 | ${Math.max(0, -by)} ± ${around} | 1 ± 0.1 |\n| \`vendor-most\` | 30 ± 0.4 | ${Math.max(0, by)} ± ${around} | ${features} ± 0.1 |`);
  return lintScenario(scenario, text, modelFacts(scenario, 'money', `In ${1_000 * ahead.length} worlds:\n\n${tables.join('\n\n')}`)).map(({ code, message }) => ({ code, message }));
}

const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

describe('two answers get one finding, the strongest', () => {
  test.each<[string, Claim, Claim, readonly number[], string[]]>([
    ['a trap clearly ahead of the best', 'best', 'trap', [-3], ['LINT-BEST-BEHIND']],
    ['a trap clearly ahead of what is defensible', 'defensible', 'trap', [-3], ['LINT-TRAP-BEST']],
    ['a trap level with the best', 'best', 'trap', [0], ['LINT-BEST-IN-NOISE']],
    ['a trap hardly ahead of the best', 'best', 'trap', [-0.1], ['LINT-BEST-IN-NOISE']],
    ['a trap hardly behind the best', 'best', 'trap', [0.1], ['LINT-BEST-IN-NOISE']],
    ['a trap for all that is known level with what is defensible', 'defensible', 'trap', [0], []],
    ['a trap behind what is defensible', 'defensible', 'trap', [3], ['LINT-NO-BEST']],
    ['one defensible answer ahead of another by most ways', 'defensible', 'defensible', [3, 3, 0], ['LINT-NO-BEST']],
    ['one defensible answer ahead of another by half the ways', 'defensible', 'defensible', [3, 0], []],
    ['a trap behind the best', 'best', 'trap', [3], []],
    ['the best behind by few ways, and level by most', 'best', 'trap', [...times(2, -3), ...times(25, 0.1)], ['LINT-BEST-IN-NOISE']],
    ['the best behind by few ways, and ahead by most', 'best', 'trap', [...times(2, -3), ...times(25, 3)], ['LINT-BEST-DEPENDS']],
    ['the best ahead, level and behind by turns', 'best', 'trap', [...times(4, 3), ...times(3, 0), ...times(3, -3)], ['LINT-BEST-DEPENDS']],
    ['the best behind by half the ways, and level by half', 'best', 'trap', [0, -3], ['LINT-BEST-IN-NOISE']],
    ['the best ahead by half the ways, and level by half', 'best', 'trap', [0, 3], []],
    ['the best ahead by half the ways, and behind by half', 'best', 'trap', [3, -3], ['LINT-BEST-DEPENDS']],
    ['the best behind by most ways', 'best', 'defensible', [...times(3, -3), 3], ['LINT-BEST-BEHIND']],
  ])('%s', (_what, even, most, ahead, codes) => {
    // With features that differ the two are not the same to the model.
    expect(said(even, most, ahead, 2).map(({ code }) => code)).toEqual(codes);
  });

  test('of a best that is level to the last digit is said that it may have nothing to act on', () => {
    const [level] = said('best', 'trap', [0], 2, 0);
    expect(level?.message).toContain('(give or take 0.00); what it pulls finds next to nothing to act on here');
    const [close] = said('best', 'trap', [0.1], 2, 0.01);
    expect(close?.message).toContain('nobody who plays would notice so little beside what luck does');
  });

  test('the best and its twin are the same to the model, and nothing more is said of the two', () => {
    const twins = claiming('best', 'trap');
    const third = `| \`vendor-only\` | 20 ± 0.4 | 10 ± 0.3 |`;
    const money = twins.nodes['money'] as AllocationNode;
    const scenario = { ...twins, nodes: { ...twins.nodes, money: { ...money, presets: [...money.presets, { id: 'vendor-only', label: 'All to the vendor', answer: { vendor: 500_000 }, claim: 'defensible' }] } } } as Scenario;
    const figures = `In 1,000 worlds:\n\n| answer | points | behind |\n| --- | --- | --- |\n| \`even\` | 30 ± 0.4 | 0 ± 0.1 |\n| \`vendor-most\` | 30 ± 0.4 | 0 ± 0.1 |\n${third}`;
    const codes = lintScenario(scenario, JSON.stringify(scenario, null, 2), modelFacts(scenario, 'money', figures)).map(({ code }) => code);
    expect(codes.filter((code) => /BEST|SAME-OUTCOME/.test(code))).toEqual(['LINT-SAME-OUTCOME']);
  });
});

type Three<Each> = readonly [Each, Each, Each];

/** Three answers with what each comes to, give or take 0.3, and the differences give or take so much. */
function threeAnswers(claims: Three<Claim>, points: Three<number>, around: number): { readonly scenario: Scenario; readonly model: ModelFacts | null } {
  const money = example.nodes['money'] as AllocationNode;
  const ids = ['even', 'vendor-most', 'vendor-only'];
  const presets = ids.map((id, at) => ({ ...(money.presets[at] ?? { label: 'All to the vendor', answer: { vendor: 500_000 } }), id, claim: claims[at] as Claim }));
  const scenario = { ...example, nodes: { ...example.nodes, money: { ...money, presets } } } as Scenario;
  const most = Math.max(...points);
  const rows = ids.map((id, at) => `| \`${id}\` | ${points[at]} ± 0.3 | ${most - (points[at] as number)} ± ${around} | ${at + 1} ± 0.1 |`);
  const figures = `In 1,000 worlds:\n\n| answer | points | behind | features |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  return { scenario, model: modelFacts(scenario, 'money', figures) };
}

function saidOfThree(claims: Three<Claim>, points: Three<number>): string[] {
  const { scenario, model } = threeAnswers(claims, points, 0.1);
  return lintScenario(scenario, JSON.stringify(scenario, null, 2), model).map(({ code }) => code).filter((code) => /BEST|TRAP/.test(code));
}

/** Whether more worlds may still change what is said of three answers, their differences give or take 5. */
function isOpen(claims: Three<Claim>, points: Three<number>): boolean {
  const { scenario, model } = threeAnswers(claims, points, 5);
  return model !== null && unsettled(scenario, model.valuation, false).includes('money');
}

describe('more worlds are asked for', () => {
  test.each<[string, Three<Claim>, Three<number>, boolean]>([
    ['where the best may yet be behind', ['best', 'trap', 'trap'], [30, 28, 10], true],
    ['where a defensible answer may yet be ahead, nothing being called the best', ['defensible', 'defensible', 'defensible'], [30, 28, 10], true],
    ['not where one is called the best, and is, for defensible answers that may be ahead of one another', ['best', 'defensible', 'defensible'], [50, 30, 28], false],
    ['where a trap that is behind the best may yet be ahead of a defensible answer', ['best', 'trap', 'defensible'], [50, 30, 28], true],
    ['not where all is clear', ['best', 'trap', 'defensible'], [50, 10, 30], false],
  ])('%s', (_what, claims, points, open) => {
    expect(isOpen(claims, points)).toBe(open);
  });
});

describe('a trap', () => {
  test.each<[string, readonly [Claim, Claim, Claim], readonly [number, number, number], string[]]>([
    ['level with what is defensible, where nothing is called the best', ['defensible', 'trap', 'defensible'], [30, 30.02, 27], ['LINT-TRAP-LEVEL']],
    ['level with what is defensible, and both behind the best', ['best', 'trap', 'defensible'], [30, 27, 27], []],
    ['ahead of what is defensible, and behind the best', ['best', 'trap', 'defensible'], [30, 28, 25], ['LINT-TRAP-LEVEL']],
    ['behind what is defensible', ['best', 'trap', 'defensible'], [30, 25, 28], []],
    ['level with another, and both ahead of what is defensible', ['defensible', 'trap', 'trap'], [20, 30, 30.02], ['LINT-TRAP-LEVEL', 'LINT-TRAP-LEVEL']],
    ['ahead of all', ['defensible', 'trap', 'defensible'], [28, 30, 25], ['LINT-TRAP-BEST']],
  ])('%s', (_what, claims, points, codes) => {
    expect(saidOfThree(claims, points)).toEqual(codes);
  });
});

test('what is said of the best counts the ways, and is true of them', () => {
  const [depends] = said('best', 'trap', [...times(3, -3), ...times(3, 0), ...times(4, 3)], 2);
  expect(depends?.message).toContain('clearly the best in 4 of the 10 ways of coming here that were tried and clearly behind in 3:');
  const [noise] = said('best', 'trap', [-0.1], 2);
  expect(noise?.message).toContain('comes to about the same as "vendor-most": in 1,000 worlds (after first-hire: platform) it ended 0.10 points behind it (give or take 0.30)');
  const [behind] = said('best', 'trap', [-3], 2);
  expect(behind?.message).toContain('behind "vendor-most", which you call a trap (give or take 0.30)');
});
