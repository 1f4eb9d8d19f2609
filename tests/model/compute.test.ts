import { describe, expect, test } from 'vitest';
import type { Lever } from '../../src/model/lever.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { simulate } from '../../src/model/simulate.ts';

const lab: Organisation = {
  archetype: 'trainer', engineers: 0, fluentShare: 0, structure: 'hybrid', legacy: 1, staleMonths: 0, productTeams: 0, informalFeatures: 0, prototypes: 0, seats: 8,
  staff: ['a', 'b', 'c', 'd'].map((id) => ({ id, role: 'researcher' as const, seniority: 'senior' as const })),
  gates: { platform: 0.5, data: 0.5, product: 0.5, evaluation: 0.5 },
  budgetUsd: 0, validated: 0.2, payBand: 'enterprise', established: false, marketHeat: 1, traffic: 1, shiplessWeeks: 0,
};
const hungry: Organisation = { ...lab, computeUsd: 400_000 };

const compute = (usd: number): Lever => ({ kind: 'budget', line: 'compute', usd, weeks: 52 });
const search: Lever = { kind: 'open', role: 'researcher', seniority: 'senior', count: 4 };

/** How many of a kind of event a year brings in forty worlds. */
function inAYear(kind: 'prototype-built' | 'offer-declined', organisation: Organisation, ...levers: Lever[]): number {
  const dated = levers.map((lever) => ({ id: lever.kind, week: 0, lever }));
  return Array.from({ length: 40 }, (_, index) => simulate({ organisation, levers: dated, weeks: 52 }, { seed: 8, index }))
    .reduce((sum, { events }) => sum + events.filter((event) => event.kind === kind).length, 0);
}

describe('computing power', () => {
  test('more of what training needs builds more, and past the need nothing', () => {
    const [none, half, whole, twice] = [0, 200_000, 400_000, 800_000].map((usd) => inAYear('prototype-built', hungry, compute(usd)));
    expect(none).toBeLessThan(half as number);
    expect(half).toBeLessThan(whole as number);
    expect(twice).toBe(whole);
  });

  test('where training needs none, money for it changes nothing but the ledger', () => {
    expect(inAYear('prototype-built', lab, compute(400_000))).toBe(inAYear('prototype-built', lab));
    expect(inAYear('offer-declined', lab, search, compute(400_000))).toBe(inAYear('offer-declined', lab, search));
  });

  test('researchers come where there is something to train on', () => {
    expect(inAYear('offer-declined', hungry, search, compute(400_000))).toBeLessThan(inAYear('offer-declined', hungry, search));
  });

  test('a rule can wait until the approach is settled', () => {
    const levers = [{ id: 'wait', week: 0, lever: { kind: 'rule', metric: 'settled', atLeast: 0.4, then: [{ kind: 'owner', level: 1 }] } as const }];
    const { weeks } = simulate({ organisation: lab, levers, weeks: 60 }, { seed: 8, index: 0 });
    const [opening, end] = [weeks[0], weeks.at(-1)];
    expect(opening?.metrics.settled).toBe(0.2);
    expect(end?.metrics.settled).toBeGreaterThan(0.4);
    expect(end?.metrics.product).toBeGreaterThan(opening?.metrics.product ?? 1);
  });
});
