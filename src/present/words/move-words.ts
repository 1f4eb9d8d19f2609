import type { Lever } from '../../model/lever.ts';
import type { Apart, Means, Presence } from '../apart.ts';

/** What was done, where two plans are taken apart. */
export interface MoveWords {
  /** A lever in a few words, as the thing that was done. */
  readonly lever: (lever: Lever) => string;
  /** What having, or not having, a move does for one's own path; `of` is what kind of move it is: a place in an order, a setting, one of several things picked, or anything else. */
  readonly part: (label: string, presence: Presence, of: 'place' | 'setting' | 'pick' | null) => string;
  /** One option in place of another. */
  readonly instead: (mine: string, other: string) => string;
  /** An event that came on one path and not on the other. */
  readonly happened: (title: string) => string;
  readonly company: string;
  /** Whatever is not decided yet, as the projections answer it. */
  readonly later: string;
  /** What no move brings: events that came in some of the worlds. */
  readonly elsewhere: string;
  readonly amount: (label: string, usd: number) => string;
  readonly amountInstead: (label: string, usd: number, otherUsd: number) => string;
  /** All the parts that are too small to show by themselves. */
  readonly rest: (count: number) => string;
  /** A signed number of features or people. */
  readonly figure: (amount: number) => string;
  /** `points`: by how many the player's path is ahead, 0 where that is not known. */
  readonly title: (apart: Apart, difference: number, letter: string, points: number) => string;
  /** The heading of a column of figures. */
  readonly unit: Readonly<Record<Apart, string>>;
  /** The parts in a sentence: those that add, those that take away, strongest first. */
  readonly says: (apart: Apart, difference: number, adds: readonly Named[], takes: readonly Named[]) => string;
  /** The whole difference by what the company weighs, on average and in the player's own luck; `luck` is how far luck alone moves a path. */
  readonly weighed: (means: Means, own: Means | null, luck: number | null, letter: string) => string;
  readonly note: (apart: Apart, worlds: number, everyOrder: boolean, objective: string) => string;
}

export interface Named {
  readonly label: string;
  readonly amount: number;
}
