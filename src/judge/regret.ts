import { take } from '../run/choose.ts';
import { sameAnswer } from '../run/projection.ts';
import type { Answer, Run } from '../run/run.ts';
import { startRun } from '../run/start.ts';
import type { NodeId } from '../scenario/scenario.ts';
import { decided } from './made.ts';
import { forkKey } from './story.ts';
import type { Fork, Valuation } from './valuation.ts';

/** One decision of a run, judged by what was to be expected when it was made. Points under the scenario's objective. */
export interface Judged {
  /** Its place in the run's choices. */
  readonly index: number;
  readonly node: NodeId;
  /** The fork's key. */
  readonly fork: string;
  /** Worlds it rests on. */
  readonly worlds: number;
  /** What the answer and the best answer there come to on average, best play after both. */
  readonly expected: number;
  readonly best: number;
  /** The best answer there. */
  readonly bestAnswer: Answer;
  /** What the best of the answers that have names comes to, which is all that anybody reckoned with before. */
  readonly foreseen: number;
  /** What an answer of the player's own brings beyond that: expected minus foreseen, 0 or more. */
  readonly gained: number;
  /** What the answer gave away: best minus expected, 0 or more, and the standard error of that difference in the same worlds. */
  readonly regret: number;
  readonly se: number;
  /** How far apart the best and the worst answer are on average. */
  readonly range: number;
  readonly right: boolean;
  readonly confidence: number | null;
}

/** Differences within so many standard errors are not told apart. */
const noise = 2;
/** What is given away counts as nothing up to this share of what was at stake, best against worst. */
const slight = 0.05;

/**
 * Every decision of a run that the valuations know, in order. Regret is that of decision theory (Savage 1951, here of expected
 * results): the mean of the best answer less the mean of the one given, over the worlds that come to the same fork with the same
 * history. An answer is right if it is the best, or if what it gives away is within two standard errors of nothing, or within
 * 5 % of the range between the best and the worst answer there. Later valuations are asked where earlier ones do not know a fork
 * or an answer of the player's own. Yields between choices.
 */
export function* judgedDecisions(run: Run, valuations: readonly Valuation[]): Generator<unknown, readonly Judged[], void> {
  const judged: Judged[] = [];
  let before = startRun(run.scenario, run.seed);
  for (const [index, { node, answer, confidence }] of run.choices.entries()) {
    const key = forkKey(before);
    const gives = (fork: Fork) => fork.answers.findIndex((each) => sameAnswer(each.answer, answer));
    const forks = decided(run, { node, answer, confidence }) ? valuations.flatMap((valuation) => valuation.forks.filter((each) => each.key === key)) : [];
    const fork = forks.find((each) => gives(each) >= 0);
    if (fork) judged.push({ index, node, confidence, ...judgedAt(fork, gives(fork)) });
    before = take(before, answer, confidence);
    yield;
  }
  return judged;
}

/** An answer at a fork, by its place in the fork's answers. */
export function judgedAt(fork: Fork, at: number): Omit<Judged, 'index' | 'node' | 'confidence'> {
  const means = fork.answers.map(({ best }) => best.points.mean);
  const [expected, best] = [means[at] ?? NaN, means[fork.best] ?? NaN];
  const { se } = fork.answers[at]?.against.points ?? { se: 0 };
  const regret = best - expected;
  const range = best - Math.min(...means);
  const named = means.filter((_, place) => fork.answers[place]?.id !== null);
  const foreseen = named.length > 0 ? Math.max(...named) : best;
  const bestAnswer = fork.answers[fork.best]?.answer ?? { kind: 'read' };
  return { fork: fork.key, worlds: fork.worlds, expected, best, bestAnswer, foreseen, gained: Math.max(0, expected - foreseen), regret, se, range, right: at === fork.best || regret <= noise * se || isSlight(regret, range) };
}

/** Whether what is given away counts as nothing beside what was at stake. */
export function isSlight(regret: number, range: number): boolean {
  return regret <= slight * range;
}
