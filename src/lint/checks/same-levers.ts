import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** Two options that pull exactly the same levers, with nothing later asking which it was: one option in two wordings. */
export const sameLevers = formCheck({
  code: 'LINT-SAME-LEVERS',
  severity: 'warning',
  *look({ questions, routes }) {
    for (const question of questions) {
      if (!decides(question) || !['choice', 'event'].includes(question.node.kind) || routes.asked.ever(question.id)) continue;
      const { parts } = question;
      if (parts.every((part) => part.levers.length === 0)) continue;
      const first = new Map<string, string>();
      for (const { path, label, levers } of parts) {
        const written = JSON.stringify(levers);
        const twin = first.get(written);
        if (twin === undefined) first.set(written, label);
        else yield { path: [...path, 'levers'], facts: { label, twin } };
      }
    }
  },
  words: ({ label, twin }) =>
    `"${label}" and "${twin}" pull the same levers and lead the same way, so they are one option in two wordings; give each levers of its own, or leave one out`,
});
