import { describe, expect, test } from 'vitest';
import type { Lever } from '../../src/model/lever.ts';
import { withMeans } from '../../src/present/means.ts';
import { smallScenario } from '../builders/scenario.ts';

const budgetUsd = (...levers: readonly (readonly [week: number, lever: Lever])[]) =>
  withMeans({ scenario: smallScenario, levers: levers.map(([week, lever], index) => ({ id: `${index}`, week, lever })) }, 20).organisation.budgetUsd;
const opening = smallScenario.organisation.budgetUsd;
const seats = (...levers: readonly (readonly [week: number, lever: Lever])[]) =>
  withMeans({ scenario: smallScenario, levers: levers.map(([week, lever], index) => ({ id: `${index}`, week, lever })) }, 20).organisation.seats;

describe('the money there is', () => {
  test('is what the organisation opened with until more has been granted', () => {
    expect(budgetUsd()).toBe(opening);
    expect(budgetUsd([0, { kind: 'budget', line: 'vendor', usd: opening, weeks: 52 }])).toBe(opening);
  });

  test('grows by what a later decision adds, from the week in which it is added', () => {
    const all: readonly [number, Lever] = [0, { kind: 'budget', line: 'vendor', usd: opening, weeks: 52 }];
    expect(budgetUsd(all, [20, { kind: 'budget', line: 'bet', usd: 1_000_000, weeks: 52 }])).toBe(opening + 1_000_000);
    expect(budgetUsd(all, [21, { kind: 'budget', line: 'bet', usd: 1_000_000, weeks: 52 }])).toBe(opening);
    expect(budgetUsd(all, [6, { kind: 'rule', metric: 'tuningNeed', atLeast: 0.3, then: [{ kind: 'budget', line: 'bet', usd: 100_000, weeks: 26 }] }])).toBe(opening + 100_000);
  });
});

describe('the money there is beside a budget', () => {
  const all: readonly [number, Lever] = [0, { kind: 'budget', line: 'vendor', usd: opening, weeks: 52 }];
  test.each<[string, Lever, number]>([
    ['a partner is paid', { kind: 'partner', usd: 200_000, weeks: 26, work: 'defined', handOver: true }, 200_000],
    ['a bonus is', { kind: 'retain', target: { kind: 'offered' }, how: 'bonus', usd: 150_000 }, 150_000],
    ['a raise is, which is pay', { kind: 'retain', target: { kind: 'all' }, how: 'raise', usd: 150_000 }, 0],
    ['a raise for champions is, whom the rest of the house pays', { kind: 'retain', target: { kind: 'champions' }, how: 'raise', usd: 60_000 }, 60_000],
    ['nothing is, to keep somebody', { kind: 'retain', target: { kind: 'leader' }, how: 'title' }, 0],
  ])('grows by what %s', (_, lever, more) => {
    expect(budgetUsd(all, [20, lever])).toBe(opening + more);
    expect(budgetUsd([20, lever])).toBe(opening);
  });
});

test('a champion’s raise against an offer is money found for it, anybody else’s is pay', () => {
  const raise: Lever = { kind: 'retain', target: { kind: 'offered' }, how: 'raise', usd: 60_000 };
  const offerTo = (kind: 'champions' | 'leader'): Lever => ({ kind: 'outside-offer', target: { kind } });
  const all: readonly [number, Lever] = [0, { kind: 'budget', line: 'vendor', usd: opening, weeks: 52 }];
  expect(budgetUsd(all, [18, offerTo('champions')], [18, raise])).toBe(opening + 60_000);
  expect(budgetUsd(all, [18, offerTo('leader')], [18, raise])).toBe(opening);
});

describe('the seats there are', () => {
  test('grow by what a decision authorises, from its week; what a rule may authorise waits for the rule', () => {
    const more: Lever = { kind: 'authorise', seats: 3 };
    expect(seats()).toBe(4);
    expect(seats([0, more], [20, more])).toBe(10);
    expect(seats([21, more])).toBe(4);
    expect(seats([6, { kind: 'rule', metric: 'tuningNeed', atLeast: 0.3, then: [more] }])).toBe(4);
  });
});
