import { expect, test } from 'vitest';
import { folded, headed, left } from '../../../src/cli/terminal/layout.ts';
import { lessonText } from '../../../src/cli/terminal/lesson.ts';
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

test('what is typed is broken between words, never within one', () => {
  const lesson = { about: [], example: ["simulate tests/plan.json", "--chance 'features >= 1 @ 6'"], asks: 'How likely is it?' };
  expect(lessonText(lesson, 40)).toBe("\nExample:\n  npm run -s forkcast -- simulate \\\n      tests/plan.json \\\n      --chance 'features >= 1 @ 6'\n  How likely is it?");
  expect(lessonText(lesson, 80)).toBe("\nExample:\n  npm run -s forkcast -- simulate tests/plan.json \\\n      --chance 'features >= 1 @ 6'\n  How likely is it?");
});

test('a mark stays under what it points at where sentences are folded', () => {
  const screen = screenOf({ columns: 40, isTTY: true }, { NO_COLOR: '1' });
  expect(folded('error: option --chance <question> argument features is invalid.\n  features\n          ^', screen)).toBe('error: option --chance <question>\nargument features is invalid.\n  features\n          ^');
});
