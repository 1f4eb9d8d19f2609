import { createForecaster } from '../../forecast/forecaster.ts';
import { drawWorlds, forecastOf, type Sides } from '../../judge/worlds.ts';
import { noise, ratio, short, table } from './report.ts';
import { race } from './stopwatch.ts';
import { startThread } from './thread-port.ts';

const rounds = 5;
const worlds = 400;

/** The comparison that the page asks for after a decision, over one worker and over two. */
export async function workers(sides: Sides, thread: URL): Promise<string> {
  const pools = [1, 2].map((size) => createForecaster(() => startThread(thread), size));
  try {
    const timings = await race(
      [
        { name: 'this thread, no worker', run: () => forecastOf(drawWorlds(sides, 0, worlds)) },
        ...pools.map((pool, at) => ({ name: at === 0 ? 'one worker' : 'two workers', run: () => pool.compare(sides, worlds).result })),
      ],
      rounds,
    );
    const one = timings[1]?.median ?? NaN;
    const cpuOfOne = timings[1]?.cpu ?? NaN;
    const head = ['Workers', 'ms', 'speed', 'noise', 'processor time', 'cores had'];
    const rows = timings.map((timing) => [timing.name, short(timing.median), ratio(one / timing.median), noise(timing), ratio(timing.cpu / cpuOfOne), short(timing.cpu / timing.median)]);
    return table(`The comparison after the first decision, ${sides.answers.length} sides in ${worlds} worlds.`, head, rows);
  } finally {
    for (const pool of pools) pool.close();
  }
}
