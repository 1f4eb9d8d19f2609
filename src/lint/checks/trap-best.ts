import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { judgedIn, mostly, standsOf } from '../verdicts.ts';

/**
 * An answer called a trap ends clearly ahead of all others, more often than not. One that is level with them is not told of here,
 * and neither is one of which the answer claimed best is said to be behind: that says it all.
 */
export const trapBest = substanceCheck({
  code: 'LINT-TRAP-BEST',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      const told = judged.question.answers.filter(({ claim }) => claim === 'best').map((best) => mostly(standsOf(judged, best), 'behind')[0]?.other.id);
      for (const trap of judged.question.answers.filter((answer) => answer.claim === 'trap' && !told.includes(answer.id))) {
        const stands = standsOf(judged, trap);
        const good = mostly(stands, 'ahead');
        const [shown] = good;
        if (!shown) continue;
        yield {
          path: [...trap.path, 'claim'],
          facts: {
            label: trap.id, other: shown.other.id ?? '', by: points(shown.difference.mean), error: points(2 * shown.difference.se),
            worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(good.length, stands.length),
          },
        };
      }
    }
  },
  words: (f) =>
    `you call "${f.label}" a trap, but in ${f.worlds}${f.after} it ended ${f.by} points ahead of "${f.other}", the best of the others (give or take ${f.error})${f.ways}; a player who takes it is told off for something that works: look at what its levers cost, or claim what the model finds`,
});
