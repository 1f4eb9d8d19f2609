import { substanceCheck } from '../check.ts';
import { after, points, ways, worlds } from '../figures.ts';
import { isClear, judgedIn, lead, named, valuedAt } from '../verdicts.ts';
import type { AnswerFacts, ForkFacts, Measure } from '../valuation-facts.ts';

/** An answer that another beats on every measure by every way of coming there: nobody sane would take it. */
export const dominated = substanceCheck({
  code: 'LINT-DOMINATED',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      for (const answer of judged.question.answers) {
        const met = valuedAt(judged, answer);
        const beaten = met.flatMap(({ fork, answer: its }) => {
          const other = fork.answers.find((each) => named(each) && each !== its && worseInAll(fork, its, each) && isClear(fork, lead(fork, each, its)));
          return other ? [{ fork, its, other }] : [];
        });
        const [shown] = beaten;
        if (!shown || beaten.length < met.length) continue;
        const { its, other, fork } = shown;
        yield {
          path: answer.path,
          facts: {
            label: answer.id, other: other.id ?? '', worlds: worlds(fork), after: after(fork), ways: ways(beaten.length, met.length), by: points(other.best.points.mean - its.best.points.mean),
            features: `${its.best.features.mean.toFixed(1)} against ${other.best.features.mean.toFixed(1)}`,
            departures: `${its.best.departures.mean.toFixed(1)} against ${other.best.departures.mean.toFixed(1)}`,
            millions: `$${(its.best.spend.mean / 1e6).toFixed(2)}M against $${(other.best.spend.mean / 1e6).toFixed(2)}M`,
          },
        };
      }
    }
  },
  words: (f) =>
    `"${f.label}" is worse than "${f.other}" in everything: in ${f.worlds}${f.after} ${f.by} points fewer, ${f.features} features, ${f.departures} departures, ${f.millions}${f.ways}; nobody has a reason to take it, so let it be cheaper, quicker or safer in something`,
});

/** Departures and money may be a little less certain than points: there are three of them to agree. */
const errors = 2;

/** Fewer points and features, more departures and money: each by more than chance would. */
function worseInAll(fork: ForkFacts, a: AnswerFacts, b: AnswerFacts): boolean {
  return less(fork, a, b, 'points') && less(fork, a, b, 'features') && less(fork, b, a, 'departures') && less(fork, b, a, 'spend');
}

function less(fork: ForkFacts, a: AnswerFacts, b: AnswerFacts, measure: Measure): boolean {
  const { mean, se } = lead(fork, b, a, measure);
  return mean > errors * se;
}
