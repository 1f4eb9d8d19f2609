import { createForecaster, type Forecaster } from '../../forecast/forecaster.ts';
import type { Projection } from '../../forecast/job.ts';
import type { Port } from '../../forecast/port.ts';
import { drawWorlds, forecastOf, type Sides } from '../../judge/worlds.ts';
import { ensemble } from '../../model/ensemble.ts';
import type { Plan } from '../../model/plan.ts';
import { seed } from './loads.ts';
import { noise, ratio, short, table } from './report.ts';
import { race } from './stopwatch.ts';

const rounds = 7;
const comparedWorlds = 400;
const projectedWorlds = 4_000;

/** One worker against two, at both kinds of job: a projection, and the comparison that the page asks for after a decision. */
export async function workers(plan: Plan, sides: Sides, start: () => Port): Promise<string> {
  const pools = [1, 2].map((size) => createForecaster(start, size));
  const projection: Projection = { plan, seed, measures: ['formalReleases', 'departures', 'spendUsd'] };
  try {
    return [
      await against(
        `A projection of the team of 30 over 8 quarters in ${projectedWorlds.toLocaleString('en-GB')} worlds.`,
        () => ensemble(plan, seed, projectedWorlds, projection), pools, (pool) => pool.project(projection, projectedWorlds).result,
      ),
      await against(
        `The comparison after the first decision, ${sides.answers.length} sides in ${comparedWorlds} worlds.`,
        () => forecastOf(drawWorlds(sides, 0, comparedWorlds)), pools, (pool) => pool.compare(sides, comparedWorlds).result,
      ),
    ].join('\n');
  } finally {
    for (const pool of pools) pool.close();
  }
}

async function against(title: string, here: () => unknown, pools: readonly Forecaster[], there: (pool: Forecaster) => unknown): Promise<string> {
  const contenders = [{ name: 'this thread, no worker', run: here }, ...pools.map((pool, at) => ({ name: ['one worker', 'two workers'][at] ?? '', run: () => there(pool) }))];
  const timings = await race(contenders, rounds);
  const one = timings[1];
  const rows = timings.map((timing) => [
    timing.name, short(timing.median), ratio((one?.median ?? NaN) / timing.median), noise(timing), ratio(timing.cpu / (one?.cpu ?? NaN)), short(timing.cpu / timing.median),
  ]);
  return table(title, ['Workers', 'ms', 'speed', 'noise', 'processor time', 'cores had'], rows);
}
