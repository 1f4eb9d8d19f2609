import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { hazardsOf } from '../../src/model/hazards.ts';
import { weekState } from '../../src/model/record.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';
import { anyPlan, anySeed } from '../builders/plans.ts';

test('the odds of an event are read from the same hazards whether or not the rest of the week is written down', () => {
  let people = 0;
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    const compiled = compilePlan(plan);
    runWorlds(compiled, seed, 0, 1, [Math.floor(plan.weeks / 2), plan.weeks], (state) => {
      const hazards = hazardsOf(state, compiled);
      const week = weekState(state, compiled);
      expect(hazards).toEqual({
        people: week.people.map(({ role, champion, offerRate, leaveRate }) => ({ role, champion, offerRate, leaveRate })),
        incidentRate: week.incidentRate,
      });
      people += hazards.people.length;
    });
  }), { numRuns: 50 });
  expect(people).toBeGreaterThan(100);
});
