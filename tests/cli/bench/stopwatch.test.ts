import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noise, table } from '../../../src/cli/bench/report.ts';
import { lineThrough, offTheLine, race } from '../../../src/cli/bench/stopwatch.ts';

const figure = fc.integer({ min: 1, max: 1_000 });

test('costs on a straight line give the line back, and lie on it', () => {
  fc.assert(
    fc.property(figure, figure, (fixed, each) => {
      const costs = [1, 2, 4].map((size) => fixed + each * size);
      const line = lineThrough([1, 2, 4], costs);
      expect(line.fixed).toBeCloseTo(fixed, 6);
      expect(line.each).toBeCloseTo(each, 6);
      expect(offTheLine([1, 2, 4], costs)).toBeLessThan(1e-9);
    }),
  );
});

test('a cost that grows with the square of the size is seen to leave the line', () => {
  expect(offTheLine([1, 2, 4], [1, 4, 16])).toBeGreaterThan(0.2);
});

test('contenders take turns, and every one runs in every round', async () => {
  const order: string[] = [];
  const timings = await race(['a', 'b'].map((name) => ({ name, run: () => order.push(name) })), 3);
  expect(order.join('')).toBe('ab'.repeat(5));
  expect(timings.map(({ name }) => name)).toEqual(['a', 'b']);
  for (const { low, median, high, cpu } of timings) {
    expect(low).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(high);
    expect(cpu).toBeGreaterThanOrEqual(0);
  }
});

test('noise is half the span that holds half of the runs', () => {
  expect(noise({ low: 90, median: 100, high: 130 })).toBe('±20 %');
});

test('a table sets its first column to the left and figures to the right', () => {
  expect(table('Title', ['what', 'ms'], [['a', '1'], ['longer', '1,234']])).toBe(['', 'Title', 'what       ms', '─'.repeat(13), 'a           1', 'longer  1,234'].join('\n'));
});
