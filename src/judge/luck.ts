import type { Judged } from './regret.ts';
import { quantile } from './spread.ts';
import type { Valuation } from './valuation.ts';

/** A run's points taken apart. `atStart − given away + gained + luck = points`, exactly. */
export interface Account {
  /** What the run came to. */
  readonly points: number;
  /** What the best play was to be expected to come to at the start; and what picking by coin was. */
  readonly atStart: number;
  readonly byCoin: number;
  /** The regrets of all decisions together: what judgement gave away. */
  readonly givenAway: number;
  /** What answers of the player's own brought beyond the best of those that have names, which is all that the best play goes by. */
  readonly gained: number;
  /** What luck added or took: before the first decision, and after each decision, by their order. */
  readonly luck: number;
  readonly lucks: readonly number[];
  /** Judgement without luck: 0 is what picking by coin comes to on average, 1 is the best play of answers that have names. Below 0 is worse than a coin, above 1 better than any of those. */
  readonly score: number;
}

/**
 * Tells luck from judgement. Each decision moves what is to be expected down by its regret, or up by what an answer of the player's own
 * brings that nobody reckoned with; whatever else moves it, between one decision and the next and from the last one to the end, is
 * luck. This is how backgammon programs split a game (GNU Backgammon's luck analysis) and, in general, a control variate by a value
 * function (Burch, Schmid, Moravčík, Bowling 2018, *AIVAT*). Over many runs the luck of the best play averages to nothing. Null if a decision has not
 * been valued, or none has been made.
 */
export function accountOf(points: number, judged: readonly Judged[], decisions: number, valuation: Pick<Valuation, 'best' | 'byCoin'>): Account | null {
  if (judged.length === 0 || judged.length !== decisions) return null;
  const atStart = valuation.best.points.mean;
  const byCoin = valuation.byCoin.mean;
  const expectations = [...judged.map(({ foreseen }) => foreseen), points];
  const lucks = expectations.map((next, at) => next - (at === 0 ? atStart : (judged[at - 1]?.expected ?? NaN)));
  const givenAway = judged.reduce((sum, { regret }) => sum + regret, 0);
  const gained = judged.reduce((sum, each) => sum + each.gained, 0);
  const luck = lucks.reduce((sum, each) => sum + each, 0);
  const room = atStart - byCoin;
  return { points, atStart, byCoin, givenAway, gained, luck, lucks, score: room === 0 ? 1 : 1 - (givenAway - gained) / room };
}

/** Where a result stands among results of the same choices in other worlds, 0 to 1: the share below it and half of those equal (mid-rank). 0.5 among none. */
export function percentileOf(points: number, others: ArrayLike<number>): number {
  let below = 0;
  for (let at = 0; at < others.length; at += 1) {
    const other = others[at] as number;
    below += other < points ? 1 : other === points ? 0.5 : 0;
  }
  return others.length === 0 ? 0.5 : below / others.length;
}

/** The middle of some results: half of them do not exceed it. `alone` where there are none. */
export function medianOf(results: readonly number[], alone: number): number {
  return results.length === 0 ? alone : quantile(Float64Array.from(results).sort(), 0.5);
}

/** Good or poor decisions, good or bad luck. */
export const corners = ['earned', 'unlucky', 'lucky', 'deserved'] as const;
export type Corner = (typeof corners)[number];

/** Judgement is called good from halfway between a coin and the best play. */
const goodScore = 0.5;
const middle = 0.5;

/**
 * The corner of a run: `earned` and `unlucky` were decided well, `lucky` and `deserved` were not. Luck in the very middle of what the
 * same choices come to is neither good nor bad: what came of the run was then earned or deserved. `score` is an account's, or 1 and 0 for a single decision that was right or not.
 */
export function cornerOf(score: number, percentile: number): Corner {
  if (score >= goodScore) return percentile >= middle ? 'earned' : 'unlucky';
  return percentile > middle ? 'lucky' : 'deserved';
}
