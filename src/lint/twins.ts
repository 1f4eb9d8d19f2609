import { alike } from './alike.ts';
import type { ForkFacts } from './valuation-facts.ts';
import { answerAt, type Judged } from './verdicts.ts';

/** The forks at which two answers were both valued, if at each of them they are known to come to the same in everything; else none. */
export function twinsAt({ forks }: Judged, one: string, two: string): readonly ForkFacts[] {
  const met = forks.flatMap((fork) => {
    const [a, b] = [answerAt(fork, one), answerAt(fork, two)];
    return a && b ? [{ fork, same: alike(fork, a, b) }] : [];
  });
  return met.every(({ same }) => same) ? met.map(({ fork }) => fork) : [];
}

/** Whether all answers come to the same wherever one comes from: then there is nothing to say of two of them. */
export function allAlike({ forks }: Judged): boolean {
  return forks.every((fork) => fork.answers.every((each) => alike(fork, each, fork.answers[fork.best] ?? each)));
}
