import { parameterValues } from '../../model/parameters.ts';
import type { Role } from '../../model/roles.ts';
import { horizonWeeks } from '../../run/trajectory.ts';
import { decides, partsOf } from '../answers.ts';
import { formCheck } from '../check.ts';
import { hireWeeks } from '../hire-weeks.ts';
import { lastWeek } from '../routes.ts';

/** A search opened so late that nobody it finds can do much before the story's last week. */
export const cutOff = formCheck({
  code: 'LINT-CUT-OFF',
  severity: 'warning',
  *look({ scenario, questions, routes }) {
    const values = parameterValues();
    for (const question of questions) {
      if (!decides(question)) continue;
      const week = lastWeek(routes, question.id);
      if (week === null) continue;
      const left = horizonWeeks(scenario) - week;
      for (const part of partsOf(question.id, question.node)) {
        const searched = part.levers.findIndex((lever) => lever.kind === 'open' && 'role' in lever);
        const lever = part.levers[searched] as { readonly role: Role } | undefined;
        if (!lever) continue;
        const weeks = hireWeeks(lever.role, values);
        if (left < weeks) yield { path: [...part.path, 'levers', searched], facts: { label: part.label, role: lever.role.replaceAll('-', ' '), left, weeks, week }, related: [['horizonQuarters']] };
      }
    }
  },
  words: ({ label, role, left, weeks, week }) =>
    `"${label}" opens a search in week ${week}, and ${left} weeks are left, but a new ${role} takes about ${weeks} to be found and to find their feet; the player is judged on what could not show yet: ask earlier, or look further ahead with horizonQuarters`,
});
