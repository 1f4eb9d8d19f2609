import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { allAlike, twinsAt } from '../twins.ts';
import { isSettled, judgedIn, mostly, mostlyLevel, standsOf, type Judged, type Stand } from '../verdicts.ts';
import type { NamedAnswer } from '../answers.ts';

/**
 * An answer called a trap that is no worse than what is called defensible: clearly ahead of such an answer by most ways, or, where nothing is
 * called the best, level with the best of the others. One that is ahead of all others is told of elsewhere, and so is one level with the best.
 */
export const trapLevel = substanceCheck({
  code: 'LINT-TRAP-LEVEL',
  severity: 'info',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      if (allAlike(judged)) continue;
      const { answers } = judged.question;
      const told = answers.filter(({ claim }) => claim === 'best').map((best) => mostly(standsOf(judged, best), 'behind')[0]?.other.id);
      for (const trap of answers.filter(({ id, claim }) => claim === 'trap' && !told.includes(id))) {
        const stands = standsOf(judged, trap);
        if (mostly(stands, 'ahead').length > 0) continue;
        const such = ahead(judged, trap) ?? level(judged, trap, stands);
        const [shown] = such ?? [];
        if (!such || !shown) continue;
        yield {
          path: [...trap.path, 'claim'],
          facts: {
            label: trap.id, other: shown.other.id ?? '', by: points(shown.difference.mean), error: points(2 * shown.difference.se), stand: shown.stand,
            way: shown.difference.mean >= 0 ? 'ahead of' : 'behind', worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(such.length, stands.length),
          },
        };
      }
    }
  },
  words: (f) =>
    `you call "${f.label}" a trap and "${f.other}" defensible, but ${f.stand === 'level' ? 'they come to about the same: ' : ''}in ${f.worlds}${f.after} the trap ended ${f.by} points ${f.way} the other (give or take ${f.error})${f.ways}; claim the same of both, or let the trap cost what the reveal says it does`,
});

/** The stands at which a trap is clearly ahead of one answer called defensible, if they are most of them. */
function ahead(judged: Judged, trap: NamedAnswer): readonly Stand[] | null {
  for (const { id, claim } of judged.question.answers) {
    if (claim !== 'defensible') continue;
    const found = mostly(standsOf(judged, trap, id), 'ahead');
    if (found.length > 0) return found;
  }
  return null;
}

function level(judged: Judged, trap: NamedAnswer, stands: readonly Stand[]): readonly Stand[] | null {
  const { answers } = judged.question;
  const such = answers.some(({ claim }) => claim === 'best') ? [] : mostlyLevel(stands).filter(({ fork, difference }) => isSettled(fork, difference));
  const other = answers.find(({ id }) => id === such[0]?.other.id);
  return such.length * 2 > stands.length && other?.claim === 'defensible' && twinsAt(judged, trap.id, other.id).length === 0 ? such : null;
}
