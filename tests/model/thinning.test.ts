import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { mostOffers, offerRate } from '../../src/model/kernel/offers.ts';
import { here } from '../../src/model/kernel/state.ts';
import { mostWear, takeMood, wearOf } from '../../src/model/kernel/wear.ts';
import { parameterTable, parameterValues } from '../../src/model/parameters.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';
import { anyPlan, anySeed } from '../builders/plans.ts';

/** Values drawn from the table's ranges: a bound that holds for the table alone is none. */
const anyValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: parameterTable.length, maxLength: parameterTable.length })
  .map((shares) => parameterValues(new Map(parameterTable.map(({ id, low, high }, at) => [id, low + (high - low) * (shares[at] as number)]))));

test('nobody is ever above the hazard from which on a draw is taken to mean that one stays', () => {
  let compared = 0;
  fc.assert(fc.property(anyPlan, anySeed, anyValues, (plan, seed, values) => {
    const compiled = compilePlan(plan, { values });
    const weeks = Array.from({ length: plan.weeks }, (_, week) => week + 1);
    runWorlds(compiled, seed, 0, 1, weeks, (state) => {
      takeMood(state, compiled);
      const worn = mostWear(state, compiled);
      const offered = mostOffers(state, compiled);
      for (let seat = 0; seat < compiled.seats.count; seat += 1) {
        if (state.status[seat] !== here) continue;
        if (wearOf(state, compiled, seat) > worn || offerRate(state, compiled, seat) > offered) throw new Error(`seat ${seat} at tick ${state.tick} is above the bound`);
        compared += 1;
      }
    });
  }), { numRuns: 200 });
  expect(compared).toBeGreaterThan(1000);
});
