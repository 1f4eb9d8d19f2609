import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outOfHundred } from '../../src/panels/chart/chance.tsx';
import { axisLabel, axisOf, niceStep, quarterLabel, wrapWords } from '../../src/panels/chart/scale.ts';
import type { ChartView } from '../../src/present/view.ts';

const chart = (unit: 'count' | 'usd', values: number[]): ChartView => ({ id: 'features', title: '', says: '', unit, quarterLabels: values.map(String), playedQuarters: 0, lines: [{ id: 'mine', label: 'mine', tone: 'mine', values, band: null }] });

describe('a chart', () => {
  test('has a scale from zero that holds every value, with two to seven steps', () => {
    fc.assert(fc.property(fc.constantFrom('count' as const, 'usd' as const), fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 9 }), (unit, values) => {
      const { top, ticks } = axisOf(chart(unit, values));
      expect(top).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(Math.max(...ticks)).toBeLessThanOrEqual(top);
    }));
  });

  test('counts in whole numbers', () => {
    expect(axisOf(chart('count', [0, 1])).ticks).toEqual([0, 1, 2, 3]);
  });

  test.each([[10, 4, 5], [11, 4, 5], [4, 4, 1], [7.6, 4, 2], [6_000_000, 4, 2_000_000]])('reaches %d in about %i steps of %d', (most, wanted, step) => {
    expect(niceStep(most, wanted)).toBeCloseTo(step);
  });

  test.each([
    ['with a name for the opening', ['start', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026', 'Q1 2027']],
    ['without one', ['Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026', 'Q1 2027']],
  ])('names its quarters %s, and a year once', (_, quarterLabels) => {
    const six = { ...chart('count', [0, 1, 2, 3, 4, 5]), quarterLabels };
    expect([1, 2, 5].map((quarter) => quarterLabel(six, quarter))).toEqual(['Q1 2026', 'Q2 2026', 'Q1 2027']);
    expect([1, 2, 5].map((quarter) => axisLabel(six, quarter, 1))).toEqual([['Q1', '2026'], ['Q2', ''], ['Q1', '2027']]);
    expect([1, 3, 5].map((quarter) => axisLabel(six, quarter, 2))).toEqual([['Q1', '2026'], ['Q3', ''], ['Q1', '2027']]);
  });

  test('wraps a name to the room there is and says when it left something out', () => {
    expect(wrapWords('A platform engineer and a product manager first, 6', 18, 2)).toEqual(['A platform', 'engineer and a…']);
    expect(wrapWords('B, 6', 18, 2)).toEqual(['B, 6']);
  });
});

describe('a hundred worlds', () => {
  test('are a hundred, whatever the counts', () => {
    fc.assert(fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (better, equal, worse) => {
      const of = better + equal + worse;
      fc.pre(of > 0);
      const shares = outOfHundred({ better, equal, of });
      expect(shares.better + shares.equal + shares.worse).toBe(100);
      expect(Math.abs(shares.better - (100 * better) / of)).toBeLessThan(1);
    }));
  });

  test('keep a share that is whole already', () => {
    expect(outOfHundred({ better: 182, equal: 11, of: 200 })).toEqual({ better: 91, equal: 6, worse: 3 });
  });

  test('are none when nothing was played', () => {
    expect(outOfHundred({ better: 0, equal: 0, of: 0 })).toEqual({ better: 0, equal: 0, worse: 0 });
  });
});
