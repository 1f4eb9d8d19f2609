import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { judgedIn, mostly, standsOf } from '../verdicts.ts';

/** The answer claimed best ends clearly behind another, more often than not. */
export const bestBehind = substanceCheck({
  code: 'LINT-BEST-BEHIND',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const claimed of judged.question.answers.filter((answer) => answer.claim === 'best')) {
        const stands = standsOf(judged, claimed);
        const behind = mostly(stands, 'behind');
        const [shown] = behind;
        if (!shown) continue;
        const other = judged.question.answers.find(({ id }) => id === shown.other.id);
        yield {
          path: [...claimed.path, 'claim'],
          facts: {
            label: claimed.id, other: shown.other.id ?? '', trap: other?.claim === 'trap' ? ', which you call a trap' : '', by: points(shown.difference.mean), error: points(2 * shown.difference.se),
            worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(behind.length, stands.length),
          },
        };
      }
    }
  },
  words: (f) =>
    `you call "${f.label}" the best, but in ${f.worlds}${f.after} it ended ${f.by} points behind "${f.other}"${f.trap} (give or take ${f.error})${f.ways}; look whether its levers say what you mean, whether the objective weighs what you care about, and if both do, claim what the model finds`,
});
