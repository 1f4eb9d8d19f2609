import { createForecaster, type Forecaster } from '../../forecast/forecaster.ts';
import type { Job, Projection } from '../../forecast/job.ts';
import type { Port } from '../../forecast/port.ts';
import { drawWorlds, forecastOf, type Sides } from '../../judge/worlds.ts';
import { ensemble } from '../../model/ensemble.ts';
import type { Plan } from '../../model/plan.ts';
import { seed } from './loads.ts';
import { noise, ratio, short, table, type Report } from './report.ts';
import { race, type Contender } from './stopwatch.ts';
import { startThreadsApart } from './threads-apart.ts';

const rounds = 7;
const projectedWorlds = 8_000;
const comparedWorlds = 2_000;
const inWords = ['one', 'two'] as const;

/**
 * One worker against two, at both kinds of job: a projection, and the comparison that the page asks for after a decision. Beside them
 * the same threads with no pool over them, each asked once for its share: what two of them gain is what there is to be had.
 */
export async function workers(plan: Plan, sides: Sides, start: () => Port): Promise<Report> {
  const pools = [1, 2].map((size) => createForecaster(start, size));
  const apart = startThreadsApart(start);
  const projection: Projection = { plan, seed, measures: ['formalReleases', 'departures', 'spendUsd'] };
  const limit = (job: Job, worlds: number) => inWords.map((word, at): Contender => ({ name: `${word} without a pool`, run: () => apart.draw(at + 1, job, worlds) }));
  const worlds = (many: number): string => many.toLocaleString('en-GB');
  try {
    const [projected, compared] = [
      await against(`Workers at a projection of the team of 30 over 8 quarters in ${worlds(projectedWorlds)} worlds, every world by itself.`, [
        { name: 'this thread, no worker', run: () => ensemble(plan, seed, projectedWorlds, projection) },
        ...ofPools(pools, (pool) => pool.project(projection, projectedWorlds).result), ...limit({ kind: 'project', projection }, projectedWorlds),
      ]),
      await against(`Workers at the comparison after the first decision, ${sides.answers.length} sides in ${worlds(comparedWorlds)} worlds; each worker finds its own way through the story first.`, [
        { name: 'this thread, no worker', run: () => forecastOf(drawWorlds(sides, 0, comparedWorlds)) },
        ...ofPools(pools, (pool) => pool.compare(sides, comparedWorlds).result), ...limit({ kind: 'compare', sides }, comparedWorlds),
      ]),
    ];
    return {
      text: `${projected.text}\n${compared.text}`,
      inShort: `Two workers are ${ratio(projected.gain)} as fast as one at a projection and ${ratio(compared.gain)} at a comparison, where two threads with no pool over them are ${ratio(projected.limit)} and ${ratio(compared.limit)} as fast as one.`,
    };
  } finally {
    for (const pool of pools) pool.close();
    apart.close();
  }
}

function ofPools(pools: readonly Forecaster[], run: (pool: Forecaster) => unknown): Contender[] {
  return pools.map((pool, at) => ({ name: `${inWords[at] ?? ''} worker${at === 0 ? '' : 's'}`, run: () => run(pool) }));
}

/** `gain` is two workers against one, `limit` two threads with no pool against one. */
async function against(title: string, contenders: readonly Contender[]): Promise<{ readonly text: string; readonly gain: number; readonly limit: number }> {
  const timings = await race(contenders, rounds, 'passing');
  const ms = timings.map(({ median }) => median);
  const [, one = NaN, two = NaN, alone = NaN, beside = NaN] = ms;
  const rows = timings.map((timing, at) => {
    const base = at < 3 ? one : alone;
    const baseCpu = timings[at < 3 ? 1 : 3]?.cpu ?? NaN;
    return [timing.name, short(timing.median), ratio(base / timing.median), noise(timing), ratio(timing.cpu / baseCpu), short(timing.cpu / timing.median)];
  });
  return { text: table(title, ['Workers', 'ms', 'speed', 'noise', 'processor time', 'cores had'], rows), gain: one / two, limit: alone / beside };
}
