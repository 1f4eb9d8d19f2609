import { substanceCheck } from '../check.ts';
import { after, percent, ways, worlds } from '../figures.ts';
import { judgedIn, luckOf, valuedAt } from '../verdicts.ts';
import type { AnswerFacts, ForkFacts } from '../valuation-facts.ts';

/** An answer that would come out ahead less often than this is a certain loss to anybody who plays. */
const seldom = 0.02;

/** A wrong answer that no luck can make good: whoever takes it loses, and who does not had nothing to weigh. */
export const certain = substanceCheck({
  code: 'LINT-CERTAIN',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const wrong of judged.question.answers.filter((answer) => answer.claim !== 'best')) {
        const met = valuedAt(judged, wrong).map(({ fork, answer }) => ({ fork, share: winning(fork, answer) }));
        const [shown] = met;
        if (!shown || !met.every(({ share }) => share < seldom)) continue;
        yield { path: wrong.path, facts: { label: wrong.id, best: shown.fork.answers[shown.fork.best]?.id ?? '', worlds: worlds(shown.fork), after: after(shown.fork), ways: ways(met.length, met.length), share: percent(shown.share) } };
      }
    }
  },
  words: (f) =>
    `"${f.label}" is a certain loss: going by ${f.worlds}${f.after}, even a lucky play of it ends above a play of "${f.best}" with luck of its own in ${f.share} of cases${f.ways}; where a wrong answer is never lucky there is nothing to judge: give it something in its favour, or bring the two closer`,
});

/** How often the answer in one world ends above the best in another, both spread as a bell curve; a half for the best itself. */
function winning(fork: ForkFacts, answer: AnswerFacts): number {
  const best = fork.answers[fork.best];
  if (!best || best === answer) return 0.5;
  const spread = Math.hypot(luckOf(fork, best), luckOf(fork, answer));
  return spread === 0 ? 0 : bell((answer.best.points.mean - best.best.points.mean) / spread);
}

/** The share of a bell curve below a value, to three digits: Abramowitz and Stegun 26.2.17. */
function bell(value: number): number {
  const t = 1 / (1 + 0.231_641_9 * Math.abs(value));
  const tail = (Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)) * t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  return value < 0 ? tail : 1 - tail;
}
