import { forecastOf, type Forecast, type Sides, type WorldDraw } from '../judge/worlds.ts';
import type { Drawer } from './drawer.ts';
import { createPageDrawer } from './page-drawer.ts';
import { startWorker } from './start-worker.ts';
import { createWorkerDrawer, type WorkerPort } from './worker-drawer.ts';

/** Where worlds are drawn: in a worker, or on the page's own thread because no worker is to be had. */
export type ForecastStatus = Drawer['kind'];

/** A forecast under way. */
export interface ForecastJob {
  /** The forecast over all worlds asked for, or null if it was cancelled. */
  readonly result: Promise<Forecast | null>;
  cancel(): void;
}

/** Draws many worlds without holding up the page. */
export interface Forecaster {
  /** Compares the sides over so many worlds, world 0 being the player's. `onPart` hears the forecast so far, now and then. */
  compare(sides: Sides, worlds: number, onPart?: (soFar: Forecast) => void): ForecastJob;
  status(): ForecastStatus;
  close(): void;
}

/** How long one request to a drawer should take: short enough to cancel soon and to show progress. */
const requestMs = 150;

/** A worker that dies is replaced once; then the page draws for itself. No worker is started before the first job. */
export function createForecast(start: () => WorkerPort = startWorker): Forecaster {
  let starts = 0;
  let drawer: Drawer | null = null;
  let line: Promise<unknown> = Promise.resolve();
  let closed = false;

  const current = (): Drawer => {
    if (!drawer && starts < 2) {
      starts += 1;
      try {
        drawer = createWorkerDrawer(start());
      } catch {
        starts = 2;
      }
    }
    drawer ??= createPageDrawer();
    return drawer;
  };

  /** One request, answered by whoever is left to answer it. */
  const draw = async (sides: Sides, from: number, count: number): Promise<readonly WorldDraw[]> => {
    const asked = current();
    try {
      return await asked.draw(sides, from, count);
    } catch (error) {
      if (closed) return [];
      if (asked.kind === 'page') throw error;
      if (drawer === asked) drawer = null;
      return draw(sides, from, count);
    }
  };

  const drawAll = async (sides: Sides, worlds: number, cancelled: () => boolean, onPart?: (soFar: Forecast) => void): Promise<Forecast | null> => {
    const draws: WorldDraw[] = [];
    let count = 1;
    while (draws.length < worlds) {
      if (cancelled()) return null;
      const began = performance.now();
      draws.push(...(await draw(sides, draws.length, Math.min(count, worlds - draws.length))));
      count = Math.min(2 * count, Math.max(1, Math.round((count * requestMs) / Math.max(1, performance.now() - began))));
      if (draws.length < worlds && !cancelled()) onPart?.(forecastOf(draws));
    }
    return cancelled() ? null : forecastOf(draws);
  };

  return {
    compare(sides, worlds, onPart) {
      let cancelled = false;
      const result = line.then(() => drawAll(sides, worlds, () => closed || cancelled, onPart));
      line = result.catch(() => null);
      return {
        result,
        cancel() {
          cancelled = true;
        },
      };
    },
    status: () => drawer?.kind ?? 'worker',
    close() {
      closed = true;
      drawer?.close();
    },
  };
}
