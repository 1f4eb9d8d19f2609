import { useEffect, useState } from 'preact/hooks';
import type { PlaySnapshot } from '../play/snapshot.ts';
import type { Looked } from '../present/reveal.ts';
import type { Run } from '../run/run.ts';
import type { After } from './use-after.ts';

/**
 * What many worlds say of the last choice, begun while the weeks pass: it fills in part by part. And how to have it worked out once
 * more, for where it broke off.
 */
export function useForecast({ run, before, phase }: PlaySnapshot, after: After | null): [Looked | undefined, () => void] {
  const [answer, setAnswer] = useState<{ readonly run: Run; readonly looked: Looked } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wanted = phase === 'projecting' || phase === 'revealed';
  useEffect(() => (after && wanted && run !== before ? after.lookOver({ run, before }, (looked) => setAnswer({ run, looked })) : undefined), [run, wanted, after, attempt]);
  const again = () => {
    setAnswer(null);
    setAttempt(attempt + 1);
  };
  return [answer?.run === run ? answer.looked : undefined, again];
}
