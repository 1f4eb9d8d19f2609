import { substanceCheck } from '../check.ts';
import { after, ways, worlds } from '../figures.ts';
import { allAlike, twinsAt } from '../twins.ts';
import { judgedIn } from '../verdicts.ts';

/** Two answers whose figures are the same by every way of coming there: to the model they are one. */
export const sameOutcome = substanceCheck({
  code: 'LINT-SAME-OUTCOME',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      const { answers } = judged.question;
      if (allAlike(judged)) continue;
      for (const [index, answer] of answers.entries()) {
        for (const twin of answers.slice(0, index)) {
          const met = twinsAt(judged, answer.id, twin.id);
          const [shown] = met;
          if (!shown) continue;
          yield { path: answer.path, facts: { label: answer.id, twin: twin.id, worlds: worlds(shown), after: after(shown), ways: ways(met.length, met.length) }, related: [twin.path] };
        }
      }
    }
  },
  words: (f) =>
    `the model cannot tell "${f.label}" from "${f.twin}": in ${f.worlds}${f.after} they come to the same points, features, departures and money${f.ways}; give one of them a lever that the other has not, or leave one out`,
});
