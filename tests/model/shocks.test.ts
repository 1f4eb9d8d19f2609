import { describe, expect, test } from 'vitest';
import { consumerCompany, trainerCompany } from '../../src/cli/cases/companies.ts';
import { planOf, pulled, staff } from '../../src/cli/cases/lab.ts';
import { saasOrganisation } from '../../src/cli/cases/saas-company.ts';
import type { Lever } from '../../src/model/lever.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { simulate } from '../../src/model/simulate.ts';
import type { WeekState } from '../../src/model/trajectory.ts';

const afterAWeek = (organisation: Organisation, ...levers: readonly Lever[]): WeekState => simulate(planOf(organisation, 1, pulled(0, 'change', ...levers)), { seed: 1, index: 0 }).weeks[1] as WeekState;
const champions: Lever = { kind: 'part', target: { kind: 'champions' } };

describe('champions who are let go in the week of a cut are not counted twice', () => {
  test('all that are left can be cut', () => {
    expect(saasOrganisation.engineers).toBe(120);
    expect(afterAWeek(saasOrganisation, champions, { kind: 'layoff', engineers: 120 }).engineers).toBe(0);
  });

  test('a tool out of use takes its share of everybody who is fluent', () => {
    const fluent: Organisation = { ...saasOrganisation, fluentShare: 0.5 };
    const [first, then] = [afterAWeek(fluent, champions, { kind: 'shock', of: 'tool-obsolete' }), afterAWeek({ ...fluent, staff: [], engineers: 117, fluentShare: 57 / 117 }, { kind: 'shock', of: 'tool-obsolete' })];
    expect(first.metrics.fluency).toBeCloseTo(then.metrics.fluency, 9);
  });
});

describe('a vendor who changes a model', () => {
  const change: Lever = { kind: 'shock', of: 'vendor-change' };
  const measuring = (organisation: Organisation): Organisation => ({ ...organisation, gates: { ...organisation.gates, evaluation: 0.8 }, staff: staff('product-engineer', 2) });

  test('undoes measurement where features stand on it', () => {
    expect(afterAWeek(measuring(consumerCompany), change).gates.evaluation).toBeLessThan(0.6);
  });

  test('changes nothing where none does', () => {
    const trainer = measuring(trainerCompany);
    expect(afterAWeek(trainer, change).gates).toEqual(afterAWeek(trainer).gates);
  });
});
