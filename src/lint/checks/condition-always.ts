import { formCheck } from '../check.ts';

/** A condition that holds on every route that asks it: whatever is listed after it is never seen. */
export const conditionAlways = formCheck({
  code: 'LINT-CONDITION-ALWAYS',
  severity: 'warning',
  *look({ outcomes }) {
    for (const { node, path, asked, canHold, canFail } of outcomes) {
      if (asked && canHold && !canFail) yield { path, facts: { node } };
    }
  },
  words: ({ node }) => `every play that comes to "${node}" meets this condition, so nobody ever sees what is listed after it; take the condition out, or ask about something that can go either way`,
});
