import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** A decision after which the player reads nothing about why: neither in general nor about their answer. */
export const noReveal = formCheck({
  code: 'LINT-NO-REVEAL',
  severity: 'warning',
  *look({ questions }) {
    for (const question of questions) {
      if (!decides(question) || question.node.reveal) continue;
      const without = question.answers.filter((answer) => !answer.reveal).map((answer) => answer.id);
      if (question.answers.length === 0 || without.length > 0) {
        yield { path: question.path, part: 'key', facts: { node: question.id, without: question.answers.length === without.length ? 'every answer' : without.map((id) => `"${id}"`).join(', ') } };
      }
    }
  },
  words: ({ node, without }) =>
    `after "${node}" there are no words for ${without}: the player sees figures and never learns why; add a "reveal" with a "why" to the node or to each answer`,
});
