import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/scenario/nearest.ts';

test.each([
  ['itnro', ['intro', 'outro'], 'intro'],
  ['choises', ['choices', 'chosen'], 'choices'],
  ['Welcome', ['welcome', 'farewell'], 'welcome'],
  ['pm', ['pe', 'wholly-other'], 'pe'],
  ['something-else', ['welcome', 'farewell'], null],
  ['data', ['money', 'data-work', 'growth'], 'data-work'],
  ['book', ['tinkering-book-2024', 'notes'], 'tinkering-book-2024'],
  ['data', ['data-work', 'data-rest'], null],
  ['dat', ['data-work'], null],
  ['mlops-engineer', ['ml-engineer', 'platform-engineer'], 'platform-engineer'],
  ['Machine-learning-engineer', ['ml-engineer', 'platform-engineer'], 'ml-engineer'],
  ['constructor', ['welcome'], null],
  ['', ['a-b'], null],
  ['x', [], null],
])('%s among %j most likely means %s', (name, known, meant) => {
  expect(nearest(name, known)).toBe(meant);
});

test('distance is zero only for the same name, the same both ways, and one edit away after one edit', () => {
  const name = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', '-') });
  fc.assert(
    fc.property(name, name, fc.nat(), (a, b, at) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      const cut = at % (a.length + 1);
      expect(editDistance(a, `${a.slice(0, cut)}x${a.slice(cut)}`)).toBe(1);
    }),
  );
});
