import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, fits, move, seatsTaken, takeOut } from '../../src/panels/order.ts';
import { placeAt } from '../../src/panels/row-drag.ts';
import type { CardView } from '../../src/present/view.ts';

const cards: CardView[] = 'abcdefgh'.split('').map((id, index) => ({ id, label: id, detail: null, role: null, seats: index % 3 === 2 ? 0 : 1 }));
const order = fc.shuffledSubarray(cards.map((card) => card.id));

describe('an order', () => {
  test('keeps the same cards whatever is moved where', () => {
    fc.assert(fc.property(order, fc.integer({ min: -2, max: 10 }), fc.integer({ min: -2, max: 10 }), (ids, from, to) => {
      expect([...move(ids, from, to)].sort()).toEqual([...ids].sort());
    }));
  });

  test('puts the moved card where it was sent, and the others keep their order', () => {
    fc.assert(fc.property(order.filter((ids) => ids.length > 1), fc.nat(7), fc.nat(7), (ids, a, b) => {
      const [from, to] = [a % ids.length, b % ids.length];
      const moved = move(ids, from, to);
      expect(moved[to]).toBe(ids[from]);
      expect(moved.filter((id) => id !== ids[from])).toEqual(ids.filter((id) => id !== ids[from]));
    }));
  });

  test('never takes more seats than there are, however many are added', () => {
    fc.assert(fc.property(order, fc.nat(8), fc.array(fc.constantFrom(...cards), { maxLength: 20 }), (start, cap, wanted) => {
      const before = seatsTaken(start, cards);
      const after = wanted.reduce((ids, card) => add(ids, card, cards, cap), start as readonly string[]);
      expect(seatsTaken(after, cards)).toBeLessThanOrEqual(Math.max(before, cap));
      expect(new Set(after).size).toBe(after.length);
    }));
  });

  test('a card that takes no seat fits when every seat is taken', () => {
    expect(fits(['a', 'b'], cards[2] as CardView, cards, 2)).toBe(true);
    expect(fits(['a', 'b'], cards[3] as CardView, cards, 2)).toBe(false);
  });

  test('a card taken out is gone and can be added again', () => {
    expect(add(takeOut(['a', 'b'], 'a'), cards[0] as CardView, cards, 8)).toEqual(['b', 'a']);
  });

  test.each([
    [0, 10, 0], [0, 45, 1], [0, 500, 3], [3, -20, 0], [2, 101, 2], [2, 155, 3],
  ])('row %i dropped with its middle at %i takes place %i', (from, middle, place) => {
    expect(placeAt([20, 40 + 2, 100, 150], from, middle)).toBe(place);
  });
});
