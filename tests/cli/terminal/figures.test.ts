import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeFigure, differenceFigure, figure, percent, percentsTogether, plainNumber, roundedTogether } from '../../../src/cli/terminal/figures.ts';

describe('a figure', () => {
  test.each([
    [0, 'count', '0'],
    [12, 'count', '12'],
    [2.25, 'count', '2.3'],
    [-3, 'count', '−3'],
    [0.5, 'share', '50 %'],
    [-0.001, 'share', '0 %'],
    [0, 'usd', '$0'],
    [999, 'usd', '$999'],
    [1_499, 'usd', '$1K'],
    [999_499, 'usd', '$999K'],
    [999_500, 'usd', '$1.00M'],
    [9_950_000, 'usd', '$9.9M'],
    [123_456_789, 'usd', '$123M'],
    [-1_250_000, 'usd', '−$1.25M'],
    [-0.04, 'index', '0.0'],
    [Number.NaN, 'count', '–'],
  ] as const)('%d %s is written %s', (value, unit, text) => {
    expect(figure(value, unit)).toBe(text);
  });

  test('a difference has its sign, and shares differ by points', () => {
    expect([differenceFigure(3, 'count'), differenceFigure(0, 'count'), differenceFigure(0.22, 'share'), differenceFigure(-0.05, 'share')]).toEqual(['+3', '0', '+22 pt', '−5 pt']);
  });

  test.each([[1.714, 'count', 6, '1.7'], [1.714, 'count', 0.4, '1.71'], [1.7142, 'count', 0.05, '1.714'], [0.2345, 'share', 0.5, '23 %'], [0.2345, 'share', 0.004, '23.45 %'], [-2.5, 'index', 0, '−2.5000']] as const)(
    'among others close by, %d %s within %d is written %s',
    (value, unit, span, text) => {
      expect(closeFigure(value, unit, span)).toBe(text);
    },
  );

  test('certainty is claimed only where there was no world otherwise', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0 %', '<1 %', '50 %', '>99 %', '100 %']);
  });

  test.each([[0.12345, '0.123'], [7, '7'], [30_000, '30,000'], [0.0081, '0.0081']])('a parameter of %d is written %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });
});

describe('figures that belong together', () => {
  test('add up as written to what is written of their sum', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 12 }), (amounts) => {
        const sum = (of: readonly number[]): number => of.reduce((total, amount) => total + amount, 0);
        expect(sum(roundedTogether(amounts, 'count'))).toBeCloseTo(Math.round(sum(amounts) / 0.1) * 0.1, 6);
        for (const [at, rounded] of roundedTogether(amounts, 'count').entries()) expect(Math.abs(rounded - (amounts[at] as number))).toBeLessThanOrEqual(0.1 + 1e-9);
      }),
    );
  });

  test('shares of one whole add up to a hundred, and none that is something is written as nothing', () => {
    expect(percentsTogether([0.935, 0.06, 0.005])).toEqual(['94 %', '6 %', '<1 %']);
    expect(percentsTogether([1, 0, 0])).toEqual(['100 %', '0 %', '0 %']);
  });
});
