import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { left, wrap } from '../../../src/cli/terminal/layout.ts';
import { bandLine, bar, spot, swingLine } from '../../../src/cli/terminal/plots.ts';
import { coloured, screenOf } from '../../../src/cli/terminal/screen.ts';

const { paint } = screenOf({}, {});
const spread = (p5: number, p25: number, median: number, p75: number, p95: number) => ({ p5, p25, median, p75, p95, mean: median });

describe('a band', () => {
  test.each([
    [spread(0, 2, 4, 6, 8), 0, 10, 11, '░░▒▒█▒▒░░'],
    [spread(5, 5, 5, 5, 5), 0, 10, 11, '     █'],
    [spread(-4, -2, 0, 2, 4), -5, 5, 11, ' ░░▒▒█▒▒░░'],
    [spread(2, 3, 4, 4, 4), -5, 5, 11, '     │ ░▒█'],
    [spread(0, 0, 0, 0, 0), 0, 0, 11, '█'],
  ])('%# is drawn', (given, low, high, width, line) => {
    expect(bandLine(given, low, high, width, paint)).toBe(line);
  });

  test('stays within its room whatever it shows', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 7, maxLength: 7 }), fc.integer({ min: 2, max: 60 }), (values, width) => {
        const [low, p5, p25, median, p75, p95, high] = values.toSorted((a, b) => a - b) as [number, number, number, number, number, number, number];
        const line = bandLine(spread(p5, p25, median, p75, p95), low, high, width, paint);
        expect(line.length).toBeLessThanOrEqual(width);
        expect(line.split('█')).toHaveLength(2);
        expect(line[spot(median, low, high, width)]).toBe('█');
      }),
    );
  });
});

test.each([[0, ''], [1, '████'], [0.5, '██'], [0.3, '█▎'], [2, '████'], [-1, '']])('a bar for %d of four characters', (share, text) => {
  expect(bar(share, 4)).toBe(text);
});

test('a bar without any width is none', () => expect(bar(0.3, -6)).toBe(''));

test('a swing reaches from one end to the other, with a mark where it starts from', () => {
  expect(swingLine(2, 8, 5, 0, 10, 11)).toBe('  ▒▒▒┃███');
  expect(swingLine(8, 2, 5, 0, 10, 11)).toBe('  ███┃▒▒▒');
  expect(swingLine(6, 8, 5, 0, 10, 11)).toBe('     ┃▒██');
  expect(swingLine(5, 5, 5, 0, 10, 11)).toBe('     ┃');
});

describe('lines', () => {
  test('are broken between words, and words only where they must be', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrap('', 10)).toEqual(['']);
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        for (const line of wrap(text, width)) expect(line.length).toBeLessThanOrEqual(width);
        expect(wrap(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('that are too long end in three dots', () => {
    expect(left('abcdef', 4)).toBe('abc…');
    expect(left('ab', 4)).toBe('ab  ');
  });
});

describe('colour', () => {
  test.each([
    ['on a terminal', { isTTY: true }, {}, true],
    ['in a file', {}, {}, false],
    ['where NO_COLOR is set', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['where NO_COLOR is empty', { isTTY: true }, { NO_COLOR: '' }, true],
    ['on a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, false],
  ] as const)('%s', (_where, terminal, environment, expected) => {
    expect(coloured(terminal, environment)).toBe(expected);
    expect(screenOf(terminal, environment).paint.strong('x') === 'x').toBe(!expected);
  });

  test.each([[{ columns: 100 }, {}, 100], [{ columns: 20 }, {}, 40], [{ columns: 400 }, {}, 120], [{}, { COLUMNS: '90' }, 90], [{}, { COLUMNS: 'wide' }, 80], [{}, {}, 80]])('%j with %j has room for %d columns', (terminal, environment, width) => {
    expect(screenOf(terminal, environment).width).toBe(width);
  });
});
