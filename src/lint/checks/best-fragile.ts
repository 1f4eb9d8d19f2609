import { substanceCheck } from '../check.ts';
import { percent } from '../figures.ts';
import { bestOther, isClear, judgedIn, lead, valuedAt, type Judged } from '../verdicts.ts';

/** Draws under which the claim must hold for it not to hang on numbers nobody knows. */
const often = 0.7;
/** With fewer draws a share says nothing. */
const fewest = 10;

/** The answer claimed best is so with the model's central numbers, and often not with others that are as likely. */
export const bestFragile = substanceCheck({
  code: 'LINT-BEST-FRAGILE',
  severity: 'info',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const claimed of judged.question.answers.filter((answer) => answer.claim === 'best')) {
        const met = valuedAt(judged, claimed);
        const clear = met.filter(({ fork, answer }) => {
          const other = bestOther(fork, claimed.id);
          const difference = other && lead(fork, answer, other);
          return difference !== undefined && difference.mean > 0 && isClear(fork, difference);
        });
        const draws = drawsWith(judged, claimed.id);
        if (clear.length * 2 <= met.length || draws.length < fewest) continue;
        const share = draws.filter(Boolean).length / draws.length;
        if (share < often) yield { path: [...claimed.path, 'claim'], facts: { label: claimed.id, draws: draws.length, share: percent(share) } };
      }
    }
  },
  words: (f) =>
    `"${f.label}" is the best with the model's central numbers, but in only ${f.share} of ${f.draws} draws of those that nobody knows exactly; say so in the reveal, or claim "defensible"`,
});

/** For each draw that came to the decision, whether the answer was the best at most of its forks. */
function drawsWith({ question, model }: Judged, id: string): boolean[] {
  return model.draws.flatMap(({ forks }) => {
    const met = forks.filter((fork) => fork.node === question.id && fork.answers.some((answer) => answer.id === id));
    return met.length > 0 ? [met.filter((fork) => fork.answers[fork.best]?.id === id).length * 2 > met.length] : [];
  });
}
