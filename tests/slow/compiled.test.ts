import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainRoom } from '../../src/model/plain-room.ts';
import { anyPlan, anySeed } from '../builders/plans.ts';
import { compiledRooms, everyWeek } from '../model/every-week.ts';

test('every week of thousands of random plans is compiled what it is in plain rooms', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    expect(JSON.stringify(everyWeek(compiledRooms, plan, seed, 1))).toBe(JSON.stringify(everyWeek(plainRoom, plan, seed, 1)));
  }), { numRuns: 10_000 });
});
