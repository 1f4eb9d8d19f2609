import { everyPath, storyOf, type Ask } from '../../judge/ask.ts';
import type { Scene } from '../../judge/story.ts';
import { tracesOf } from '../../judge/trace.ts';
import { createWalker, type Visitor } from '../../judge/walk.ts';
import { worldAt } from '../../judge/worlds.ts';
import { finish } from '../../model/analysis/work.ts';
import { compilePlan } from '../../model/compile-plan.ts';
import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import { runWorlds } from '../../model/run-worlds.ts';
import type { Run } from '../../run/run.ts';
import { horizonWeeks, planOf } from '../../run/trajectory.ts';
import { seed } from './loads.ts';
import { noise, ratio, short, table, type Report } from './report.ts';
import { race } from './stopwatch.ts';

const rounds = 3;
const worlds = 6;
const all = 1_000;

/** What the ways of an ask come to in some worlds: stretches run, weeks on them, and the runs at the endings. */
interface Tree {
  readonly stretches: number;
  readonly weeks: number;
  readonly ended: readonly (readonly Run[])[];
}

function treeOf(ask: Ask): Tree {
  const walker = createWalker(ask.scenario, storyOf(ask));
  let stretches = 0;
  let weeks = 0;
  const ended = Array.from({ length: worlds }, (_, world) => {
    const runs: Run[] = [];
    const seen = new Set<Scene>();
    const visitor: Visitor = {
      arrived(_arrival, scene) {
        const { run } = scene;
        if (run.ended) runs.push(run);
        if (seen.has(scene)) return false;
        seen.add(scene);
        const lengths = scene.ways.map((way) => way.answered.week - run.week);
        stretches += lengths.filter((length) => length > 0).length;
        weeks += lengths.reduce((sum, length) => sum + length, 0);
        return true;
      },
      ended() {},
    };
    finish(walker.fromStart(worldAt(seed, world), visitor));
    return runs;
  });
  return { stretches, weeks, ended };
}

/** Each path by itself from the opening, read at the end of each quarter as the shared walk is. */
function runApart(ended: Tree['ended']): void {
  const compiled = new Map<Run, ReturnType<typeof compilePlan>>();
  for (const [world, runs] of ended.entries()) {
    for (const run of runs) {
      const plan = compiled.get(run) ?? compilePlan(planOf(run, horizonWeeks(run.scenario)));
      compiled.set(run, plan);
      const marks = Array.from({ length: run.scenario.horizonQuarters }, (_, quarter) => (quarter + 1) * weeksPerQuarter);
      const { seed: own, index } = worldAt(seed, world);
      runWorlds(plan, own, index, 1, marks, () => undefined);
    }
  }
}

/** Every path of a scenario in the same worlds: what sharing stretches saves, and that the cost follows the weeks on the tree's edges. */
export async function valuing(run: Run): Promise<Report> {
  const asks: readonly (readonly [string, Ask])[] = [
    ['every path', everyPath(run.scenario, seed)],
    ...[2, 4].map((given) => [`${given} answers given`, { ...everyPath(run.scenario, seed), ways: { kind: 'every', given: run.choices.slice(0, given), own: null } }] as const),
  ];
  const trees = asks.map(([, ask]) => treeOf(ask));
  const whole = trees[0] as Tree;
  const traces = asks.map(([, ask]) => tracesOf(ask));
  const timings = await race(
    [
      { name: 'every path by itself', run: () => runApart(whole.ended) },
      ...traces.map((trace, at) => ({ name: `shared: ${asks[at]?.[0] ?? ''}`, run: () => { for (let world = 0; world < worlds; world += 1) finish(trace(world)); } })),
    ],
    rounds,
  );
  const apart = timings[0]?.cpu ?? NaN;
  const paths = whole.ended.reduce((sum, runs) => sum + runs.length, 0);
  const loads = [{ stretches: paths, weeks: paths * horizonWeeks(run.scenario) }, ...trees];
  const rows = timings.map((timing, at) => {
    const { stretches, weeks } = loads[at] as { readonly stretches: number; readonly weeks: number };
    return [
      timing.name, short(stretches / worlds), short(weeks / worlds), short(timing.cpu / worlds), short((1000 * timing.cpu) / weeks), ratio(apart / timing.cpu),
      short((timing.cpu * all) / worlds / 1000), noise(timing),
    ];
  });
  const many = all.toLocaleString('en-GB');
  const weekly = rows.slice(1).map((row) => Number(row[4]));
  return {
    text: table(
      `All ways through ${run.scenario.title} in ${worlds} worlds, with sharing off (every path by itself) and on; processor time of one thread.`,
      ['Valuing', 'stretches/world', 'weeks/world', 'ms/world', 'µs/week', 'sharing saves', `s for ${many} worlds`, 'noise'], rows,
    ),
    inShort: `Sharing makes all paths of the first scenario ${rows[1]?.[5] ?? ''} cheaper; a week costs ${short(Math.min(...weekly))} to ${short(Math.max(...weekly))} µs whatever part of the tree is gone; ${many} worlds take ${rows[1]?.[6] ?? ''} s of processor time.`,
  };
}
