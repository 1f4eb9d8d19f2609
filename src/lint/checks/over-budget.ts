import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';
import { dollars, pulledBy } from '../pulled.ts';

/** One answer that spends more than the company has: nothing holds the money back, and the budget on screen grows. */
export const overBudget = formCheck({
  code: 'LINT-OVER-BUDGET',
  severity: 'warning',
  *look({ scenario, questions }) {
    const { budgetUsd } = scenario.organisation;
    const related = [['organisation', 'budgetUsd']];
    for (const question of questions) {
      if (!decides(question)) continue;
      const { node, id } = question;
      if (node.kind === 'allocation') {
        if (node.totalUsd > budgetUsd) yield { path: ['nodes', id, 'totalUsd'], facts: { label: node.title, usd: dollars(node.totalUsd), budget: dollars(budgetUsd) }, related };
        continue;
      }
      for (const { path, label, levers } of question.parts) {
        const usd = pulledBy(levers, spentBy);
        if (usd > budgetUsd) yield { path: [...path, 'levers'], facts: { label, usd: dollars(usd), budget: dollars(budgetUsd) }, related };
      }
    }
  },
  words: ({ label, usd, budget }) =>
    `"${label}" spends ${usd}, and the company has ${budget} beyond pay (budgetUsd); nothing holds it back, and the budget that the player sees grows by itself: spend less, or give the company what the text says it has`,
});

function spentBy(lever: object): number {
  return 'usd' in lever && typeof lever.usd === 'number' ? lever.usd : 0;
}
