import { createForecast } from '../forecast/forecast.ts';
import type { Forecaster } from '../forecast/forecaster.ts';

let started: Forecaster | null = null;

/** The page's one forecaster: everything that plays many worlds shares its workers, so that nothing starves anything else. */
export function forecaster(): Forecaster {
  started ??= createForecast();
  return started;
}
