import type { Answer, Run } from '../run/run.ts';

/** The phases of a node. `reading` is a brief, or an event that happened and asks nothing; `spared` an event that did not happen. */
export const phases = ['reading', 'deciding', 'committed', 'projecting', 'revealed', 'spared', 'ended'] as const;
export type Phase = (typeof phases)[number];

/** What the player has set out but not committed. */
export interface Draft {
  readonly answer: Answer | null;
  readonly confidence: number | null;
}

/** All that a screen may know of a play. `before` is the run as it stood when the node was entered. */
export interface PlaySnapshot {
  readonly before: Run;
  readonly run: Run;
  /** The node on screen: during projecting and revealed, the one just answered. */
  readonly node: string;
  readonly phase: Phase;
  readonly draft: Draft;
}
