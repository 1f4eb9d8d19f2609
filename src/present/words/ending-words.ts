import type { CriterionId, Tier } from '../../judge/tier.ts';
import type { LeavingDriver, Share } from '../../model/trajectory.ts';
import type { SpendLine } from '../../model/roles.ts';

/** What a note beside a line of the ledger may count. */
export interface MoneyFacts {
  /** Years of work paid for. */
  readonly personYears: number;
  readonly features: number;
  readonly fluent: number;
  readonly demos: number;
}

/** What stands over the parts of an ending. */
export interface EndingLabels {
  readonly tier: string;
  readonly criteria: string;
  readonly met: string;
  readonly missed: string;
  readonly notAsked: string;
  readonly charts: string;
  readonly decisions: string;
  readonly decisionsLead: string;
  readonly branch: string;
  readonly branchFrom: (number: number, title: string) => string;
  readonly again: string;
  readonly home: string;
  readonly debrief: string;
}

export interface EndingWords {
  readonly labels: EndingLabels;
  readonly tiers: Readonly<Record<Tier, { readonly name: string; readonly rule: string }>>;
  /** What a criterion asks, and how this story stood against it. */
  readonly criteria: Readonly<Record<CriterionId, { readonly label: string; readonly figure: (value: number, needed: number) => string }>>;
  /** In place of a figure where no answer of the story bears on a criterion. */
  readonly unasked: string;
  readonly kicker: string;
  readonly confidence: (percent: number) => string;
  /** How many left, which is a sentence, with their names. */
  readonly whoLeft: (says: string, names: readonly string[]) => string;
  readonly when: (week: number, quarter: string) => string;
  /** Why somebody left, from the drivers and their weights, heaviest first. */
  readonly why: (drivers: readonly Share<LeavingDriver>[]) => string;
  readonly letGo: string;
  readonly moneyNotes: Readonly<Partial<Record<SpendLine, (facts: MoneyFacts) => string>>>;
}
