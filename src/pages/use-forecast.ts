import { useEffect, useState } from 'preact/hooks';
import type { PlaySnapshot } from '../play/snapshot.ts';
import type { Looked } from '../present/reveal.ts';
import type { Run } from '../run/run.ts';
import type { After } from './use-after.ts';

/** Enough for a chance that moves by a few points at most from one set of worlds to another. */
const worlds = 200;

const nothing: Looked = { forecast: null, breakdowns: [] };

/**
 * The comparison of the last choice over many worlds, begun while the weeks pass, and after it where each difference comes from.
 * Fills in part by part.
 */
export function useForecast({ run, before, phase }: PlaySnapshot, after: After | null): Looked {
  const [answer, setAnswer] = useState<{ readonly run: Run; readonly looked: Looked } | null>(null);
  const wanted = phase === 'projecting' || phase === 'revealed';
  useEffect(() => {
    if (!after || !wanted || run === before) return;
    const comparison = after.comparisonAt(run, before.choices.length, before);
    if (!comparison) return;
    const learnt = (more: Partial<Looked>) => setAnswer((last) => ({ run, looked: { ...(last?.run === run ? last.looked : nothing), ...more } }));
    const forecaster = after.forecaster();
    const job = forecaster.compare(after.sidesOf(comparison), worlds);
    let left = false;
    let cancel = job.cancel;
    void job.result.then((forecast) => {
      if (!forecast || left) return;
      learnt({ forecast });
      const asked = forecaster.ask(after.differencesOf(comparison, forecast));
      cancel = asked.cancel;
      void asked.result.then((breakdowns) => { if (breakdowns) learnt({ breakdowns }); });
    });
    return () => {
      left = true;
      cancel();
    };
  }, [run, wanted, after]);
  return answer?.run === run ? answer.looked : nothing;
}
