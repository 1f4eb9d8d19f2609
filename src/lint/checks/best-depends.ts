import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { behindAt, judgedIn } from '../verdicts.ts';

/** In fewer of the ways than this it is hardly worth a word, and may be chance. */
const seldom = 0.05;

/** The answer claimed best is best by most ways of coming there, and clearly behind by some. */
export const bestDepends = substanceCheck({
  code: 'LINT-BEST-DEPENDS',
  severity: 'info',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const claimed of judged.question.answers.filter((answer) => answer.claim === 'best')) {
        const { behind, all } = behindAt(judged, claimed);
        const [shown] = behind;
        if (!shown || behind.length * 2 > all || behind.length < all * seldom) continue;
        yield {
          path: [...claimed.path, 'claim'],
          facts: {
            label: claimed.id, other: shown.other.id ?? '', by: points(shown.difference.mean), worlds: worlds(shown.fork),
            after: after(shown.fork), ways: ways(behind.length, all),
          },
        };
      }
    }
  },
  words: (f) =>
    `"${f.label}" is best more often than not, but not always: in ${f.worlds}${f.after} it ended ${f.by} points behind "${f.other}"${f.ways}; say in the reveal when the other is right, since that is the better lesson`,
});
