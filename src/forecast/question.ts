import { standings, type Standings, type StandingsQuestion } from '../judge/standings.ts';
import { breakdown, type Breakdown, type BreakdownOptions } from '../model/analysis/breakdown.ts';
import type { Plan } from '../model/plan.ts';

/** Something to work out about plans, as plain data: answered whole in one place. */
export type Question =
  /** Where the difference of two plans' means comes from. */
  | { readonly kind: 'breakdown'; readonly a: Plan; readonly b: Plan; readonly options: BreakdownOptions }
  /** What plans come to if some of the model's numbers are other than the table says. */
  | ({ readonly kind: 'standings' } & StandingsQuestion);

/** What answers a question of a kind. */
export interface Findings {
  readonly breakdown: Breakdown;
  readonly standings: Standings;
}
export type Finding = Findings[keyof Findings];
export type FindingOf<Q extends Question> = Findings[Q['kind']];

/** Works a question out, stopping for breath now and then. */
export function workOn(question: Question): Generator<unknown, Finding, void> {
  return question.kind === 'breakdown' ? breakdown(question.a, question.b, question.options) : standings(question);
}
