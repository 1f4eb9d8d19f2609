import { substanceCheck } from '../check.ts';
import { percent } from '../figures.ts';
import { answerAt, bestOther, judgedIn, lead, mostly, standsOf, type Judged } from '../verdicts.ts';

/** Draws under which the claim must hold for it not to hang on numbers nobody knows. */
const often = 0.7;
/** With fewer draws a share says nothing. */
const fewestDraws = 10;
/** Draws are tried in few worlds: a fork with fewer than this says nothing, and a lead counts from so many standard errors. */
const fewestWorlds = 8;
const errors = 1.5;

/** The answer claimed best is so with the model's central numbers, and often not with others that are as likely. */
export const bestFragile = substanceCheck({
  code: 'LINT-BEST-FRAGILE',
  severity: 'info',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const claimed of judged.question.answers.filter((answer) => answer.claim === 'best')) {
        const draws = drawsWith(judged, claimed.id);
        if (mostly(standsOf(judged, claimed), 'ahead').length === 0 || draws.length < fewestDraws) continue;
        const share = draws.filter(Boolean).length / draws.length;
        if (share < often) yield { path: [...claimed.path, 'claim'], facts: { label: claimed.id, draws: draws.length, share: percent(share) } };
      }
    }
  },
  words: (f) =>
    `"${f.label}" is the best with the model's central numbers, but in only ${f.share} of ${f.draws} draws of those that nobody knows exactly (draws that cannot tell left out); say so in the reveal, or claim "defensible"`,
});

/** For each draw that can tell, whether the answer leads the best of the others, over all forks of the decision. */
function drawsWith({ question, model }: Judged, id: string): boolean[] {
  return model.draws.flatMap(({ forks }) => {
    let [worlds, sum, error] = [0, 0, 0];
    for (const fork of forks) {
      const answer = fork.node === question.id && fork.worlds >= fewestWorlds ? answerAt(fork, id) : undefined;
      const other = answer && bestOther(fork, id);
      if (!answer || !other) continue;
      const { mean, se } = lead(fork, answer, other);
      worlds += fork.worlds;
      sum += mean * fork.worlds;
      // The same worlds come to many forks, so that more forks make it no surer.
      error += se * fork.worlds;
    }
    return worlds > 0 && Math.abs(sum) > errors * error ? [sum > 0] : [];
  });
}
