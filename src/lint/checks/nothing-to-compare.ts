import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** A decision with fewer than two named answers: the reveal has nothing to set beside the player's own. */
export const nothingToCompare = formCheck({
  code: 'LINT-NOTHING-TO-COMPARE',
  severity: 'warning',
  *look({ questions }) {
    for (const question of questions) {
      const { node, answers } = question;
      if (!decides(question) || answers.length > 1) continue;
      yield { path: question.path, part: 'key', facts: { node: question.id, named: answers.length, where: node.kind === 'event' ? 'options' : node.kind === 'allocation' ? 'presets' : 'examples' } };
    }
  },
  words: ({ node, named, where }) =>
    `"${node}" has ${named === 1 ? 'one answer' : 'no answer'} with a name, so afterwards the player cannot see what else could have been done; add at least two to its "${where}"`,
});
