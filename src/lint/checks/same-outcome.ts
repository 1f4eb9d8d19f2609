import { alike } from '../alike.ts';
import { substanceCheck } from '../check.ts';
import { after, ways, worlds } from '../figures.ts';
import { answerAt, judgedIn } from '../verdicts.ts';

/** Two answers whose figures are the same by every way of coming there: to the model they are one. */
export const sameOutcome = substanceCheck({
  code: 'LINT-SAME-OUTCOME',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      const { answers } = judged.question;
      if (judged.forks.every((fork) => fork.answers.every((each) => alike(fork, each, fork.answers[fork.best] ?? each)))) continue;
      for (const [index, answer] of answers.entries()) {
        for (const twin of answers.slice(0, index)) {
          const met = judged.forks.flatMap((fork) => {
            const [a, b] = [answerAt(fork, answer.id), answerAt(fork, twin.id)];
            return a && b ? [{ fork, same: alike(fork, a, b) }] : [];
          });
          const [shown] = met;
          if (!shown || !met.every(({ same }) => same)) continue;
          yield { path: answer.path, facts: { label: answer.id, twin: twin.id, worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(met.length, met.length) }, related: [twin.path] };
        }
      }
    }
  },
  words: (f) =>
    `the model cannot tell "${f.label}" from "${f.twin}": in ${f.worlds}${f.after} they come to the same points, features, departures and money${f.ways}; give one of them a lever that the other has not, or leave one out`,
});
