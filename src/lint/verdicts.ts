import type { NodeId } from '../scenario/scenario.ts';
import { decides, type NamedAnswer, type Question } from './answers.ts';
import type { Ground } from './ground.ts';
import type { AnswerFacts, Estimate, ForkFacts, Measure, ModelFacts } from './valuation-facts.ts';

/** A difference counts when it is this many standard errors from nothing: one in a hundred such would be chance. */
const errors = 2.6;
/** Below this share of what luck alone does to the points, a difference is too small for anybody to notice. */
const noticeable = 0.03;

/** With fewer worlds at a fork nothing is said of it: of a thousand forks some would seem to say anything. */
export const fewestWorlds = 30;

/** A decision with every fork it is met at, those first that one comes to by the answers claimed best, and in most worlds. */
export interface Judged {
  readonly question: Question;
  readonly forks: readonly ForkFacts[];
  readonly model: ModelFacts;
}

/** Every decision that the model met in enough worlds, with two or more named answers. */
export function judgedIn({ questions, model }: Ground): Judged[] {
  if (!model) return [];
  const claimed = new Set(questions.flatMap(({ id, answers }) => answers.filter((answer) => answer.claim === 'best').map((answer) => stepKey(id, answer.id))));
  const strays = ({ history }: ForkFacts): number => history.filter(({ node, id }) => !claimed.has(stepKey(node, id))).length;
  const byNode = new Map<NodeId, ForkFacts[]>();
  for (const fork of model.valuation.forks) {
    const there = byNode.get(fork.node);
    if (there) there.push(fork);
    else byNode.set(fork.node, [fork]);
  }
  return questions.flatMap((question) => {
    const met = decides(question) ? (byNode.get(question.id) ?? []) : [];
    const forks = met.filter((fork) => fork.worlds >= fewestWorlds && fork.answers.filter(named).length > 1).toSorted((a, b) => strays(a) - strays(b) || b.worlds - a.worlds);
    return forks.length > 0 ? [{ question, forks, model }] : [];
  });
}

function stepKey(node: NodeId, answer: string | null): string {
  return `${node}/${answer ?? ''}`;
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

/** How much more `a` comes to than `b`, world by world. */
export function lead(fork: ForkFacts, a: AnswerFacts, b: AnswerFacts, measure: Measure = 'points'): Estimate {
  const [atA, atB] = [fork.answers.indexOf(a), fork.answers.indexOf(b)];
  for (const { a: first, b: second, difference } of fork.pairs) {
    if (first === atA && second === atB) return difference[measure];
    if (first === atB && second === atA) return reversed(difference[measure]);
  }
  return { mean: a.best[measure].mean - b.best[measure].mean, se: Math.hypot(a.best[measure].se, b.best[measure].se) };
}

function reversed({ mean, se }: Estimate): Estimate {
  return { mean: -mean, se };
}

/** How an answer stands against another at one fork: the best of the others, where none is named. */
export interface Stand {
  readonly fork: ForkFacts;
  readonly other: AnswerFacts;
  /** What the answer comes to above the other. */
  readonly difference: Estimate;
  readonly stand: 'ahead' | 'level' | 'behind';
}

/** How an answer stands at each fork at which it was valued, to the best of the others or to one of them. Two answers are level where nothing clear is between them, for all that is known. */
export function standsOf(judged: Judged, { id }: NamedAnswer, to?: string): Stand[] {
  return judged.forks.flatMap((fork) => {
    const answer = answerAt(fork, id);
    const other = to === undefined ? bestOther(fork, id) : answerAt(fork, to);
    if (!answer || !other) return [];
    const difference = lead(fork, answer, other);
    return [{ fork, other, difference, stand: !isClear(fork, difference) ? 'level' : difference.mean > 0 ? 'ahead' : 'behind' }];
  });
}

/** The stands that are so, if they are more than half of them; else none. */
export function mostly(stands: readonly Stand[], stand: Stand['stand']): readonly Stand[] {
  const such = stands.filter((each) => each.stand === stand);
  return such.length * 2 > stands.length ? such : [];
}

/** Whether a difference in points at a fork is more than noise, and more than nobody would notice. */
export function isClear(fork: ForkFacts, { mean, se }: Estimate): boolean {
  return Math.abs(mean) > errors * se && Math.abs(mean) >= noticeable * luckAt(fork);
}

/** Whether enough worlds were played to settle whether there is a difference that anybody would notice. */
export function isSettled(fork: ForkFacts, { mean, se }: Estimate): boolean {
  return Math.abs(mean) > errors * se || Math.abs(mean) + 2 * se < noticeable * luckAt(fork);
}

/** The stands at which nothing clear is between the two, if they are more than half; half is enough where the answer is ahead in none of the others. */
export function mostlyLevel(stands: readonly Stand[]): readonly Stand[] {
  const level = stands.filter(({ stand }) => stand === 'level');
  const enough = stands.some(({ stand }) => stand === 'ahead') ? level.length * 2 > stands.length : level.length * 2 >= stands.length;
  return enough ? level : [];
}

/** How far apart luck alone puts plays of an answer: its standard deviation in points. */
export function luckOf(fork: ForkFacts, answer: AnswerFacts): number {
  return answer.best.points.se * Math.sqrt(fork.worlds);
}

function luckAt(fork: ForkFacts): number {
  const best = fork.answers[fork.best];
  return best ? luckOf(fork, best) : 0;
}
