import { expect, test, vi } from 'vitest';
import { measureIn } from '../builders/measure-in.ts';
import type { Metric } from '../../src/model/metric.ts';
import type { Plan } from '../../src/model/plan.ts';
import { consumerCompany, insurer } from '../../src/cli/cases/companies.ts';
import { mean, planOf, pulled, staff } from '../../src/cli/cases/lab.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = 200;
const of = (plan: Plan, metric: Metric): number => mean(measureIn(plan, 5, worlds, metric, plan.weeks));
const nobody = { ...consumerCompany, fluentShare: 0, staff: [] };

test('nobody there and nobody hired releases nothing', () => {
  expect(of(planOf(nobody, 8), 'featuresReleased')).toBe(0);
});

test('with every gate shut, however many researchers release almost nothing', () => {
  const shut = { ...insurer, gates: { platform: 0, data: 0, product: 0, evaluation: 0 }, staff: staff('researcher', 50) };
  expect(of(planOf(shut, 8), 'featuresReleased')).toBeLessThan(0.15);
});

test('without a dollar in the bank nothing grows', () => {
  const broke = planOf({ ...nobody, cashUsd: 0 }, 8, pulled(1, 'open', { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 4 }, { kind: 'budget', line: 'vendor', usd: 500_000, weeks: 52 }));
  expect(of(broke, 'headcount')).toBe(0);
  expect(of(broke, 'spendUsd')).toBe(0);
  expect(of(broke, 'featuresReleased')).toBe(0);
});

test('who is not paid goes: money gone in the third week leaves an empty company, and next to nothing is released', () => {
  const pay = 4 * 175_000 * 1.3 / 52;
  const dry = planOf({ ...consumerCompany, fluentShare: 0, cashUsd: 3 * pay, staff: staff('product-engineer', 4) }, 4, pulled(0, 'open', { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 4 }));
  expect(of(dry, 'spendUsd')).toBeCloseTo(3 * pay, 3);
  expect(of(dry, 'headcount')).toBeLessThan(0.1);
  expect(of(dry, 'featuresReleased')).toBeLessThan(0.5);
});

test('an empty bank buys no programme, no bonus and no raise', () => {
  const broke = { ...consumerCompany, cashUsd: 0, staff: staff('product-engineer', 3) };
  const bare = planOf(broke, 2);
  const promised = planOf(broke, 2, pulled(2, 'promise', { kind: 'upskill', usd: 500_000, elements: 4 }, { kind: 'retain', target: { kind: 'all' }, how: 'bonus' }, { kind: 'retain', target: { kind: 'all' }, how: 'raise', usd: 1_000_000 }, { kind: 'retain', target: { kind: 'all' }, how: 'learning' }));
  for (const metric of ['departures', 'fluency', 'spendUsd'] as const) expect(of(promised, metric)).toBe(of(bare, metric));
});

test('no seats, no hires', () => {
  expect(of(planOf({ ...nobody, seats: 0 }, 8, pulled(0, 'open', { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 9 })), 'headcount')).toBe(0);
});

test('pay without end does not make up for being alone', () => {
  const alone = { ...insurer, staff: staff('ml-engineer', 1) };
  const rich = planOf(alone, 8, pulled(0, 'raise', { kind: 'retain', target: { kind: 'all' }, how: 'raise', usd: 10_000_000 }));
  const met = planOf({ ...alone, staff: staff('ml-engineer', 4) }, 8);
  expect(of(rich, 'departures')).toBeGreaterThan(of(met, 'departures') / 4);
});

test('a year with no search open and nobody leaving costs pay and nothing else', () => {
  const plan = planOf({ ...consumerCompany, staff: staff('product-engineer', 2) }, 1);
  expect(of(plan, 'spendUsd')).toBeGreaterThan(0.9 * 2 * 175_000 * 1.3 / 4);
  expect(of(plan, 'spendUsd')).toBeLessThanOrEqual(2 * 175_000 * 1.3 / 4 + 1e-6);
});
