import type { Answer } from '../run/run.ts';

/**
 * What a player asks of a play. An intent that the phase on screen does not take changes nothing, so a second click,
 * a held key or a late message can do no harm. `type` is XState's word for `kind`.
 */
export type Intent = { readonly step?: number } & (
  /** Go on from a brief, or from an event that asks nothing. */
  | { readonly type: 'read' }
  /** Set out an answer or a confidence without committing; what is left out stays as it was. */
  | { readonly type: 'draft'; readonly answer?: Answer | null; readonly confidence?: number | null }
  /** Make the drafted answer. */
  | { readonly type: 'commit' }
  /** Do not wait for the weeks to pass. */
  | { readonly type: 'skip' }
  /** The weeks that pass go on for as long as they are looked at: they end with a skip and not by themselves. */
  | { readonly type: 'hold' }
  /** Leave the reveal for the next node. */
  | { readonly type: 'continue' }
  /** Play again from the start; with other luck if a seed is given. */
  | { readonly type: 'restart'; readonly seed?: number }
  /** Stand again before the choice at this index of the log, in the same luck; it and what followed are dropped. */
  | { readonly type: 'branch'; readonly index: number }
);

/**
 * An intent may carry the step it was meant for: how many choices had been made when the player acted.
 * One that arrives later than that is stale.
 */
export function isTimely(intent: { readonly step?: number }, choicesMade: number): boolean {
  return intent.step === undefined || intent.step === choicesMade;
}
