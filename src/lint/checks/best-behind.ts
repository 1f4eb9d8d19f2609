import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { behindAt, judgedIn } from '../verdicts.ts';

/** The answer claimed best ends clearly behind another, more often than not. */
export const bestBehind = substanceCheck({
  code: 'LINT-BEST-BEHIND',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const claimed of judged.question.answers.filter((answer) => answer.claim === 'best')) {
        const { behind, all } = behindAt(judged, claimed);
        const [shown] = behind;
        if (!shown || behind.length * 2 <= all) continue;
        yield {
          path: [...claimed.path, 'claim'],
          facts: {
            label: claimed.id, other: shown.other.id ?? '', by: points(shown.difference.mean), error: points(2 * shown.difference.se),
            worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(behind.length, all),
          },
        };
      }
    }
  },
  words: (f) =>
    `you call "${f.label}" the best, but in ${f.worlds}${f.after} it ended ${f.by} points behind "${f.other}" (give or take ${f.error})${f.ways}; look whether its levers say what you mean, whether the objective weighs what you care about, and if both do, claim what the model finds`,
});
