import type { AnswerFacts, ForkFacts, Measure } from './valuation-facts.ts';
import { lead } from './verdicts.ts';

const measures: readonly Measure[] = ['points', 'features', 'departures', 'spend'];
/** Below this share of what luck does to a measure, two means are the same to anybody. */
const same = 0.02;
/** With a wider error than this share, too few worlds were played to call two answers the same. */
const precise = 0.05;
/** A difference of fewer standard errors than this may be chance. */
const errors = 2.6;

/** Whether two answers come to the same in every measure, as far as anybody could notice. */
export function alike(fork: ForkFacts, a: AnswerFacts, b: AnswerFacts): boolean {
  if (a === b) return true;
  return measures.every((measure) => {
    const luck = Math.max(a.best[measure].se, b.best[measure].se) * Math.sqrt(fork.worlds);
    const { mean, se } = lead(fork, a, b, measure);
    return se <= precise * luck && Math.abs(mean) <= errors * se + same * luck;
  });
}
