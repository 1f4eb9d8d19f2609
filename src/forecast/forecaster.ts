import type { Ask } from '../judge/ask.ts';
import type { Trace } from '../judge/trace.ts';
import { valuePaths } from '../judge/value-paths.ts';
import type { Valuation } from '../judge/valuation.ts';
import { forecastOf, type Forecast, type Sides, type WorldDraw } from '../judge/worlds.ts';
import type { Ensemble } from '../model/ensemble.ts';
import { inBreaths } from './breath.ts';
import { drawAll } from './draw-all.ts';
import type { Drawer } from './drawer.ts';
import { drawOf, ensembleOf, type Job, type Outcome, type Projection } from './job.ts';
import { createPageDrawer } from './page-drawer.ts';
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

/** What the first so many worlds of a valuation say, while the others are being drawn. */
export interface EarlyWord {
  readonly worlds: number;
  readonly heard: (valuation: Valuation) => void;
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
  /**
   * Values every path asked about. It takes a minute or so, therefore everything else goes first; `onPart` hears how many worlds
   * are done, and `early` what the first few of them say. A thousand worlds of a story of some four thousand paths are held in about 30 MB until they are summed up.
   */
  value(ask: Ask, worlds: number, onPart?: (done: number) => void, early?: EarlyWord): ForecastJob<Valuation>;
  /** The same worlds' traces as they are, in the order of worlds: for what is asked about one way only. */
  trace(ask: Ask, worlds: number): ForecastJob<readonly Trace[]>;
  status(): ForecastStatus;
  close(): void;
}

/** A forecaster over as many workers as `size` says. None is started before the first job. */
export function createForecaster(start: () => Port, size: number): Forecaster {
  const pool = createPool(start, size, () => createPageDrawer(drawOf));
  let line: Promise<unknown> = Promise.resolve();
  let patientLine: Promise<unknown> = Promise.resolve();
  let closed = false;
  const lineIsFree = async (): Promise<void> => {
    for (let last: unknown = null; last !== line;) await (last = line);
  };

  const enqueue = <T>(job: Job, worlds: number, sumUp: (outcomes: readonly Outcome[]) => T, onPart?: (soFar: T) => void): ForecastJob<T> => {
    let cancelled = false;
    const manners = { stopped: () => closed || cancelled, turn: () => Promise.resolve() };
    const result = line.then(() => drawAll(pool, job, worlds, sumUp, manners, onPart));
    line = result.catch(() => null);
    return {
      result,
      cancel() {
        cancelled = true;
      },
    };
  };

  const value = (ask: Ask, worlds: number, onPart?: (done: number) => void, early?: EarlyWord): ForecastJob<Valuation> => {
    let cancelled = false;
    let awaited = early;
    const manners = { stopped: () => closed || cancelled, turn: lineIsFree };
    const heard = (traces: readonly Trace[]): void => {
      onPart?.(traces.length);
      if (!awaited || traces.length < awaited.worlds) return;
      const { heard: hear, worlds: few } = awaited;
      awaited = undefined;
      // What goes wrong with the few goes wrong with all of them, and is told of there.
      inBreaths(valuePaths(ask, traces.slice(0, few)), manners.stopped).then((valuation) => { if (valuation) hear(valuation); }).catch(() => undefined);
    };
    const draw = () => drawAll(pool, { kind: 'trace', ask }, worlds, (outcomes) => outcomes as readonly Trace[], manners, heard);
    const result = patientLine.then(draw).then((traces) => traces && inBreaths(valuePaths(ask, traces), manners.stopped));
    patientLine = result.catch(() => null);
    return {
      result,
      cancel() {
        cancelled = true;
      },
    };
  };

  return {
    value,
    // The kind of a job says what its worlds come to.
    compare: (sides, worlds, onPart) => enqueue({ kind: 'compare', sides }, worlds, (outcomes) => forecastOf(outcomes as readonly WorldDraw[]), onPart),
    project: (projection, worlds, onPart) => enqueue({ kind: 'project', projection }, worlds, (outcomes) => ensembleOf(projection, outcomes as readonly Float64Array[]), onPart),
    ask: <Q extends Question>(questions: readonly Q[]) => enqueue({ kind: 'ask', questions }, questions.length, (outcomes) => outcomes as readonly FindingOf<Q>[]),
    trace: (ask, worlds) => enqueue({ kind: 'trace', ask }, worlds, (outcomes) => outcomes as readonly Trace[]),
    status: pool.kind,
    close() {
      closed = true;
      pool.close();
    },
  };
}
