import { parameterValues } from '../../model/parameters.ts';
import type { Role } from '../../model/roles.ts';
import { horizonWeeks } from '../../run/trajectory.ts';
import { decides, type Part } from '../answers.ts';
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
      const horizon = horizonWeeks(scenario);
      for (const part of question.parts) {
        const [late] = searchesIn(part).flatMap(({ at, role, delay }) => {
          const [left, weeks] = [horizon - week - delay, hireWeeks(role, values)];
          return left < weeks ? [{ at, role, delay, left, weeks }] : [];
        });
        if (!late) continue;
        const { at, role, delay, left, weeks } = late;
        yield { path: [...part.path, 'levers', at], facts: { label: part.label, role: role.replaceAll('-', ' '), left: Math.max(0, left), weeks, week: week + delay, delay }, related: [['horizonQuarters']] };
      }
    }
  },
  words: ({ label, role, left, weeks, week, delay }) =>
    `"${label}" opens a search in week ${week}${delay === 0 ? '' : `, after a delay of ${delay} weeks`}, and ${left} weeks are left, but a new ${role} takes about ${weeks} to be found and to find their feet; the player is judged on what could not show yet: ${delay === 0 ? 'ask' : 'search'} earlier, or look further ahead with horizonQuarters`,
});

/** The searches that a part of an answer opens: where in its levers, for whom, and how many weeks after it is chosen. */
function searchesIn({ levers }: Part): { readonly at: number; readonly role: Role; readonly delay: number }[] {
  return levers.flatMap((lever, at) => (lever.kind === 'open' && 'role' in lever ? [{ at, role: lever.role as Role, delay: 'delayWeeks' in lever && typeof lever.delayWeeks === 'number' ? lever.delayWeeks : 0 }] : []));
}
