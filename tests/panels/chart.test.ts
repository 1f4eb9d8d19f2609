import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestOf, outOfHundred } from '../../src/present/hundred.ts';
import { chartHeights, plotOf } from '../../src/panels/chart/plot.ts';
import { strokesOf } from '../../src/panels/chart/strokes.ts';
import { axisLabel, axisOf, endText, niceStep, quarterLabel } from '../../src/panels/chart/scale.ts';
import type { ChartView } from '../../src/present/view.ts';
import { englishReveal } from '../../src/present/words/english-reveal.ts';

const chart = (unit: 'count' | 'usd', values: number[]): ChartView => ({ id: 'features', labels: englishReveal.chartLabels, title: '', says: '', unit, quarterLabels: values.map(String), playedQuarters: 0, lines: [{ id: 'mine', label: 'mine', tone: 'mine', values, band: null }] });

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

  test.each([
    ['Yours', '$4.18M', 18, 'Yours,\u00a0$4.18M'],
    ['A platform engineer first', '6', 14, 'A platform…,\u00a06'],
    ['Yours', '$4.18M', 4, 'Y…,\u00a0$4.18M'],
  ])('names the end of %s at %s in one piece and cuts the name, never the figure', (name, figure, most, said) => {
    expect(endText(name, figure, most)).toBe(said);
  });
});

describe('the names at the ends of the lines', () => {
  const values = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 9, maxLength: 9 });
  const line = (id: string, tone: 'mine' | 'other', numbers: number[]) => ({ id, tone, label: `${id}: a name that takes some room`, values: numbers, band: tone === 'mine' ? { p10: numbers, p25: numbers, mean: numbers.map((number) => number * 0.9), p75: numbers, p90: numbers } : null });

  test('never lie over one another, at any width and type size, and stay in the drawing', () => {
    fc.assert(fc.property(values, fc.array(values, { minLength: 0, maxLength: 3 }), fc.integer({ min: 280, max: 1400 }), fc.constantFrom(14, 24), fc.double({ min: chartHeights.firstWhenLow, max: chartHeights.first, noNaN: true }), (mine, others, width, type, highest) => {
      const many = { ...chart('count', mine), lines: [line('B', 'mine', mine), ...others.map((numbers, index) => line(`A${index}`, 'other', numbers))] };
      const plot = plotOf(many, strokesOf(many, 'A0'), width, type, highest);
      const rows = plot.labels.map((label) => label.y).toSorted((a, b) => a - b);
      const room = (plot.foot - plot.top) / Math.max(1, rows.length - 1);
      for (const [index, y] of rows.entries()) {
        expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
        expect(y).toBeLessThanOrEqual(plot.foot + 1e-6);
        if (index > 0) expect(y - (rows[index - 1] as number)).toBeGreaterThanOrEqual(Math.min(type * 1.2, room) - 1e-6);
      }
      expect(plot.right).toBeGreaterThan(plot.left + 60);
      expect(plot.foot).toBeGreaterThan(plot.top + 60);
    }));
  });

  test('say where the player’s own line ends, beside the average of its worlds', () => {
    const yours = { ...line('B', 'mine', [0, 2, 5]), label: 'Yours', band: { p10: [0, 0, 0], p25: [0, 1, 2], mean: [0, 3, 9], p75: [0, 4, 11], p90: [0, 5, 12] } };
    const played = { ...chart('count', [0, 2, 5]), lines: [yours] };
    expect(plotOf(played, strokesOf(played, null), 640, 14, chartHeights.first).labels.map(({ text }) => text)).toEqual(['Your average,\u00a09', 'Your luck,\u00a05']);
    const alone = { ...played, lines: [{ ...yours, band: null }] };
    expect(plotOf(alone, strokesOf(alone, null), 640, 14, chartHeights.first).labels.map(({ text }) => text)).toEqual(['Yours,\u00a05']);
  });
});

describe('what a chart draws', () => {
  const band = { p10: [0, 1], p25: [0, 2], mean: [0, 3], p75: [0, 4], p90: [0, 5] };
  const path = (id: string, tone: 'mine' | 'other', banded: boolean) => ({ id, tone, label: id, values: [0, 6], band: banded ? band : null, draws: tone === 'mine' ? [[0, 7]] : [] });
  const drawn = (banded: boolean, against: string | null) => strokesOf({ ...chart('count', [0, 6]), lines: [path('mine', 'mine', banded), path('A', 'other', banded), path('C', 'other', banded)] }, against);

  test('is every path in the player’s luck until worlds have been played, then the middle of the others’ worlds', () => {
    expect(drawn(false, 'A').lines.map(({ key, kind, values }) => [key, kind, values[1]])).toEqual([['mine', 'mine', 6], ['A', 'other', 6], ['C', 'faint', 6]]);
    expect(drawn(true, 'A').lines.map(({ key, kind, values }) => [key, kind, values[1]])).toEqual([['mine-mean', 'own-mean', 3], ['mine', 'mine', 6], ['A', 'other', 3], ['C', 'faint', 3]]);
  });

  test('has the bands of the player’s path and of the one it is held against, and lines of other worlds behind', () => {
    expect(drawn(true, 'C').bands.map(({ key }) => key)).toEqual(['C', 'mine']);
    expect(drawn(true, 'C').draws).toEqual([[0, 7]]);
    expect(drawn(false, 'C').bands).toEqual([]);
  });
});

describe('the lines', () => {
  const heights = (path: string) => path.slice(1).split('L').map((point) => point.split(' ').map(Number));

  test('go in steps where they count one world, since nothing is half released, and else in slopes', () => {
    const counted = chart('count', [0, 2, 2, 5]);
    const plot = plotOf(counted, strokesOf(counted, null), 640, 14, chartHeights.first);
    const steps = heights(plot.path([0, 2, 2, 5], true));
    for (const [index, [x, y]] of steps.entries()) {
      const [beforeX, beforeY] = steps[index - 1] ?? [x, y];
      expect(x === beforeX || y === beforeY).toBe(true);
    }
    expect(heights(plot.path([0, 2, 2, 5], false))).toHaveLength(4);
    expect(strokesOf(chart('usd', [0, 2]), null).lines.map(({ stepped }) => stepped)).toEqual([false]);
  });
});

describe('a hundred worlds', () => {
  test('are a hundred, whatever the counts', () => {
    fc.assert(fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (better, equal, worse) => {
      const of = better + equal + worse;
      fc.pre(of > 0);
      const shares = outOfHundred({ better, equal, of });
      expect(shares.better + shares.equal + shares.worse).toBe(100);
      expect(Math.abs(shares.better - (100 * better) / of)).toBeLessThan(2);
      expect([shares.better > 0, shares.equal > 0, shares.worse > 0]).toEqual([better > 0, equal > 0, worse > 0]);
    }));
  });

  test('are not all of one kind where nearly all are', () => {
    expect(outOfHundred({ better: 199, equal: 0, of: 200 })).toEqual({ better: 99, equal: 0, worse: 1 });
    expect(outOfHundred({ better: 998, equal: 1, of: 1000 })).toEqual({ better: 98, equal: 1, worse: 1 });
  });

  test('keep a share that is whole already', () => {
    expect(outOfHundred({ better: 182, equal: 11, of: 200 })).toEqual({ better: 91, equal: 6, worse: 3 });
  });

  test.each([
    [{ better: 88, equal: 4, worse: 8 }, 'better'],
    [{ better: 0, equal: 100, worse: 0 }, 'equal'],
    [{ better: 12, equal: 30, worse: 58 }, 'worse'],
    [{ better: 40, equal: 40, worse: 20 }, 'equal'],
  ] as const)('are headed by the largest share: %o', (shares, most) => {
    expect(largestOf(shares)).toBe(most);
  });

  test('are none when nothing was played', () => {
    expect(outOfHundred({ better: 0, equal: 0, of: 0 })).toEqual({ better: 0, equal: 0, worse: 0 });
  });
});
