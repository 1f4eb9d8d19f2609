import type { Lever } from '../../model/lever.ts';
import type { Organisation } from '../../model/organisation.ts';

/** Something that is done in one week. Plans are told apart move by move. */
export interface Move {
  /** Luck is addressed by it: the same id in two plans meets the same candidates. */
  readonly id: string;
  /** What reports call it; the id if left out. */
  readonly label?: string;
  /** Weeks gone when it is done; 0 is the opening. */
  readonly week: number;
  readonly levers: readonly Lever[];
}

/** How far to look: whole quarters of 13 weeks, or weeks. */
export type Horizon = { readonly quarters: number } | { readonly weeks: number };

/** A company and what is done in it when: everything a projection needs. No story, no choices. */
export interface PlanFile {
  readonly format: 1;
  /** What reports call the plan; the name of its file if left out. */
  readonly title?: string;
  readonly horizon: Horizon;
  readonly organisation: Organisation;
  readonly moves: readonly Move[];
}
