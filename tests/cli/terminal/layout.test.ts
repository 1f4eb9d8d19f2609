import { expect, test } from 'vitest';
import { headed, left } from '../../../src/cli/terminal/layout.ts';
import { screenOf } from '../../../src/cli/terminal/screen.ts';

test.each([
  [60, ['Why people left  1.7 a world, in 60 worlds']],
  [41, ['Why people left', '  1.7 a world, in 60 worlds']],
])('what is said of a heading stands behind it, or below it where there is no room: %i columns', (columns, lines) => {
  expect(headed('Why people left', '1.7 a world, in 60 worlds', screenOf({ columns }, {}))).toEqual(lines);
});

test('what is cut short ends with no comma before its dots', () => {
  expect(left('AI team headcount, champions among them', 20)).toBe('AI team headcount…  ');
});
