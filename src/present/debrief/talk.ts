import { nodeOf } from '../../run/offer.ts';
import type { Run } from '../../run/run.ts';
import { momentsTaken } from '../decisions-taken.ts';
import type { TalkView } from './view.ts';

/** What whoever leads a group may ask about a finished run: the ending's notes and questions, then the questions of each decision it made. */
export function talkOf(run: Run): TalkView[] {
  const ending = nodeOf(run, run.node).facilitator;
  return [
    ...(ending ? [{ title: null, notes: ending.notes ?? null, discussion: ending.discussion ?? [] }] : []),
    ...momentsTaken(run).flatMap(({ number, node }) => {
      const discussion = node.facilitator?.discussion ?? [];
      return discussion.length === 0 ? [] : [{ title: `${number} ${node.title}`, notes: null, discussion }];
    }),
  ];
}
