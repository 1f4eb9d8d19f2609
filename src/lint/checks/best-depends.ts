import { substanceCheck } from '../check.ts';
import { after, points, worlds } from '../figures.ts';
import { judgedIn, mostly, mostlyLevel, standsOf } from '../verdicts.ts';

/** In fewer of the ways than this it is hardly worth a word, and may be chance. */
const seldom = 0.05;

/** The answer claimed best is clearly best by some ways of coming there and clearly behind by others, and most are not of one other kind. */
export const bestDepends = substanceCheck({
  code: 'LINT-BEST-DEPENDS',
  severity: 'info',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const claimed of judged.question.answers.filter((answer) => answer.claim === 'best')) {
        const stands = standsOf(judged, claimed);
        const behind = stands.filter(({ stand }) => stand === 'behind');
        const [shown] = behind;
        const said = mostly(stands, 'behind').length > 0 || mostlyLevel(stands).length > 0;
        if (!shown || said || behind.length < stands.length * seldom) continue;
        yield {
          path: [...claimed.path, 'claim'],
          facts: {
            label: claimed.id, other: shown.other.id ?? '', by: points(-shown.difference.mean), error: points(2 * shown.difference.se), worlds: worlds(shown.fork), after: after(shown.fork),
            ahead: stands.filter(({ stand }) => stand === 'ahead').length, behind: behind.length, all: stands.length,
          },
        };
      }
    }
  },
  words: (f) =>
    `"${f.label}" is clearly the best in ${f.ahead} of the ${f.all} ways of coming here that were tried and clearly behind in ${f.behind}: in ${f.worlds}${f.after} it ended ${f.by} points behind "${f.other}" (give or take ${f.error}); say in the reveal when the other is right, since that is the better lesson`,
});
