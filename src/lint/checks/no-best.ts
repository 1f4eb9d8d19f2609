import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { judgedIn, mostly, standsOf } from '../verdicts.ts';

/** Nothing is called the best, and one answer that is called defensible ends clearly ahead of all others, more often than not. */
export const noBest = substanceCheck({
  code: 'LINT-NO-BEST',
  severity: 'info',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      const { answers } = judged.question;
      if (answers.some(({ claim }) => claim === 'best')) continue;
      for (const answer of answers.filter(({ claim }) => claim === 'defensible')) {
        const stands = standsOf(judged, answer);
        const good = mostly(stands, 'ahead');
        const [shown] = good;
        if (!shown) continue;
        yield {
          path: [...answer.path, 'claim'],
          facts: { label: answer.id, other: shown.other.id ?? '', by: points(shown.difference.mean), error: points(2 * shown.difference.se), worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(good.length, stands.length) },
        };
      }
    }
  },
  words: (f) =>
    `you call no answer the best here, but in ${f.worlds}${f.after} "${f.label}" ended ${f.by} points ahead of "${f.other}", the best of the others (give or take ${f.error})${f.ways}; call it the best, or say in the reveal what the model leaves out`,
});
