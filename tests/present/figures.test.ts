import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishFigures } from '../../src/present/words/figures.ts';

const { usd, percent, count, spelled, quarter, list } = englishFigures;

describe('figures in English', () => {
  test.each([
    [0, '$0'], [850, '$850'], [1_000, '$1K'], [600_000, '$600K'], [999_499, '$999K'], [999_500, '$1M'], [1_500_000, '$1.5M'], [1_254_000, '$1.25M'],
    [6_250_000, '$6.25M'], [25_000_000, '$25M'], [25_040_000, '$25.04M'], [-80_000, '−$80K'],
  ])('%d dollars are %s', (amount, said) => expect(usd(amount)).toBe(said));

  test.each([[0, '0\u00a0%'], [0.025, '3\u00a0%'], [0.345, '35\u00a0%'], [1, '100\u00a0%']])('a share of %d is %s', (share, said) => expect(percent(share)).toBe(said));

  test.each([[0, 'no'], [1, 'one'], [14, 'fourteen'], [20, 'twenty'], [21, 'twenty-one'], [60, 'sixty'], [99, 'ninety-nine'], [100, '100'], [1200, '1,200']])('%d is spelled %s', (number, said) => expect(spelled(number)).toBe(said));

  test.each([[0, 'Q3 2026'], [1, 'Q4 2026'], [2, 'Q1 2027'], [6, 'Q1 2028']])('quarter %d of a story that opens in Q3 2026 is %s', (index, said) => {
    expect(quarter({ year: 2026, quarter: 3 }, index)).toBe(said);
  });

  test.each([[[], ''], [['one'], 'one'], [['one', 'two'], 'one and two'], [['one', 'two', 'three'], 'one, two and three']])('%j is listed as "%s"', (items, said) => expect(list(items)).toBe(said));

  test('a sum of money never reads as more than a twentieth off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 90_000_000 }), (amount) => {
        const said = usd(amount);
        const read = Number(said.slice(1, -1)) * (said.endsWith('M') ? 1e6 : 1e3);
        expect(Math.abs(read - amount) / amount).toBeLessThan(0.05);
      }),
    );
  });

  test('counts keep every digit', () => {
    fc.assert(fc.property(fc.nat(), (number) => { expect(Number(count(number).replaceAll(',', ''))).toBe(number); }));
  });
});
