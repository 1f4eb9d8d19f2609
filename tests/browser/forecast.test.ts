import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Projection } from '../../src/forecast/job.ts';
import { workersFor } from '../../src/forecast/pool.ts';
import { everyPath, type Ask } from '../../src/judge/ask.ts';
import { drawWorlds, forecastOf, type Forecast } from '../../src/judge/worlds.ts';
import { ensemble } from '../../src/model/ensemble.ts';
import { saasPaths } from '../../src/cli/cases/saas-paths.ts';
import { smallScenario } from '../builders/scenario.ts';
import { valued } from '../judge/toy.ts';
import { someSides } from '../forecast/some-sides.ts';
import type { Bench } from './bench/bench.ts';
import { longestTask } from './longest-task.ts';
import { openBench } from './play.ts';

interface Drawn {
  readonly status: string;
  readonly forecast: Forecast | null;
}

/** Values every path in the page; the figures as JSON, since they are worked out when read. */
function value(page: Page, ask: Ask, worlds: number): Promise<string> {
  return page.evaluate(async ({ asked, count }) => {
    const { bench } = globalThis as typeof globalThis & { bench: Bench };
    return JSON.stringify(await bench.createForecast().value(asked, count).result);
  }, { asked: ask, count: worlds });
}

function draw(page: Page, worlds: number): Promise<Drawn> {
  return page.evaluate(async (count) => {
    const { bench } = globalThis as typeof globalThis & { bench: Bench };
    const forecaster = bench.createForecast();
    const forecast = await forecaster.compare(bench.someSides(), count).result;
    return { status: forecaster.status(), forecast };
  }, worlds);
}

test('worlds are drawn in as many workers as the machine has cores for, under the content policy, and are those that Node draws', async () => {
  const { page, context } = await openBench();
  const kernels: string[] = [];
  context.on('response', (response) => { if (response.ok() && response.url().endsWith('.wasm')) kernels.push(response.url()); });
  const drawn = await draw(page, 40);
  expect(drawn.status).toBe('worker');
  expect(page.workers()).toHaveLength(workersFor(await page.evaluate(() => navigator.hardwareConcurrency)));
  expect(drawn.forecast).toEqual(forecastOf(drawWorlds(someSides(), 0, 40)));
  // The smallest module there is. Node drew its worlds in plain rooms: the two forms of the kernel agree.
  const may = await Promise.all(page.workers().map((worker) => worker.evaluate(() => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => 'compiles', String))));
  expect(new Set(may)).toEqual(new Set(['compiles']));
  expect(kernels.length).toBeGreaterThan(0);
});

test('a projection by the browser is the one that Node makes', async () => {
  const { page } = await openBench();
  const projection: Projection = { plan: saasPaths.AB, seed: 20_26, measures: ['formalReleases', 'departures', 'spendUsd'] };
  const drawn = await page.evaluate((asked) => (globalThis as typeof globalThis & { bench: Bench }).bench.createForecast().project(asked, 200).result, projection);
  expect(drawn).toEqual(ensemble(projection.plan, projection.seed, 200, projection));
});

test('every path is valued in the workers as Node values it, and the page stays awake', async () => {
  const { page } = await openBench();
  const ask = everyPath(smallScenario, 5);
  let found = '';
  expect(await longestTask(page, async () => { found = await value(page, ask, 40); })).toBeLessThan(50);
  expect(found).toEqual(JSON.stringify(valued(ask, 40)));
});

test('the same worlds are drawn on the page when no worker comes, and the page stays awake', async () => {
  const { page, context } = await openBench({ faultsExpected: true });
  await context.route('**/drawing-worker-*', (route) => route.abort());
  let drawn: Drawn | null = null;
  expect(await longestTask(page, async () => { drawn = await draw(page, 30); })).toBeLessThan(50);
  expect(drawn).toEqual({ status: 'page', forecast: forecastOf(drawWorlds(someSides(), 0, 30)) });
});
