import type { DatedLever } from '../model/plan.ts';
import type { NodeId, Scenario, Values } from '../scenario/scenario.ts';

/** What a player says at a node. */
export type Answer =
  | { readonly kind: 'read' }
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'order'; readonly cards: readonly string[] }
  | { readonly kind: 'split'; readonly usd: Readonly<Record<string, number>> }
  /** Several options, each once, in the author's order. */
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** Every setting's number. */
  | { readonly kind: 'values'; readonly values: Values }
  /** The event did not happen, so there was nothing to answer. */
  | { readonly kind: 'spared' };

/** An answer at a node, and how sure the player was, 50 to 100 percent; null where nothing was decided. */
export interface Choice {
  readonly node: NodeId;
  readonly answer: Answer;
  readonly confidence: number | null;
}

/** The save. Replayed to resume; nothing else is stored of the story. */
export interface RunLog {
  readonly format: 2;
  readonly scenario: string;
  /** SHA-256 of the canonical scenario, hex. */
  readonly hash: string;
  readonly model: string;
  readonly seed: number;
  readonly choices: readonly Choice[];
}

/** Where a play stands: all of it follows from the scenario, the seed and the choices. */
export interface Run {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly choices: readonly Choice[];
  /** The node that waits for an answer, or the ending. */
  readonly node: NodeId;
  /** Weeks played so far. */
  readonly week: number;
  /** Everything pulled so far, with its week. */
  readonly levers: readonly DatedLever[];
  /** For each event node met, whether luck made it happen. */
  readonly happened: Readonly<Record<NodeId, boolean>>;
  readonly ended: boolean;
}

/** Why a choice was not taken; nothing has changed. */
export interface Refusal {
  readonly code: 'ended' | 'other-node' | 'not-on-offer' | 'over-cap' | 'too-few' | 'does-not-add-up' | 'out-of-range' | 'confidence';
  readonly facts: Readonly<Record<string, string | number>>;
}
