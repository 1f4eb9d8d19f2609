import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyPath } from '../../src/judge/ask.ts';
import { tracesOf } from '../../src/judge/trace.ts';
import { valuePaths } from '../../src/judge/value-paths.ts';
import type { Remark } from '../../src/lint/check.ts';
import { lintScenario } from '../../src/lint/lint-scenario.ts';
import { unsettled } from '../../src/lint/unsettled.ts';
import type { ModelFacts } from '../../src/lint/valuation-facts.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../src/scenario/problem-words.ts';
import type { ChoiceNode, Scenario } from '../../src/scenario/scenario.ts';
import { playCompiled } from '../builders/compiled-weeks.ts';
import { timesAsLong } from '../cost.ts';

playCompiled();

const scenarios = join(import.meta.dirname, '../../scenarios');
const seed = 20_261;

function read(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems, parsed.more, 'scenario.json'));
  return parsed.scenario;
}

function valued(scenario: Scenario, worlds: number): ModelFacts {
  const ask = everyPath(scenario, seed);
  const trace = tracesOf(ask);
  return { valuation: finish(valuePaths(ask, Array.from({ length: worlds }, (_, world) => finish(trace(world))))), draws: [], rules: [] };
}

/** What lint says of a scenario when the model has been asked: `CODE place`. */
function saidOf(scenario: Scenario, worlds: number): string[] {
  const text = JSON.stringify(scenario, null, 2);
  const said = (remark: Remark): string => `${remark.code} ${remark.pointer}`;
  return lintScenario(read(text), text, valued(read(text), worlds)).map(said);
}

const example = read(readFileSync(join(scenarios, 'problems/example.json'), 'utf8'));

/** The example with its first decision put differently; everything after it is left out, so that it is quick. */
function firstHire(options: (before: ChoiceNode['options']) => ChoiceNode['options']): Scenario {
  const node = example.nodes['first-hire'] as ChoiceNode;
  const { welcome, 'the-end': end } = example.nodes;
  return {
    ...example,
    minutes: 1,
    principles: example.principles.filter(({ id }) => id === 'way-first'),
    nodes: { welcome, 'first-hire': { ...node, options: options(node.options), next: 'the-end' }, 'the-end': end } as Scenario['nodes'],
  };
}

/** With all that follows the first decision left out, no feature is released before the horizon. */
const cutShort = 'LINT-NO-RELEASES /objective/value';

describe('the model has the last word on claims', { timeout: 60_000 }, () => {
  test('with nothing to say against the example of the pages', () => {
    expect(saidOf(example, 200)).toEqual([]);
  });

  test('with nothing to say against a decision that is as its author says, but that nothing comes out', () => {
    expect(saidOf(firstHire((before) => before), 300)).toEqual([cutShort]);
  });

  test('where the best and the trap are taken for one another', () => {
    const turned = firstHire(([researcher, platform]) => [{ ...researcher, claim: 'best' }, { ...platform, claim: 'trap' }] as ChoiceNode['options']);
    expect(saidOf(turned, 300)).toEqual([cutShort, 'LINT-BEST-BEHIND /nodes/first-hire/options/0/claim', 'LINT-STAND-IN-TRAP /nodes/first-hire/standIn']);
  });

  /** Money on what does nothing. */
  const brand = (usd: number): ChoiceNode['options'][number]['levers'] => [{ kind: 'budget', line: 'brand', usd, weeks: 4 }];

  test('where two answers do the same in other words', () => {
    const twin = firstHire(([researcher, platform]) => [
      { ...platform, claim: 'defensible' }, { ...researcher, levers: brand(10), claim: 'defensible' },
      { ...researcher, id: 'name', label: 'A name', detail: 'Has a name of their own.', levers: brand(20), claim: 'defensible', reveal: { why: 'A name alone does nothing.' } },
    ] as ChoiceNode['options']);
    expect(saidOf({ ...twin, nodes: { ...twin.nodes, 'first-hire': { ...twin.nodes['first-hire'], standIn: 'name' } as ChoiceNode } }, 300)).toEqual([cutShort, 'LINT-SAME-OUTCOME /nodes/first-hire/options/2']);
  });

  test('where all the money goes on what does nothing', () => {
    const wasted = firstHire(([researcher, platform]) => [{ ...researcher, levers: brand(10), claim: 'defensible' }, { ...platform, levers: brand(20), claim: 'defensible' }] as ChoiceNode['options']);
    expect(saidOf(wasted, 300)).toEqual([cutShort, 'LINT-NO-MATTER /nodes/first-hire']);
  });
});

test('in the shipped scenario a false claim is found, and nothing more needs to be known of it', () => {
  const text = readFileSync(join(scenarios, 'ai-team-from-scratch/scenario.json'), 'utf8');
  const lie = read(text.replace(/("id": "officer-first"[\s\S]*?"claim": )"trap"/, '$1"best"').replace(/("id": "platform-first"[\s\S]*?"claim": )"best"/, '$1"trap"'));
  const model = valued(lie, 32);
  const first = lintScenario(lie, text, model).filter(({ pointer }) => pointer.startsWith('/nodes/hiring-path/')).map(({ code }) => code);
  expect(first).toContain('LINT-BEST-BEHIND');
  // The trap it is behind is named there, and gets no finding of its own.
  expect(first).not.toContain('LINT-TRAP-BEST');
  expect(unsettled(lie, model.valuation, false)).not.toContain('hiring-path');
}, 120_000);

describe('a scenario at the limits costs about as much to look at as four times a quarter of it', () => {
  type Shape = (at: number, last: number) => object;
  const words = { title: 'On', text: 'And on it goes, word by word, for a while.' };
  const options = [{ id: 'a', label: 'A', levers: [] }, { id: 'b', label: 'B', levers: [] }];
  const on = (at: number, last: number, steps: number): string => (at + steps > last ? 'the-end' : `n${at + steps}`);
  const looked = (count: number, shape: Shape) => {
    const nodes = Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, shape(at, count - 1)]));
    const text = JSON.stringify({ ...example, start: 'n0', nodes: { ...nodes, 'the-end': example.nodes['the-end'] } });
    const scenario = read(text);
    return () => expect(lintScenario(scenario, text, null).length).toBeGreaterThan(0);
  };

  test.each<[string, number, Shape]>([
    ['5,000 nodes in a row', 4_999, (at, last) => ({ kind: 'brief', ...words, next: on(at, last, 1) })],
    ['2,000 choices, each with two ways', 2_000, (at, last) => ({ kind: 'choice', ...words, options, standIn: 'a', next: [{ when: { chose: [`n${at}`, 'a'] }, to: on(at, last, 2) }, { to: on(at, last, 1) }] })],
    ['2,000 choices that ask far back', 2_000, (at, last) => ({ kind: 'choice', ...words, options, standIn: 'a', next: [{ when: { all: [{ chose: [`n${Math.max(0, at - 30)}`, 'a'] }, { chose: [`n${at >> 1}`, 'b'] }] }, to: on(at, last, 2) }, { to: on(at, last, 1) }] })],
    ['2,000 choices with seven ways each', 2_000, (at, last) => ({ kind: 'choice', ...words, options, standIn: 'a', next: [...Array.from({ length: 6 }, (_, way) => ({ when: { metric: 'demos', atLeast: way + 1 }, to: on(at, last, 2 + way) })), { to: on(at, last, 1) }] })],
  ])('%s', (_what, count, shape) => {
    const [whole, quarter] = [looked(count, shape), looked(count >> 2, shape)];
    // What grows as the square would cost four times as much.
    expect(timesAsLong(whole, () => { for (let part = 0; part < 4; part += 1) quarter(); }, 2)).toBeLessThan(2.5);
  }, 60_000);
});
