import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { bestOther, isClear, isSettled, judgedIn, lead, valuedAt } from '../verdicts.ts';

/** The answer claimed best and the next to it end so close that luck decides between them. */
export const bestInNoise = substanceCheck({
  code: 'LINT-BEST-IN-NOISE',
  severity: 'info',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      const claims = judged.question.answers.filter((answer) => answer.claim === 'best');
      const [claimed] = claims;
      if (!claimed || claims.length > 1) continue;
      const met = valuedAt(judged, claimed);
      const close = met.flatMap(({ fork, answer }) => {
        const other = bestOther(fork, claimed.id);
        const difference = other && lead(fork, answer, other);
        return other && difference && !isClear(fork, difference) ? [{ fork, other, difference, settled: isSettled(fork, difference) }] : [];
      });
      const shown = close.find(({ settled }) => settled) ?? close[0];
      if (!shown || close.length * 2 <= met.length) continue;
      yield {
        path: [...claimed.path, 'claim'],
        facts: {
          label: claimed.id, other: shown.other.id ?? '', by: points(shown.difference.mean), error: points(2 * shown.difference.se),
          way: shown.difference.mean >= 0 ? 'ahead of' : 'behind', few: shown.settled ? 'no' : 'yes', worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(close.length, met.length),
        },
      };
    }
  },
  words: (f) =>
    `you call "${f.label}" the best, but in ${f.worlds}${f.after} it ended only ${f.by} points ${f.way} "${f.other}" (give or take ${f.error})${f.ways}; ${f.few === 'yes' ? 'so few worlds cannot tell whether that is chance: try more of them, and if the two stay this close, call both defensible' : 'nobody who plays would notice: call both defensible, or make them differ more in what they do'}`,
});
