import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, startOf } from '../../../src/cli/terminal/columns.ts';
import { left, wrap } from '../../../src/cli/terminal/layout.ts';

test.each([
  ['plain', 5],
  ['é', 1],
  ['e\u0301', 1],
  ['− … █', 5],
  ['日本', 4],
  ['한글', 4],
  ['🙂', 2],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

const letters = fc.string({ unit: fc.constantFrom('a', ' ', 'é', 'e\u0301', '日', '🙂', '−', 'ß') });

test('a text laid out in columns takes exactly those, whatever its letters', () => {
  fc.assert(fc.property(letters, fc.integer({ min: 1, max: 30 }), (text, width) => {
    expect(columnsOf(left(text, width))).toBe(width);
    expect(columnsOf(startOf(text, width))).toBeLessThanOrEqual(width);
    expect(text.startsWith(startOf(text, width))).toBe(true);
  }));
});

test('wrapped lines fit, and nothing but blanks is lost', () => {
  fc.assert(fc.property(letters, fc.integer({ min: 4, max: 30 }), (text, width) => {
    const lines = wrap(text, width);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }));
});
