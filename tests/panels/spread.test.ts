import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../src/panels/spread.ts';

const wanted = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { maxLength: 12 });

describe('positions spread out', () => {
  test('stand apart by the gap, or as far as the room allows, and inside the bounds', () => {
    fc.assert(fc.property(wanted, fc.double({ min: 0, max: 60, noNaN: true }), (places, gap) => {
      const placed = spread(places, gap, 0, 400);
      const apart = places.length > 1 ? Math.min(gap, 400 / (places.length - 1)) : 0;
      const sorted = [...placed].sort((a, b) => a - b);
      for (const [index, place] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-6);
        expect(place).toBeLessThanOrEqual(400 + 1e-6);
        if (index > 0) expect(place - (sorted[index - 1] as number)).toBeGreaterThanOrEqual(apart - 1e-6);
      }
    }));
  });

  test('keep their order', () => {
    fc.assert(fc.property(wanted, (places) => {
      const placed = spread(places, 20, 0, 400);
      for (const [a, first] of places.entries()) for (const [b, second] of places.entries()) if (first < second) expect(placed[a]).toBeLessThanOrEqual((placed[b] as number) + 1e-6);
    }));
  });

  test('are left where they are when they stand apart already', () => {
    expect(spread([10, 60, 200], 20, 0, 400)).toEqual([10, 60, 200]);
  });

  test('share the move when two want one place', () => {
    expect(spread([100, 100], 20, 0, 400)).toEqual([90, 110]);
  });
});
