import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pegsOf } from '../../src/present/pegs.ts';

const crowd = fc.nat(100_000).chain((total) => fc.record({ total: fc.constant(total), fluent: fc.nat(total) }));

test('a crowd is shown one by one up to six hundred, and then a figure stands for several: never more figures, never more lit than there are', () => {
  fc.assert(fc.property(crowd, ({ total, fluent }) => {
    const { pegs, lit, each } = pegsOf({ total, fluent });
    if (total <= 600) expect([pegs, lit, each]).toEqual([total, fluent, 1]);
    expect(pegs).toBeLessThanOrEqual(600);
    expect(pegs * each).toBeGreaterThanOrEqual(total);
    expect((pegs - 1) * each).toBeLessThan(Math.max(1, total));
    expect(lit).toBeLessThanOrEqual(pegs);
    expect(lit > 0).toBe(fluent > 0);
  }));
});
