import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** A decision whose answers say nothing of how good they are, so that the model has nothing to check. */
export const noClaim = formCheck({
  code: 'LINT-NO-CLAIM',
  severity: 'info',
  *look({ questions }) {
    for (const question of questions) {
      const without = question.answers.filter((answer) => answer.claim === undefined);
      if (!decides(question) || without.length === 0) continue;
      yield { path: question.path, part: 'key', facts: { node: question.id, without: without.map((answer) => `"${answer.id}"`).join(', ') } };
    }
  },
  words: ({ node, without }) =>
    `in "${node}" you do not say how good ${without} would be, so the model cannot tell you whether it agrees; add "claim": "best", "defensible" or "trap" (players never see it before they choose)`,
});
