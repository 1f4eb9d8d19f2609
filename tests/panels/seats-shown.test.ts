import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatsShown } from '../../src/panels/seats-shown.ts';

const peopleOf = (count: number) => Array.from({ length: count }, (_, at) => at);

test('a row that holds every seat shows each: who sits there in order, then the free ones', () => {
  fc.assert(fc.property(fc.nat(8), fc.nat(8), (count, of) => {
    const people = peopleOf(count);
    expect(seatsShown(people, of, 8)).toEqual([...people, ...Array.from({ length: Math.max(0, of - count) }, () => null)]);
  }));
});

test('a row for more seats than it holds is as full as they are: full only when they are, empty only when they are', () => {
  fc.assert(fc.property(fc.nat(60), fc.integer({ min: 9, max: 60 }), (count, of) => {
    const row = seatsShown(peopleOf(count), of, 8);
    const taken = row.filter((person) => person !== null).length;
    expect(row).toHaveLength(8);
    expect(taken === 8).toBe(count >= of);
    expect(taken === 0).toBe(count === 0);
    expect(Math.abs(taken / 8 - count / Math.max(of, count))).toBeLessThan(1 / 8);
  }));
});
