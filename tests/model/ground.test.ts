import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { anyLever, anyOrganisation } from '../builders/plans.ts';

const someLevers = fc.array(anyLever, { minLength: 1, maxLength: 6 });

/** Levers taken from one list, as plans of one story share what was pulled before they part. */
const someTaken = fc.array(fc.record({ at: fc.nat(5), week: fc.nat(20), id: fc.constantFrom('first', 'second', 'third') }), { maxLength: 8 });

test('a plan compiles to the same after any others of its company as by itself', () => {
  fc.assert(fc.property(anyOrganisation, someLevers, fc.array(someTaken, { minLength: 2, maxLength: 5 }), (organisation, levers, plans) => {
    for (const taken of plans) {
      const plan = { organisation, weeks: 30, levers: taken.map(({ at, week, id }) => ({ id, week, lever: levers[at % levers.length] as (typeof levers)[number] })) };
      expect(compilePlan(plan)).toEqual(compilePlan(structuredClone(plan)));
    }
  }), { numRuns: 20 });
});

test('plans that open the same seats share them', () => {
  fc.assert(fc.property(anyOrganisation, (organisation) => {
    const open = { id: 'open', week: 3, lever: { kind: 'open', role: 'data-engineer', seniority: 'senior', count: 2 } } as const;
    const plan = { organisation, weeks: 10, levers: [open] };
    const later = { organisation, weeks: 20, levers: [open, { id: 'owner', week: 12, lever: { kind: 'owner', level: 0.5 } } as const] };
    expect(compilePlan(later).seats).toBe(compilePlan(plan).seats);
    expect(compilePlan({ ...plan, levers: [{ ...open, id: 'other' }] }).seats).not.toBe(compilePlan(plan).seats);
  }), { numRuns: 5 });
});
