import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { twinsAt } from '../twins.ts';
import { isSettled, judgedIn, mostlyLevel, standsOf } from '../verdicts.ts';

/** How points are written that round to none. */
const nothing = points(0);

/** The answer claimed best and the next to it end so close that nothing clear is between them, whichever is ahead. */
export const bestInNoise = substanceCheck({
  code: 'LINT-BEST-IN-NOISE',
  severity: 'info',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      const claims = judged.question.answers.filter((answer) => answer.claim === 'best');
      const [claimed] = claims;
      if (!claimed || claims.length > 1) continue;
      const stands = standsOf(judged, claimed);
      const close = mostlyLevel(stands).map((each) => ({ ...each, settled: isSettled(each.fork, each.difference) }));
      const shown = close.find(({ settled }) => settled) ?? close[0];
      if (!shown || twinsAt(judged, claimed.id, shown.other.id ?? '').length > 0) continue;
      yield {
        path: [...claimed.path, 'claim'],
        facts: {
          label: claimed.id, other: shown.other.id ?? '', by: points(shown.difference.mean), error: points(2 * shown.difference.se),
          way: shown.difference.mean >= 0 ? 'ahead of' : 'behind', few: shown.settled ? 'no' : 'yes', worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(close.length, stands.length),
        },
      };
    }
  },
  words: (f) =>
    `you call "${f.label}" the best, but it comes to about the same as "${f.other}": in ${f.worlds}${f.after} it ended ${f.by} points ${f.way} it (give or take ${f.error})${f.ways}; ${f.few === 'yes' ? 'so few worlds cannot tell whether that is chance: try more of them with --worlds, and if the two stay this close, call both defensible' : f.by === nothing && f.error === nothing ? 'what it pulls finds next to nothing to act on here, as a guild does without champions: see what its levers need, or call both defensible' : 'nobody who plays would notice so little beside what luck does: call both defensible, or make them differ more in what they do'}`,
});
