import { useEffect, useMemo } from 'preact/hooks';
import { createForecast } from '../forecast/forecast.ts';
import type { Forecaster } from '../forecast/forecaster.ts';
import { notValued, type Valued } from '../present/debrief/debrief.ts';
import type { AfterWords } from '../present/words/after-words.ts';
import type { Run } from '../run/run.ts';

/** What many worlds say of a finished run, as far as they have been played, and the forecaster that plays them. */
export function useValued(_run: Run, _words: AfterWords): { readonly valued: Valued; readonly forecaster: Forecaster } {
  const forecaster = useMemo(createForecast, []);
  useEffect(() => () => forecaster.close(), [forecaster]);
  return { valued: notValued, forecaster };
}
