import { describe, expect, test } from 'vitest';
import { consumerCompany } from '../../src/cli/cases/companies.ts';
import { mean, planOf, pulled, sample, staff, table } from '../../src/cli/cases/lab.ts';
import { saasOrganisation } from '../../src/cli/cases/saas-company.ts';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { judgement } from '../../src/model/kernel/leading.ts';
import type { Lever } from '../../src/model/lever.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { simulate } from '../../src/model/simulate.ts';

const lab = { worlds: 200, seed: 5, values: table };
const led: Organisation = { ...saasOrganisation, seats: 10, structure: 'hybrid', staff: [...saasOrganisation.staff, ...staff('leader', 1, 'staff'), ...staff('product-engineer', 4)] };
const narrower: Lever = { kind: 'rescope', target: { kind: 'leader' } };
const parted: Lever = { kind: 'part', target: { kind: 'leader' } };
const another: Lever = { kind: 'open', role: 'leader', seniority: 'senior', count: 1, process: { screen: 'practical' } };

describe('whoever is hired to lead after the leader has a narrower job leads', () => {
  /** What the judgement of whoever leads comes to in two years, on average. */
  const judged = (...levers: readonly Lever[]): number => {
    const plan = planOf(led, 8, pulled(0, 'change', ...levers));
    const compiled = compilePlan(plan);
    return mean(sample(lab, plan, [104], (state) => judgement(state, compiled))[0] as Float64Array);
  };

  test('as much as if the first had gone', () => {
    expect(judged(narrower)).toBe(0);
    expect(judged(narrower, another)).toBeGreaterThan(0.7 * judged(parted, another));
  });

  test('also where the narrower job comes after', () => {
    const plan = planOf(led, 8, [...pulled(0, 'more', another), ...pulled(60, 'less', narrower)]);
    const compiled = compilePlan(plan);
    // The lever means every leader who is here: nobody leads then, but for the few who come in that very week.
    const [before, after] = sample(lab, plan, [60, 61], (state) => judgement(state, compiled)).map(mean) as [number, number];
    expect(before).toBeGreaterThan(0);
    expect(after).toBeLessThan(before / 20);
  });
});

describe('where two lead at the opening and one goes', () => {
  const two: Organisation = { ...consumerCompany, seats: 5, staff: [{ id: 'one', role: 'leader', seniority: 'staff' }, { id: 'other', role: 'leader', seniority: 'staff' }] };
  const plan = planOf(two, 4, [
    ...pulled(0, 'asked', { kind: 'outside-offer', target: { kind: 'leader' } }),
    ...pulled(12, 'then', { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 2, afterLeader: true }),
  ]);

  test('searches that wait for a leader start, since one is here', () => {
    const left = Array.from({ length: 60 }, (_, index) => simulate(plan, { seed: 3, index })).filter(({ weeks }) => weeks[12]?.metrics.departures === 1 && weeks[12].metrics.leaderSeated === 1);
    expect(left.length).toBeGreaterThan(10);
    for (const { events } of left) expect(events.filter(({ kind }) => kind === 'search-opened').map(({ week }) => week)).toEqual([13, 13]);
  });
});
