import type { NodeId } from '../scenario/scenario.ts';
import type { Answer } from '../run/run.ts';

/** What every path is valued by, each at the horizon: points of the scenario's own objective, features released in due form, departures, USD spent. */
export const yields = ['points', 'features', 'departures', 'spend'] as const;
export type Yield = (typeof yields)[number];

/** A figure over the worlds that came to a fork. */
export interface Estimate {
  readonly mean: number;
  /** Standard error of the mean; 0 with fewer than two worlds. */
  readonly se: number;
  readonly p10: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
}

/** One answer against another in the same worlds: how much more it comes to. */
export interface Difference {
  readonly mean: number;
  /** Standard error of the mean of the differences; 0 with fewer than two worlds. */
  readonly se: number;
  /** Share of worlds in which it comes to more, and to the same. */
  readonly above: number;
  readonly equal: number;
}

/** What an answer comes to, yield by yield. */
export type Estimates = Readonly<Record<Yield, Estimate>>;
export type Differences = Readonly<Record<Yield, Difference>>;

/** One answer at a fork. */
export interface AnswerValue {
  /** The author's name for it; null for an answer of the player's own, and for a stand-in's answer that has no name. */
  readonly id: string | null;
  readonly label: string | null;
  readonly answer: Answer;
  /** Keys of the forks that were come to straight after it; none where the story ends with it. */
  readonly next: readonly string[];
  /** With the best play afterwards: at every later fork the answer whose mean over the worlds that come there is highest. */
  readonly best: Estimates;
  /** With the author's stand-ins afterwards. */
  readonly standIn: Estimates;
  /** Against the best answer of this fork, best play after both: its points are below zero, or zero for the best itself. */
  readonly against: Differences;
  /** Share of worlds in which its points, best play afterwards, are above those of every other answer here. */
  readonly ahead: number;
}

/** An answer given on the way to a fork. `id` is null for an answer nobody has a name for. */
export interface Step {
  readonly node: NodeId;
  readonly id: string | null;
}

/**
 * A decision as it is reached by a history of answers. Histories between which nothing differs that the future could depend on
 * (levers, weeks, what conditions ask about) come to the same fork.
 */
export interface Fork {
  /** Tells forks apart; the same in every valuation of the scenario. `forkKey` gives it for a run that stands there. */
  readonly key: string;
  readonly node: NodeId;
  /** Weeks played on arrival. */
  readonly week: number;
  /** The decisions answered on the way, events that spared the player left out; of several histories the first in the author's order. */
  readonly history: readonly Step[];
  /** Worlds that come here under that history, and as a share of the worlds valued. */
  readonly worlds: number;
  readonly share: number;
  /** In the author's order; an own answer last. Some are left out where the paths are sampled. */
  readonly answers: readonly AnswerValue[];
  /** The place of the best in `answers`: highest mean points, the first of several. */
  readonly best: number;
  /** Each pair of answers with best play afterwards, `a` against `b`, by places in `answers`; `a < b`. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly difference: Differences }[];
}

/** Every path of a scenario, valued in shared worlds. */
export interface Valuation {
  readonly seed: number;
  /** Worlds valued. */
  readonly worlds: number;
  /** Ways through the story by named answers, events both ways; and how many of them were met in these worlds. */
  readonly paths: number;
  readonly pathsMet: number;
  /** False when there are too many paths: then later forks keep only a sample of their answers, and the best play is the best among those. */
  readonly complete: boolean;
  /** Playing the best path from the start, and following the stand-ins. */
  readonly best: Estimates;
  readonly standIn: Estimates;
  /** Points of one who picks by coin: in each world the mean over such players, every answer of a fork alike. */
  readonly byCoin: Estimate;
  /** Forks met, earliest decisions first. */
  readonly forks: readonly Fork[];
}
