import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Forecast } from '../judge/worlds.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import type { Run } from '../run/run.ts';
import type { After } from './use-after.ts';

/** Enough for a chance that moves by a few points at most from one set of worlds to another. */
const worlds = 200;

/** The comparison of the last choice over many worlds, begun while the weeks pass; null until all worlds are in. */
export function useForecast({ run, before, phase }: PlaySnapshot, after: After | null): Forecast | null {
  const [answer, setAnswer] = useState<{ readonly run: Run; readonly forecast: Forecast } | null>(null);
  const forecaster = useMemo(() => after?.createForecast() ?? null, [after]);
  useEffect(() => () => forecaster?.close(), [forecaster]);
  const wanted = phase === 'projecting' || phase === 'revealed';
  useEffect(() => {
    if (!after || !forecaster || !wanted || run === before) return;
    const comparison = after.comparisonAt(run, before.choices.length);
    if (!comparison) return;
    const job = forecaster.compare(after.sidesOf(comparison), worlds);
    void job.result.then((forecast) => { if (forecast) setAnswer({ run, forecast }); });
    return () => job.cancel();
  }, [run, wanted, forecaster]);
  return answer?.run === run ? answer.forecast : null;
}
