import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Forecast } from '../../src/judge/worlds.ts';
import type { Bench } from './bench/bench.ts';
import { openBench } from './play.ts';

interface Drawn {
  readonly status: string;
  readonly forecast: Forecast | null;
  /** The longest the page could do nothing else meanwhile, in milliseconds. */
  readonly longestHold: number;
}

function draw(page: Page, worlds: number): Promise<Drawn> {
  return page.evaluate(async (count) => {
    const { bench } = globalThis as typeof globalThis & { bench: Bench };
    const forecaster = bench.createForecast();
    let longestHold = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longestHold = Math.max(longestHold, performance.now() - last);
      last = performance.now();
    });
    const forecast = await forecaster.compare(bench.someSides(), count).result;
    clearInterval(beat);
    return { status: forecaster.status(), forecast, longestHold };
  }, worlds);
}

test('worlds are drawn in a worker, under the content policy', async () => {
  const { page } = await openBench();
  const drawn = await draw(page, 40);
  expect(drawn.status).toBe('worker');
  expect(page.workers()).toHaveLength(1);
  expect(drawn.forecast?.worlds).toBe(40);
});

test('the same worlds are drawn on the page when the worker does not come, and the page stays awake', async () => {
  const helped = await openBench();
  const alone = await openBench({ faultsExpected: true });
  await alone.context.route('**/drawing-worker-*', (route) => route.abort());
  const [inWorker, onPage] = [await draw(helped.page, 30), await draw(alone.page, 30)];
  expect(onPage.status).toBe('page');
  expect(onPage.forecast).toEqual(inWorker.forecast);
  expect(onPage.longestHold).toBeLessThan(500);
});
