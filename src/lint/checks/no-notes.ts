import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** Decisions without a word for whoever leads a group through them. Said once for the whole scenario. */
export const noNotes = formCheck({
  code: 'LINT-NO-NOTES',
  severity: 'info',
  *look({ questions }) {
    const decisions = questions.filter(decides);
    const [first, ...others] = decisions.filter(({ node }) => !node.facilitator?.notes && (node.facilitator?.discussion ?? []).length === 0);
    if (first) yield { path: first.path, part: 'key', facts: { without: others.length + 1, decisions: decisions.length } };
  },
  words: ({ without, decisions }) =>
    `${without === 1 ? 'one decision has' : `${without} of ${decisions} decisions, from here on, have`} no notes for who leads a group through the story; add "facilitator" with "notes" or "discussion" questions where a group should stop and talk`,
});
