import { forecastOf, type Forecast, type Sides, type WorldDraw } from '../judge/worlds.ts';
import type { Drawer } from './drawer.ts';
import { createPool, type Pool } from './pool.ts';
import type { Port } from './port.ts';

/** Where worlds are drawn: in workers, or on the page's own thread because no worker is to be had. */
export type ForecastStatus = Drawer['kind'];

/** A forecast under way. */
export interface ForecastJob {
  /** The forecast over all worlds asked for, or null if it was cancelled. */
  readonly result: Promise<Forecast | null>;
  cancel(): void;
}

/** Draws many worlds without holding up the page. */
export interface Forecaster {
  /**
   * Compares the sides over so many worlds, world 0 being the player's. `onPart` hears the forecast over the first worlds, ever
   * more of them, now and then. How many workers there are decides how soon the answer comes, never what it is.
   */
  compare(sides: Sides, worlds: number, onPart?: (soFar: Forecast) => void): ForecastJob;
  status(): ForecastStatus;
  close(): void;
}

/** How long one request to a drawer should take: short enough to cancel soon and to show progress. */
const requestMs = 150;
/** No more than one part is told in this time: to sum up is work too. */
const betweenPartsMs = 100;

/** A forecaster over as many workers as `size` says. None is started before the first job; jobs are done one after another. */
export function createForecaster(start: () => Port, size: number): Forecaster {
  const pool = createPool(start, size);
  let line: Promise<unknown> = Promise.resolve();
  let closed = false;
  return {
    compare(sides, worlds, onPart) {
      let cancelled = false;
      const result = line.then(() => drawAll(pool, sides, worlds, () => closed || cancelled, onPart));
      line = result.catch(() => null);
      return {
        result,
        cancel() {
          cancelled = true;
        },
      };
    },
    status: pool.kind,
    close() {
      closed = true;
      pool.close();
    },
  };
}

/** Every place of the pool takes slices off the worlds left until there are none. Null if `stopped` on the way. */
async function drawAll(pool: Pool, sides: Sides, worlds: number, stopped: () => boolean, onPart?: (soFar: Forecast) => void): Promise<Forecast | null> {
  const draws: (WorldDraw | undefined)[] = Array.from({ length: worlds });
  const places = Math.min(pool.size, worlds);
  let taken = 0;
  /** The worlds from 0 on without a gap. */
  let ready = 0;
  let failed = false;
  let toldAt = -Infinity;

  const keep = (from: number, slice: readonly WorldDraw[]): void => {
    for (const [at, draw] of slice.entries()) draws[from + at] = draw;
    const before = ready;
    while (draws[ready]) ready += 1;
    if (!onPart || ready === before || ready === worlds || stopped() || performance.now() - toldAt < betweenPartsMs) return;
    onPart(forecastOf(draws.slice(0, ready) as WorldDraw[]));
    toldAt = performance.now();
  };

  const work = async (place: number): Promise<void> => {
    let pace = 1;
    while (taken < worlds && !failed && !stopped()) {
      const from = taken;
      // Slices shrink towards the end, so that the places come to it together.
      const count = Math.min(pace, Math.ceil((worlds - from) / (2 * places)));
      taken += count;
      const began = performance.now();
      keep(from, await pool.draw(place, sides, from, count));
      const took = Math.max(1, performance.now() - began);
      pace = Math.max(1, Math.min(2 * pace, Math.round((count * requestMs) / took)));
    }
  };

  try {
    await Promise.all(Array.from({ length: places }, (_, place) => work(place)));
  } catch (error) {
    failed = true;
    if (stopped()) return null;
    throw error;
  }
  return stopped() ? null : forecastOf(draws as WorldDraw[]);
}
