import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/forecast/packed.ts';

const numbers = (length: number) => fc.array(fc.double(), { minLength: length, maxLength: length }).map((list) => Float64Array.from(list));

test('outcomes come out as they went in: lists of one length, of several, of none, and anything else', () => {
  const rows = fc.nat(5).chain((length) => fc.array(numbers(length), { maxLength: 8 }));
  const mixed = fc.array(fc.oneof(fc.nat(3).chain(numbers), fc.constant(null), fc.record({ points: fc.double() })), { maxLength: 8 });
  fc.assert(fc.property(fc.oneof<fc.Arbitrary<unknown[]>[]>(rows, mixed), (outcomes) => {
    expect(unpack(structuredClone(pack(outcomes)))).toEqual(outcomes);
  }));
});

test('lists of one length travel as one', () => {
  const { kind } = pack([Float64Array.of(1, 2), Float64Array.of(3, 4)]);
  expect(kind).toBe('rows');
});
