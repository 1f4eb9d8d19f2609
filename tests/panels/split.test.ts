import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenSplit, nearest, readNumber, readUsd, setLine, shareOut } from '../../src/panels/split.ts';
import { englishPanels as panelWords } from '../../src/present/words/english-panels.ts';

const lines = ['vendor', 'evaluation', 'training', 'guild', 'bet'];
const step = 50_000;
const total = 1_500_000;
const sum = (split: Readonly<Record<string, number>>) => lines.reduce((all, line) => all + (split[line] ?? 0), 0);

const weights = fc.array(fc.nat(30), { minLength: 5, maxLength: 5 }).map((parts) => Object.fromEntries(lines.map((line, index) => [line, parts[index] as number])));
const split = weights.map((parts) => shareOut(total, lines, parts, step));
const held = fc.subarray(lines).map((some) => new Set(some));

describe('a split', () => {
  test('adds up after any move of any line, with any lines held', () => {
    fc.assert(fc.property(split, fc.constantFrom(...lines), fc.integer({ min: -1e6, max: 4e6 }), held, (before, line, usd, locked) => {
      const after = setLine(before, lines, total, step, line, usd, locked);
      expect(sum(after)).toBe(total);
      expect(lines.every((each) => (after[each] ?? 0) >= 0)).toBe(true);
    }));
  });

  test('leaves the held lines alone', () => {
    fc.assert(fc.property(split, fc.constantFrom(...lines), fc.nat(2e6), held, (before, line, usd, locked) => {
      const after = setLine(before, lines, total, step, line, usd, locked);
      for (const other of locked) if (other !== line) expect(after[other]).toBe(before[other]);
    }));
  });

  test('gives the line what was asked, to the step, while the held lines leave room', () => {
    fc.assert(fc.property(split, fc.constantFrom(...lines), fc.nat(30), (before, line, steps) => {
      expect(setLine(before, lines, total, step, line, steps * step, new Set())[line]).toBe(steps * step);
    }));
  });

  test('moves only in steps when the total and the start do', () => {
    fc.assert(fc.property(split, fc.constantFrom(...lines), fc.nat(2e6), (before, line, usd) => {
      const after = setLine(before, lines, total, step, line, usd, new Set());
      expect(lines.every((each) => (after[each] ?? 0) % step === 0)).toBe(true);
    }));
  });

  test('adds up even where the total is no whole number of steps', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999_999 }), weights, fc.integer({ min: 1, max: 70_000 }), (odd, parts, oddStep) => {
      expect(sum(shareOut(odd, lines, parts, oddStep))).toBe(odd);
    }));
  });

  test('cannot move a line when all the others are held', () => {
    const before = evenSplit(total, lines, step);
    expect(setLine(before, lines, total, step, 'bet', 0, new Set(lines))).toBe(before);
  });

  test('starts even', () => {
    expect(Object.values(evenSplit(total, lines, step))).toEqual([300_000, 300_000, 300_000, 300_000, 300_000]);
  });
});

describe('an amount as typed', () => {
  test.each([
    ['400000', 400_000], ['400K', 400_000], ['$0.4M', 400_000], ['1,500K', 1_500_000], [' $ 1.5 m ', 1_500_000], ['0', 0],
    ['', null], ['lots', null], ['-5', null], ['1e9', null], ['1.2.3', null], ['4x', null],
    ['0,4M', 400_000], ['1,5M', 1_500_000], ['.5M', 500_000], ['1,500', 1500], ['1,500,000', 1_500_000],
  ])('%j is %j', (typed, usd) => {
    expect(readUsd(typed)).toBe(usd);
  });

  test.each([['400', 400_000], ['$150', 150_000], ['0', 0], ['50000', 50_000], ['400000', 400_000], ['1.5M', 1_500_000], ['20K', 20_000]])('where sums go by fifty thousands %j is %d', (typed, usd) => {
    expect(readUsd(typed, step)).toBe(usd);
  });

  test('what is shown can be typed back', () => {
    fc.assert(fc.property(fc.nat(999), (steps) => {
      expect(readUsd(panelWords.usd(steps * 10_000))).toBe(steps * 10_000);
    }));
  });
});

describe('a number as typed', () => {
  test.each([
    ['4', 4], ['4 people', 4], ['35 %', 35], ['35%', 35], ['12\u00a0weeks', 12], ['1,200 people', 1200], ['$400K', 400_000], ['1,200,000', 1_200_000], ['2.5', 2.5],
    ['', null], ['many', null], ['Never', null], ['%', null],
  ])('%j is %j', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });
});

test.each([
  [52, 50], [53, 55], [-4, 10], [400, 90], [10, 10], [37.5, 40],
])('of a scale from 10 to 90 by fives the nearest to %d is %d', (wanted, found) => {
  expect(nearest(wanted, { min: 10, max: 90, step: 5 })).toBe(found);
});

test('the nearest on a scale of fractions is written as the scale has it', () => {
  expect(nearest(0.31, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
});
