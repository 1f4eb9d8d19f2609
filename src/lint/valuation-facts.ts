import type { Metric } from '../model/metric.ts';
import type { Path } from '../scenario/json/spots.ts';
import type { NodeId } from '../scenario/scenario.ts';

/** What answers are measured by at the horizon: points of the scenario's objective, features released, departures, USD spent. */
export type Measure = 'points' | 'features' | 'departures' | 'spend';

/** A mean over worlds with its standard error, in the measure's own unit. */
export interface Estimate {
  readonly mean: number;
  readonly se: number;
}

/** What the model says of one answer at one fork, everybody playing on from it as well as can be. */
export interface AnswerFacts {
  /** The author's name for it; null for an answer nobody has a name for. */
  readonly id: string | null;
  readonly best: Readonly<Record<Measure, Estimate>>;
}

/** A decision as reached by one history of answers. */
export interface ForkFacts {
  readonly node: NodeId;
  readonly history: readonly { readonly node: NodeId; readonly id: string | null }[];
  /** Worlds that came here. */
  readonly worlds: number;
  readonly answers: readonly AnswerFacts[];
  /** The place of the best in `answers`. */
  readonly best: number;
  /** Each pair of answers, `a` against `b` in the same worlds, by places in `answers`. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly difference: Readonly<Record<Measure, Estimate>> }[];
}

/** What lint reads of the model's valuation of a scenario; whoever has one passes it in. */
export interface ValuationFacts {
  readonly worlds: number;
  /** False where there were so many paths that forks kept only some of their answers. */
  readonly complete: boolean;
  readonly forks: readonly ForkFacts[];
}

/** What became of a rule in plays that set it, by many ways. */
export interface RuleFacts {
  /** Where the rule stands in the file. */
  readonly path: Path;
  /** The named answer that sets its level; null where the level stands in the file. */
  readonly answer: string | null;
  readonly metric: Metric;
  readonly atLeast: number;
  readonly plays: number;
  /** Plays in which it was set when no week was left. */
  readonly late: number;
  /** Plays in which it fired by the horizon, and in the week in which it was set. */
  readonly fired: number;
  readonly atOnce: number;
  /** The lowest that the measure stood at when it was set, and the highest that it came to in the weeks that were left, over all plays. */
  readonly least: number;
  readonly most: number;
}

/** What the model says with its central numbers, and again under each of some draws of those that are uncertain. */
export interface ModelFacts {
  readonly valuation: ValuationFacts;
  readonly draws: readonly ValuationFacts[];
  readonly rules: readonly RuleFacts[];
}
