import { substanceCheck } from '../check.ts';
import { after, percent, worlds } from '../figures.ts';
import { judgedIn, mostMet, valuedAt } from '../verdicts.ts';

/** An answer that comes out ahead less often than this is a certain loss to anybody who plays. */
const seldom = 0.02;
/** With fewer worlds, never is not known. */
const fewest = 100;

/** A wrong answer that never comes out ahead: whoever takes it learns nothing about luck, and who does not had nothing to weigh. */
export const certain = substanceCheck({
  code: 'LINT-CERTAIN',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const wrong of judged.question.answers.filter((answer) => answer.claim !== 'best')) {
        const met = valuedAt(judged, wrong).filter(({ fork, answer }) => fork.worlds >= fewest && fork.answers.indexOf(answer) !== fork.best);
        const share = Math.max(...met.map(({ answer }) => answer.against.points.above + answer.against.points.equal));
        const shown = mostMet(met);
        if (!shown || share >= seldom || met.length < valuedAt(judged, wrong).length) continue;
        yield { path: wrong.path, facts: { label: wrong.id, best: shown.fork.answers[shown.fork.best]?.id ?? '', worlds: worlds(shown.fork), after: after(shown.fork), share: share === 0 ? 'never' : `in ${percent(share)} of them` } };
      }
    }
  },
  words: (f) =>
    `in ${f.worlds}${f.after} "${f.label}" ended above "${f.best}" ${f.share === 'never' ? 'not once' : f.share}; a wrong answer should sometimes be lucky and a right one sometimes not, or there is nothing to judge: give it something in its favour, or bring the two closer`,
});
