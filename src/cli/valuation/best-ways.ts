import type { Valuation } from '../../judge/valuation.ts';
import { forkKey } from '../../judge/story.ts';
import { worldAt } from '../../judge/worlds.ts';
import { take } from '../../run/choose.ts';
import { standInAt } from '../../run/projection.ts';
import type { Answer, Run } from '../../run/run.ts';
import { startRun } from '../../run/start.ts';
import type { NodeId, Scenario } from '../../scenario/scenario.ts';

/** The ways from node to node that the best play takes in more than half of the worlds, as `from to`. */
export function bestWays(scenario: Scenario, { seed, worlds, forks }: Valuation): ReadonlySet<string> {
  const best = new Map(forks.map((fork): [string, Answer | undefined] => [fork.key, fork.answers[fork.best]?.answer]));
  const taken = new Map<string, number>();
  for (let world = 0; world < worlds; world += 1) {
    let run: Run = startRun(scenario, worldAt(seed, world).seed);
    while (!run.ended) {
      const from = run.node;
      run = take(run, best.get(forkKey(run)) ?? standInAt(run), null);
      const way = wayName(from, run.node);
      taken.set(way, (taken.get(way) ?? 0) + 1);
    }
  }
  return new Set([...taken].flatMap(([way, times]) => (times * 2 > worlds ? [way] : [])));
}

export function wayName(from: NodeId, to: NodeId): string {
  return `${from} ${to}`;
}
