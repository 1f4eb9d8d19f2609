import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** A decision that tests no principle: nothing of what the scenario teaches can be seen in how it is answered. */
export const noPrinciple = formCheck({
  code: 'LINT-NO-PRINCIPLE',
  severity: 'warning',
  *look({ questions }) {
    for (const question of questions) {
      if (!decides(question)) continue;
      const { node, parts } = question;
      const named = [...question.answers, ...parts].some((each) => (each.tests ?? []).length > 0 || ('reveal' in each && each.reveal?.principle !== undefined));
      if (parts.length > 0 && !named && node.reveal?.principle === undefined) yield { path: question.path, part: 'key', facts: { node: question.id } };
    }
  },
  words: ({ node }) =>
    `no answer in "${node}" names a principle, so the summary at the end cannot say what it showed; add "tests": ["…"] to the answers, or a "principle" to their reveals, with ids from the list of principles`,
});
