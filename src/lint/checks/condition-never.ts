import { formCheck } from '../check.ts';

/** A condition that holds on no route: what it guards is never seen. */
export const conditionNever = formCheck({
  code: 'LINT-CONDITION-NEVER',
  severity: 'warning',
  *look({ outcomes }) {
    for (const { node, path, asked, canHold } of outcomes) {
      if (!canHold) yield { path, facts: { node, shadowed: asked ? 'no' : 'yes' } };
    }
  },
  words: ({ node, shadowed }) => shadowed === 'yes'
    ? `nobody ever gets as far as this condition in "${node}": the ones before it always hold first; move it up, or take it out`
    : `no play can meet this condition in "${node}", so nobody ever sees what it leads to; look whether it names the right node and answer, and whether a figure like this can occur`,
});
