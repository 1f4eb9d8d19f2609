import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile, spreadOf } from '../../src/judge/spread.ts';

const courses = fc.integer({ min: 1, max: 9 }).chain((quarters) =>
  fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: quarters, maxLength: quarters }), { minLength: 1, maxLength: 40 }));

test('quantiles are in order and within what was seen, in every quarter', () => {
  fc.assert(
    fc.property(courses, (sample) => {
      const spread = spreadOf(sample);
      spread.p25.forEach((p25, quarter) => {
        const seen = sample.map((course) => course[quarter] as number);
        const row = [Math.min(...seen), spread.p10[quarter], p25, spread.p75[quarter], spread.p90[quarter], Math.max(...seen)] as number[];
        expect(row).toEqual([...row].sort((a, b) => a - b));
      });
    }),
    { seed: 7 },
  );
});

test('the order in which worlds come does not matter', () => {
  fc.assert(
    fc.property(courses, (sample) => {
      expect(spreadOf([...sample].reverse())).toEqual(spreadOf(sample));
    }),
    { seed: 8 },
  );
});

test.each([
  [[1, 2, 3, 4, 5], 0.5, 3],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[0, 10], 0.25, 2.5],
  [[7], 0.9, 7],
])('of %j the quantile at %f is %f', (sorted, share, value) => {
  expect(quantile(sorted, share)).toBeCloseTo(value);
});

test('no world at all is refused with a reason', () => {
  expect(() => spreadOf([])).toThrow('at least one world');
});
