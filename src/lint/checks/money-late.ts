import { horizonWeeks } from '../../run/trajectory.ts';
import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';
import { lastWeek } from '../routes.ts';

/** Money spread over more weeks than are left: part of it is never spent. */
export const moneyLate = formCheck({
  code: 'LINT-MONEY-LATE',
  severity: 'warning',
  *look({ scenario, questions, routes }) {
    for (const question of questions) {
      if (!decides(question)) continue;
      const week = lastWeek(routes, question.id);
      if (week === null) continue;
      const left = Math.max(0, horizonWeeks(scenario) - week);
      for (const part of question.parts) {
        for (const [index, lever] of part.levers.entries()) {
          if (lever.kind !== 'budget' || !('weeks' in lever) || typeof lever.weeks !== 'number' || lever.weeks <= left) continue;
          yield { path: [...part.path, 'levers', index, 'weeks'], facts: { label: part.label, weeks: lever.weeks, left, unspent: Math.round((1 - left / lever.weeks) * 100) }, related: [['horizonQuarters']] };
        }
      }
    }
  },
  words: ({ label, weeks, left, unspent }) =>
    `"${label}" spreads its money over ${weeks} weeks, but at most ${left} are left, so ${unspent} % of it is never spent and buys nothing; ${left === 0 ? '' : `spread it over ${left} weeks or fewer, or `}ask earlier`,
});
