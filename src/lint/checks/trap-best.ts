import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { bestOther, isClear, isSettled, judgedIn, lead, valuedAt } from '../verdicts.ts';

/** An answer called a trap that is known to be beaten clearly by none of the others, more often than not. */
export const trapBest = substanceCheck({
  code: 'LINT-TRAP-BEST',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const trap of judged.question.answers.filter((answer) => answer.claim === 'trap')) {
        const met = valuedAt(judged, trap);
        const good = met.flatMap(({ fork, answer }) => {
          const other = bestOther(fork, trap.id);
          const difference = other && lead(fork, answer, other);
          return other && difference && isSettled(fork, difference) && (difference.mean >= 0 || !isClear(fork, difference)) ? [{ fork, other, difference }] : [];
        });
        const [shown] = good;
        if (!shown || good.length * 2 <= met.length) continue;
        yield {
          path: [...trap.path, 'claim'],
          facts: {
            label: trap.id, other: shown.other.id ?? '', by: points(shown.difference.mean), way: shown.difference.mean >= 0 ? 'ahead of' : 'behind',
            clear: isClear(shown.fork, shown.difference) ? '' : 'only ', worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(good.length, met.length),
          },
        };
      }
    }
  },
  words: (f) =>
    `you call "${f.label}" a trap, but in ${f.worlds}${f.after} it ended ${f.clear}${f.by} points ${f.way} "${f.other}", the best of the others${f.ways}; a player who takes it is told off for something that works: look at what its levers cost, or claim what the model finds`,
});
