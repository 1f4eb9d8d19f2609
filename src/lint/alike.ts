import type { AnswerFacts, ForkFacts, Measure } from './valuation-facts.ts';

const measures: readonly Measure[] = ['points', 'features', 'departures', 'spend'];
/** Below this share of what luck does to a measure, two means are the same to anybody. */
const share = 0.02;

/** Whether two answers come to the same in every measure, as far as anybody could notice. */
export function alike(fork: ForkFacts, a: AnswerFacts, b: AnswerFacts): boolean {
  return measures.every((measure) => {
    const luck = Math.max(a.best[measure].se, b.best[measure].se) * Math.sqrt(fork.worlds);
    return Math.abs(a.best[measure].mean - b.best[measure].mean) <= share * luck;
  });
}
