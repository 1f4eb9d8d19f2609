import { standings, type Standings, type StandingsQuestion } from '../judge/standings.ts';
import { breakdown, type Breakdown, type BreakdownOptions } from '../model/analysis/breakdown.ts';
import { elsewhere, type ElsewhereFound, type ElsewhereOptions } from '../model/analysis/elsewhere.ts';
import { tilts, type TiltOptions, type Tilts } from '../model/analysis/tilts.ts';
import type { Plan } from '../model/plan.ts';

/** Something to work out about plans, as plain data: answered whole in one place. */
export type Question =
  /** Where the difference of two plans' means comes from. */
  | { readonly kind: 'breakdown'; readonly a: Plan; readonly b: Plan; readonly options: BreakdownOptions }
  /** What plans come to if some of the model's numbers are other than the table says. */
  | ({ readonly kind: 'standings' } & StandingsQuestion)
  /** Which single number would turn the verdict on two plans. */
  | { readonly kind: 'tilts'; readonly plans: readonly [Plan, Plan]; readonly options: TiltOptions }
  /** In which other kind of company the verdict would turn. */
  | { readonly kind: 'elsewhere'; readonly plans: readonly [Plan, Plan]; readonly options: ElsewhereOptions };

/** What answers a question of a kind. */
export interface Findings {
  readonly breakdown: Breakdown;
  readonly standings: Standings;
  readonly tilts: Tilts;
  readonly elsewhere: ElsewhereFound;
}
export type Finding = Findings[keyof Findings];
export type FindingOf<Q extends Question> = Findings[Q['kind']];

/** Works a question out, stopping for breath now and then. */
export function workOn(question: Question): Generator<unknown, Finding, void> {
  switch (question.kind) {
    case 'breakdown':
      return breakdown(question.a, question.b, question.options);
    case 'standings':
      return standings(question);
    case 'tilts':
      return tilts(question.plans, question.options);
    case 'elsewhere':
      return elsewhere(question.plans, question.options);
  }
}
