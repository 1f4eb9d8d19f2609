import { forecastOf, type Forecast, type Sides, type WorldDraw } from '../judge/worlds.ts';
import type { Ensemble } from '../model/ensemble.ts';
import { drawAll } from './draw-all.ts';
import type { Drawer } from './drawer.ts';
import { ensembleOf, type Job, type Outcome, type Projection } from './job.ts';
import { createPool } from './pool.ts';
import type { Port } from './port.ts';
import type { FindingOf, Question } from './question.ts';

/** Where worlds are drawn: in workers, or on the page's own thread because no worker is to be had. */
export type ForecastStatus = Drawer['kind'];

/** A forecast under way. */
export interface ForecastJob<T> {
  /** What all worlds asked for say, or null if it was cancelled. */
  readonly result: Promise<T | null>;
  cancel(): void;
}

/**
 * Draws many worlds without holding up the page. Jobs are done one after another. `onPart` hears what the first worlds say,
 * ever more of them, now and then. How many workers there are decides how soon an answer comes, never what it is.
 */
export interface Forecaster {
  /** Compares the sides over so many worlds, world 0 being the player's. */
  compare(sides: Sides, worlds: number, onPart?: (soFar: Forecast) => void): ForecastJob<Forecast>;
  /** Looks at a plan in so many worlds: bands by quarter, as the model's `ensemble` gives them. */
  project(projection: Projection, worlds: number, onPart?: (soFar: Ensemble) => void): ForecastJob<Ensemble>;
  /** Works questions out, in the order asked. */
  ask<Q extends Question>(questions: readonly Q[]): ForecastJob<readonly FindingOf<Q>[]>;
  status(): ForecastStatus;
  close(): void;
}

/** A forecaster over as many workers as `size` says. None is started before the first job. */
export function createForecaster(start: () => Port, size: number): Forecaster {
  const pool = createPool(start, size);
  let line: Promise<unknown> = Promise.resolve();
  let closed = false;

  const enqueue = <T>(job: Job, worlds: number, sumUp: (outcomes: readonly Outcome[]) => T, onPart?: (soFar: T) => void): ForecastJob<T> => {
    let cancelled = false;
    const result = line.then(() => drawAll(pool, job, worlds, sumUp, () => closed || cancelled, onPart));
    line = result.catch(() => null);
    return {
      result,
      cancel() {
        cancelled = true;
      },
    };
  };

  return {
    // The kind of a job says what its worlds come to.
    compare: (sides, worlds, onPart) => enqueue({ kind: 'compare', sides }, worlds, (outcomes) => forecastOf(outcomes as readonly WorldDraw[]), onPart),
    project: (projection, worlds, onPart) => enqueue({ kind: 'project', projection }, worlds, (outcomes) => ensembleOf(projection, outcomes as readonly Float64Array[]), onPart),
    ask: <Q extends Question>(questions: readonly Q[]) => enqueue({ kind: 'ask', questions }, questions.length, (outcomes) => outcomes as readonly FindingOf<Q>[]),
    status: pool.kind,
    close() {
      closed = true;
      pool.close();
    },
  };
}
