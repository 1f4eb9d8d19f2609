import { formCheck } from '../check.ts';

/** A source that nothing refers to. */
export const sourceUnused = formCheck({
  code: 'LINT-SOURCE-UNUSED',
  severity: 'info',
  *look({ scenario, questions }) {
    const used = new Set<string>();
    for (const { node, answers } of questions) {
      const reveals = [...('reveal' in node ? [node.reveal] : []), ...answers.map((answer) => answer.reveal)];
      for (const id of [...reveals.flatMap((reveal) => reveal?.sources ?? []), ...(node.kind === 'check' ? (node.sources ?? []) : [])]) used.add(id);
    }
    for (const [index, { id }] of scenario.sources.entries()) {
      if (!used.has(id)) yield { path: ['sources', index], facts: { id } };
    }
  },
  words: ({ id }) => `no reveal refers to the source "${id}", so no player is led to it; name it where it is used, or take it off the list`,
});
