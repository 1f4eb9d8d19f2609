import type { AnswerValue, Fork, Step, Valuation, Yield } from '../../judge/valuation.ts';
import { yields } from '../../judge/valuation.ts';

/** One way through a scenario: what was answered, how often luck allows it, and what it comes to on average. */
export interface PathValue {
  readonly steps: readonly Step[];
  /** Share of worlds that go this way if these answers are given. */
  readonly odds: number;
  readonly means: Readonly<Record<Yield, number>>;
}

type Means = Readonly<Record<Yield, number>>;

/** Every path that was met, the best by points first. Ways between which the model sees no difference are one. */
export function pathsOf({ forks, worlds }: Valuation): readonly PathValue[] {
  const after = new Map<string, Fork[]>();
  for (const fork of forks) {
    const key = keyOf(fork.history);
    after.set(key, [...(after.get(key) ?? []), fork]);
  }
  const paths = forks.flatMap((fork) =>
    fork.answers.flatMap((answer): PathValue[] => {
      const steps = [...fork.history, { node: fork.node, id: answer.id }];
      const later = after.get(keyOf(steps)) ?? [];
      // It leads to where another way leads, and goes on under that one's name.
      if (later.length === 0 && answer.next.length > 0) return [];
      const rest = restOf(fork, answer, later);
      return rest === null ? [] : [{ steps, odds: rest.worlds / worlds, means: rest.means }];
    }),
  );
  return paths.sort((a, b) => b.means.points - a.means.points);
}

function keyOf(steps: readonly Step[]): string {
  return JSON.stringify(steps.map(({ node, id }) => [node, id]));
}

/** The worlds in which nothing is decided after an answer any more, and what it comes to in them: the mean over all, less the part of those that go on. */
function restOf(fork: Fork, answer: AnswerValue, later: readonly Fork[]): { readonly worlds: number; readonly means: Means } | null {
  const gone = later.reduce((sum, each) => sum + each.worlds, 0);
  const worlds = fork.worlds - gone;
  if (worlds <= 0) return null;
  const mean = (each: Yield): number => (answer.best[each].mean * fork.worlds - later.reduce((sum, next) => sum + next.worlds * bestMean(next, each), 0)) / worlds;
  return { worlds, means: Object.fromEntries(yields.map((each) => [each, mean(each)])) as Record<Yield, number> };
}

/** What the best play from a fork on comes to. */
function bestMean({ answers, best }: Fork, each: Yield): number {
  return answers[best]?.best[each].mean ?? 0;
}
