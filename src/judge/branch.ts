import { askedIn } from '../run/asked.ts';
import { isDecision } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import type { Answer, Run } from '../run/run.ts';

/** An answer that is gone along. */
export interface Branch {
  readonly id: string | null;
  readonly label: string | null;
  readonly answer: Answer;
  /** A stand-in's answer that has no name: gone along to see what the stand-ins come to, with stand-ins only after it, and not offered. */
  readonly aside: boolean;
  /** After it the play is led on by a guide. */
  readonly led?: boolean;
  /** It is what the guide says, so that whoever plays on takes it. */
  readonly guided?: boolean;
}

/** An answer that nobody has given a name. */
export function nameless(answer: Answer): Branch {
  return { id: null, label: null, answer, aside: false };
}

/** Whether plays part by what is answered where the run stands. A knowledge question moves nothing, but the story may go by its answer. */
export function partsAt(run: Run): boolean {
  const node = nodeOf(run, run.node);
  return isDecision(node) || (node.kind === 'check' && askedIn(run.scenario).ever(run.node));
}
