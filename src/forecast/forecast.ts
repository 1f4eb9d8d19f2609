import { createForecaster, type Forecaster } from './forecaster.ts';
import { workersFor } from './pool.ts';
import { startWorker } from './start-worker.ts';

/** The forecaster of a page: a worker for each core the browser admits to, four at most. */
export function createForecast(): Forecaster {
  return createForecaster(startWorker, workersFor(navigator.hardwareConcurrency));
}
