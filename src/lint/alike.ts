import type { AnswerFacts, ForkFacts, Measure } from './valuation-facts.ts';
import { lead } from './verdicts.ts';

/** What is too little to speak of where luck does hardly anything: in the measure's own unit. */
const slight: Readonly<Record<Measure, number>> = { points: 0.05, features: 0.05, departures: 0.05, spend: 5_000 };
const measures = Object.keys(slight) as Measure[];
/** Below this share of what luck does to a measure, two means are the same to anybody. */
const same = 0.05;
/** A difference is as large as this many standard errors above what was found, for all that is known. */
const errors = 2.6;

/** Whether two answers are known to come to the same in every measure, as far as anybody could notice. With few worlds that is known only of answers that meet the same luck. */
export function alike(fork: ForkFacts, a: AnswerFacts, b: AnswerFacts): boolean {
  return within(fork, a, b, errors);
}

/** Whether they came to the same in the worlds that were played; more worlds may tell them apart. */
export function seemAlike(fork: ForkFacts, a: AnswerFacts, b: AnswerFacts): boolean {
  return within(fork, a, b, 0);
}

function within(fork: ForkFacts, a: AnswerFacts, b: AnswerFacts, sure: number): boolean {
  if (a === b) return true;
  return measures.every((measure) => {
    const luck = Math.max(a.best[measure].se, b.best[measure].se) * Math.sqrt(fork.worlds);
    const { mean, se } = lead(fork, a, b, measure);
    return Math.abs(mean) + sure * se <= Math.max(slight[measure], same * luck);
  });
}
