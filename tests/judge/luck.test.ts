import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf, cornerOf, medianOf, percentileOf } from '../../src/judge/luck.ts';
import { judgedAt, type Judged } from '../../src/judge/regret.ts';
import { profileOf } from '../../src/judge/profile.ts';
import type { AnswerValue, Estimate, Fork } from '../../src/judge/valuation.ts';

const flat = (mean: number, se = 0): Estimate => ({ mean, se, p10: mean, p25: mean, median: mean, p75: mean, p90: mean });
/** A decision at which the best of the named answers comes to `foreseen`. */
const judged = (foreseen: number, expected: number): Judged => ({
  index: 0, node: 'a', fork: 'a', worlds: 1, expected, best: Math.max(foreseen, expected), bestAnswer: { kind: 'read' }, foreseen, gained: Math.max(0, expected - foreseen), regret: Math.max(0, foreseen - expected), se: 0, range: 10, right: expected >= foreseen, confidence: 70,
});
const valuation = (best: number, byCoin: number) => ({ best: { points: flat(best), features: flat(0), departures: flat(0), spend: flat(0) }, byCoin: flat(byCoin) });

test('an account adds up whatever was decided and whatever happened', () => {
  const points = fc.double({ min: -100, max: 100, noNaN: true });
  fc.assert(fc.property(points, points, points, fc.array(fc.tuple(points, fc.double({ min: -50, max: 50, noNaN: true })), { minLength: 1, maxLength: 8 }), (end, start, coin, decisions) => {
    const made = decisions.map(([foreseen, moved]) => judged(foreseen, foreseen + moved));
    const account = accountOf(end, made, made.length, valuation(start, coin));
    expect(account).not.toBeNull();
    if (!account) return;
    expect(account.atStart - account.givenAway + account.gained + account.luck).toBeCloseTo(end, 6);
    expect(Math.min(account.givenAway, account.gained)).toBeGreaterThanOrEqual(0);
    expect(account.lucks).toHaveLength(made.length + 1);
  }));
});

test('luck is what happens between decisions: the sums of one run', () => {
  // The best play is worth 10; the first decision gives away 2, then luck adds 3, the second gives away nothing, then luck takes 6.
  const account = accountOf(5, [judged(10, 8), judged(11, 11)], 2, valuation(10, 0));
  expect(account).toEqual({ points: 5, atStart: 10, byCoin: 0, givenAway: 2, gained: 0, luck: -3, lucks: [0, 3, -6], score: 0.8 });
});

test('an answer of one’s own that is better than any with a name is judgement, and no luck', () => {
  // The best play is worth 10; an answer nobody reckoned with brings 4 more, nothing happens, and the run comes to that.
  expect(accountOf(14, [judged(10, 14), judged(14, 14)], 2, valuation(10, 0))).toMatchObject({ givenAway: 0, gained: 4, luck: 0, lucks: [0, 0, 0], score: 1.4 });
});

test('there is no account of a run with a decision nobody has valued', () => {
  expect(accountOf(5, [judged(10, 8)], 2, valuation(10, 0))).toBeNull();
  expect(accountOf(5, [], 0, valuation(10, 0))).toBeNull();
});

test('a percentile counts those below and half of those equal', () => {
  expect(percentileOf(3, [1, 2, 3, 4])).toBe(0.625);
  expect(percentileOf(0, [1, 2])).toBe(0);
  expect(percentileOf(9, [1, 2])).toBe(1);
  expect(percentileOf(9, [])).toBe(0.5);
});

test('the middle is not exceeded by half of the results', () => {
  expect(medianOf([9, 1, 2], 0)).toBe(2);
  expect(medianOf([9, 1, 2, 4], 0)).toBe(3);
  expect(medianOf([], 7)).toBe(7);
});

test.each([[1, 0.9, 'earned'], [1, 0.1, 'unlucky'], [0, 0.9, 'lucky'], [0, 0.1, 'deserved'], [0.5, 0.5, 'earned'], [0.4, 0.5, 'deserved'], [0.4, 0.51, 'lucky'], [0.6, 0.49, 'unlucky']] as const)('a score of %d at percentile %d is called %s', (score, percentile, corner) => {
  expect(cornerOf(score, percentile)).toBe(corner);
});

const nothing = { points: flat(0), features: flat(0), departures: flat(0), spend: flat(0) };
const answer = (mean: number, se: number): AnswerValue => {
  const difference = { mean: 0, se, above: 0, equal: 0 };
  return { id: null, label: null, answer: { kind: 'read' }, next: [], best: { ...nothing, points: flat(mean) }, standIn: nothing, against: { points: difference, features: difference, departures: difference, spend: difference }, ahead: 0 };
};
const fork = (...answers: AnswerValue[]): Fork => ({ key: 'k', node: 'n', week: 0, history: [], worlds: 9, share: 1, answers, best: 0, pairs: [] });

test('right is the best, or what nobody could tell from it, or what gives away next to nothing of what was at stake', () => {
  const at = fork(answer(100, 0), answer(99, 0.1), answer(94, 0.1), answer(94, 4), answer(60, 0.1));
  expect(at.answers.map((_, place) => judgedAt(at, place).right)).toEqual([true, true, false, true, false]);
  expect(judgedAt(at, 4)).toMatchObject({ expected: 60, best: 100, regret: 40, range: 40 });
});

test('a profile counts each principle over all runs, the most tested first, with an interval', () => {
  const evidence = [...Array.from({ length: 3 }, () => ({ principle: 'P1', shown: true })), { principle: 'P1', shown: false }, { principle: 'P2', shown: true }];
  const found = profileOf([{ principle: 'P2', shown: false }, ...evidence]);
  expect(found.map(({ principle, shown }) => [principle, shown.hits, shown.of])).toEqual([['P1', 3, 4], ['P2', 1, 2]]);
  expect(found[0]?.shown.low).toBeLessThan(0.5);
  expect(profileOf([])).toEqual([]);
});
