import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** A decision whose answers pull no lever and turn no way: it is forgotten as soon as it is made. */
export const nothingMoves = formCheck({
  code: 'LINT-NOTHING-MOVES',
  severity: 'warning',
  *look({ questions, routes }) {
    for (const question of questions) {
      if (!decides(question) || routes.asked.ever(question.id)) continue;
      const { parts } = question;
      if (parts.length > 0 && parts.every((part) => part.levers.length === 0)) yield { path: question.path, part: 'key', facts: { node: question.id } };
    }
  },
  words: ({ node }) =>
    `no answer in "${node}" pulls a lever and nothing later asks what was chosen, so nothing comes of it; say with levers what each answer does, or make it a knowledge question with "kind": "check"`,
});
