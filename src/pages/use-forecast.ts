import { useEffect, useState } from 'preact/hooks';
import type { Forecaster } from '../forecast/forecast.ts';
import { sidesOf, type Forecast } from '../judge/worlds.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { comparisonAt } from '../present/roads.ts';
import type { Run } from '../run/run.ts';

/** Enough for a chance that moves by a few points at most from one set of worlds to another. */
const worlds = 200;

/** The comparison of the last choice over many worlds, begun while the weeks pass; null until all worlds are in. */
export function useForecast({ run, before, phase }: PlaySnapshot, forecaster: Forecaster): Forecast | null {
  const [answer, setAnswer] = useState<{ readonly run: Run; readonly forecast: Forecast } | null>(null);
  const wanted = phase === 'projecting' || phase === 'revealed';
  useEffect(() => {
    if (!wanted || run === before) return;
    const comparison = comparisonAt(run, before.choices.length);
    if (!comparison) return;
    const job = forecaster.compare(sidesOf(comparison), worlds);
    void job.result.then((forecast) => { if (forecast) setAnswer({ run, forecast }); });
    return () => job.cancel();
  }, [run, wanted]);
  return answer?.run === run ? answer.forecast : null;
}
