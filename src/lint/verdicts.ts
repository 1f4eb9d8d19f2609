import { decides, type NamedAnswer, type Question } from './answers.ts';
import type { Ground } from './ground.ts';
import type { AnswerFacts, Difference, Estimate, ForkFacts, ModelFacts } from './valuation-facts.ts';

/** A difference counts when it is this many standard errors from nothing: one in a hundred such would be chance. */
const errors = 2.6;
/** Below this share of what luck alone does to the points, a difference is too small for anybody to notice. */
const noticeable = 0.05;

/** A decision with every fork it is met at. */
export interface Judged {
  readonly question: Question;
  readonly forks: readonly ForkFacts[];
  readonly model: ModelFacts;
}

/** Every decision the model met with two or more named answers. */
export function judgedIn({ questions, model }: Ground): Judged[] {
  if (!model) return [];
  return questions.flatMap((question) => {
    const forks = decides(question) ? model.valuation.forks.filter((fork) => fork.node === question.id && fork.worlds > 1 && fork.answers.filter(named).length > 1) : [];
    return forks.length > 0 ? [{ question, forks, model }] : [];
  });
}

export function named(answer: AnswerFacts): boolean {
  return answer.id !== null;
}

export function answerAt(fork: ForkFacts, id: string): AnswerFacts | undefined {
  return fork.answers.find((answer) => answer.id === id);
}

/** The forks at which an answer was valued, with what the model says of it there. */
export function valuedAt({ forks }: Judged, { id }: NamedAnswer): { readonly fork: ForkFacts; readonly answer: AnswerFacts }[] {
  return forks.flatMap((fork) => {
    const answer = answerAt(fork, id);
    return answer ? [{ fork, answer }] : [];
  });
}

/** The best of a fork's named answers but one; undefined if there is no other. */
export function bestOther(fork: ForkFacts, id: string): AnswerFacts | undefined {
  return fork.answers.filter((each) => named(each) && each.id !== id).toSorted((a, b) => b.best.points.mean - a.best.points.mean)[0];
}

/** How much more `a` comes to than `b` in points, world by world. */
export function lead(fork: ForkFacts, a: AnswerFacts, b: AnswerFacts): Difference {
  const [atA, atB] = [fork.answers.indexOf(a), fork.answers.indexOf(b)];
  for (const { a: first, b: second, difference } of fork.pairs) {
    if (first === atA && second === atB) return difference.points;
    if (first === atB && second === atA) return reversed(difference.points);
  }
  return { mean: a.best.points.mean - b.best.points.mean, se: Math.hypot(a.best.points.se, b.best.points.se), above: 0, equal: 0 };
}

function reversed({ mean, se, above, equal }: Difference): Difference {
  return { mean: -mean, se, above: 1 - above - equal, equal };
}

/** The forks at which a clearly better answer than this one is on offer, with the best of them, and how many forks there are. */
export function behindAt(judged: Judged, claimed: NamedAnswer): { readonly behind: readonly Behind[]; readonly all: number } {
  const met = valuedAt(judged, claimed);
  const behind = met.flatMap(({ fork, answer }) => {
    const other = bestOther(fork, claimed.id);
    const difference = other && lead(fork, other, answer);
    return other && difference && difference.mean > 0 && isClear(fork, difference) ? [{ fork, other, difference }] : [];
  });
  return { behind, all: met.length };
}

export interface Behind {
  readonly fork: ForkFacts;
  readonly other: AnswerFacts;
  readonly difference: Difference;
}

/** Whether a difference in points at a fork is more than noise, and more than nobody would notice. */
export function isClear(fork: ForkFacts, { mean, se }: Estimate): boolean {
  return Math.abs(mean) > errors * se && Math.abs(mean) >= noticeable * luckAt(fork);
}

/** How far apart luck alone puts two plays of the best answer: its standard deviation in points. */
export function luckAt(fork: ForkFacts): number {
  return (fork.answers[fork.best]?.best.points.se ?? 0) * Math.sqrt(fork.worlds);
}

/** The fork to quote: the one most worlds come to, the first of several. */
export function mostMet<T extends { readonly fork: ForkFacts }>(met: readonly T[]): T | undefined {
  return met.toSorted((a, b) => b.fork.worlds - a.fork.worlds)[0];
}
