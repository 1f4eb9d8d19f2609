import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import type { Role } from '../../src/model/roles.ts';
import { nodeOf } from '../../src/run/offer.ts';
import { mostDecisions } from '../../src/run/paths.ts';
import { leversOf } from '../../src/run/pull.ts';
import type { Claim, ScenarioNode } from '../../src/scenario/scenario.ts';
import { playThrough } from '../run/legal-play.ts';
import { namedIn, shippedScenario } from './shipped-scenario.ts';

const { scenario, decisions } = shippedScenario('when-research-is-right');
const { organisation } = scenario;

/** The roles an answer opens seats for, one entry a seat. */
function opened(node: string, answer: Parameters<typeof leversOf>[2]): Role[] {
  return leversOf(node, scenario.nodes[node] as ScenarioNode, answer, 0)
    .flatMap(({ lever }) => (lever.kind === 'open' ? Array.from({ length: lever.count }, () => lever.role) : []));
}

describe('the opening', () => {
  test('a company that trains, with two founders beside the player, and no customers', () => {
    expect(organisation).toMatchObject({ archetype: 'trainer', seats: 12, cashUsd: 14_000_000, informalFeatures: 0, payBand: 'seed' });
    expect(organisation.staff.map(({ role }) => role)).toEqual(['researcher', 'ml-engineer']);
    expect(Object.fromEntries(scenario.figures.map(({ label, value }) => [label, value]))).toEqual({
      'Founders, with you': '3', Raised: '$14M', 'For computing power': '$150K', Seats: '12', 'Beyond pay': '$3M', Customers: '0',
    });
  });

  test('whatever it is called at first, the $150K for computing power is spent and the founder answers for the outcome', () => {
    const { archetype } = scenario.nodes;
    for (const { id } of archetype?.kind === 'choice' ? archetype.options : []) {
      const levers = leversOf('archetype', archetype as ScenarioNode, { kind: 'option', option: id }, 0).map(({ lever }) => lever);
      expect(levers).toEqual(expect.arrayContaining([{ kind: 'budget', line: 'compute', usd: 150_000, weeks: 52 }, { kind: 'owner', level: 0.4 }]));
    }
  });
});

describe('the sources’ figures', () => {
  test('the list that fits is about 30 research, 40 machine learning and platform, 30 infrastructure', () => {
    const { seats } = scenario.nodes;
    const list = seats?.kind === 'sequence' ? seats.examples.find(({ claim }) => claim === 'best')?.answer : undefined;
    const all = [...organisation.staff.map(({ role }) => role), ...opened('archetype', { kind: 'option', option: 'train' }), ...opened('seats', { kind: 'order', cards: list ?? [] }), ...opened('screen', { kind: 'option', option: 'task' })];
    const share = (...roles: Role[]): number => all.filter((role) => roles.includes(role)).length / all.length;
    expect(all.length).toBe(16);
    expect(Math.abs(share('researcher') - 0.3)).toBeLessThan(0.1);
    expect(Math.abs(share('infrastructure-engineer', 'data-engineer') - 0.3)).toBeLessThan(0.1);
    expect(Math.abs(share('ml-engineer', 'platform-engineer') - 0.4)).toBeLessThan(0.12);
  });

  test('the question about the mix is answered with 30 in a hundred', () => {
    const { share } = scenario.nodes;
    expect(share?.kind === 'check' && share.answers.filter(({ right }) => right).map(({ label }) => label)).toEqual(['About 30 in a hundred']);
  });

  test('the extra computing power is within what candidates look for, $50K to $200K', () => {
    const [lever] = leversOf('draw', scenario.nodes['draw'] as ScenarioNode, { kind: 'options', options: ['machines'] }, 0).map((dated) => dated.lever);
    expect(lever).toMatchObject({ kind: 'budget', line: 'compute', usd: 200_000 });
  });

  test('product people join by a rule on what is settled, and never means that nobody is opened', () => {
    expect(opened('product-people', { kind: 'values', values: { settled: 'never', people: 3 } })).toEqual([]);
    const [rule] = leversOf('product-people', scenario.nodes['product-people'] as ScenarioNode, { kind: 'values', values: { settled: 40, people: 3 } }, 0);
    expect(rule?.lever).toMatchObject({ kind: 'rule', metric: 'settled', atLeast: 0.4 });
    expect(rule?.lever.kind === 'rule' && rule.lever.then.flatMap((lever) => (lever.kind === 'open' ? [lever.count] : []))).toEqual([1, 3]);
  });

  test('the $2M is divided to the dollar in every preset', () => {
    const { money } = scenario.nodes;
    const totals = money?.kind === 'allocation' ? money.presets.map(({ answer }) => Object.values(answer).reduce((sum, usd) => sum + usd, 0)) : [];
    expect(new Set(totals)).toEqual(new Set([2_000_000]));
  });
});

describe('the story', () => {
  test('seven decisions and one question, eight quarters long, whatever is chosen', () => {
    expect([mostDecisions(scenario), scenario.horizonQuarters]).toEqual([7, 8]);
    for (let seed = 1; seed <= 8; seed += 1) {
      const { run } = playThrough(scenario, seed, [0.2, 0.8, 0.5, 0.6].map((whim) => (whim + seed / 8) % 1));
      expect(run.choices.filter(({ node }) => nodeOf(run, node).kind === 'check').length).toBe(1);
      expect(run.week).toBe(104);
    }
  });

  test('left alone, two founders settle something and bring nearly nothing into use', () => {
    const ends = Array.from({ length: 40 }, (_, index) => simulate({ organisation, levers: [], weeks: 104 }, { seed: 3, index }).weeks.at(-1)?.metrics);
    expect(ends.every((end) => (end?.settled ?? 0) > organisation.validated)).toBe(true);
    expect(ends.filter((end) => (end?.formalReleases ?? 0) < 2).length).toBeGreaterThanOrEqual(36);
  });
});

describe('afterwards', () => {
  // The model sees two good answers here.
  test.each(decisions)('%s has a trap, one best answer or two that are level, and words for each', (id, node) => {
    const named = namedIn(node);
    const called = (claim: Claim): number => named.filter((each) => each.claim === claim).length;
    if (id === 'screen') expect([called('best'), called('defensible') >= 2]).toEqual([0, true]);
    else expect(called('best')).toBe(1);
    expect(called('trap')).toBeGreaterThanOrEqual(1);
    for (const { reveal, tests } of named) {
      expect(tests?.length).toBeGreaterThan(0);
      expect([reveal?.why, reveal?.notice, reveal?.principle, reveal?.case].every(Boolean)).toBe(true);
      expect(reveal?.sources?.length).toBeGreaterThan(0);
    }
  });

  test('every trap says what is true in it, or what it is the other side of', () => {
    const traps = decisions.flatMap(([, node]) => namedIn(node)).filter(({ claim }) => claim === 'trap');
    expect(traps.filter(({ reveal }) => !/something true in it|lesson of|mistake of|harm is small/.test(reveal?.notice ?? '')).map(({ id }) => id)).toEqual([]);
  });

  test('every case says how far to trust it', () => {
    for (const reveal of decisions.flatMap(([, node]) => [node.reveal, ...namedIn(node).map((each) => each.reveal)])) {
      if (reveal?.case === undefined) continue;
      if (reveal.caseKind === undefined) expect(reveal.case).toMatch(/^\*(A pattern|The source)/);
      else expect([reveal.caseKind, reveal.sources?.includes('in-practice')]).toEqual(['reported', true]);
    }
  });

  test('whoever leads a group has something to ask at every decision', () => {
    const without = decisions.filter(([, node]) => !node.facilitator?.notes || (node.facilitator.discussion?.length ?? 0) === 0);
    expect(without.map(([id]) => id)).toEqual([]);
  });
});
