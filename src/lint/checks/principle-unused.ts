import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** A principle that the scenario says it teaches and never comes to. */
export const principleUnused = formCheck({
  code: 'LINT-PRINCIPLE-UNUSED',
  severity: 'info',
  *look({ scenario, questions }) {
    const used = new Set<string>();
    for (const question of questions) {
      if (!decides(question)) continue;
      for (const each of [...question.answers, ...question.parts]) each.tests?.forEach((id) => used.add(id));
      for (const reveal of [question.node.reveal, ...question.answers.map((answer) => answer.reveal)]) if (reveal?.principle !== undefined) used.add(reveal.principle);
    }
    for (const [index, { id }] of scenario.principles.entries()) {
      if (!used.has(id)) yield { path: ['principles', index], facts: { id } };
    }
  },
  words: ({ id }) => `no answer tests the principle "${id}" and no reveal names it, so the player never meets it; write a decision that turns on it, or take it off the list`,
});
