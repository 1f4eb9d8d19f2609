import { useEffect, useState } from 'preact/hooks';
import { inBreaths } from '../forecast/breath.ts';
import type { JudgedFacts } from '../judge/judged-facts.ts';
import { notValued, type Valued } from '../present/debrief/debrief.ts';
import { valuedFrom } from '../present/debrief/valued.ts';
import type { LateWords } from '../present/words/late-words.ts';
import type { Run } from '../run/run.ts';
import { gatherEvidence } from './judging.ts';
import { worldsInAll } from './valuations.ts';

/** What many worlds say of a finished run, as far as they have been played; it fills in, and grows surer; and how to have it worked out once more, for where it broke off. `onJudged` gets what is worth keeping, each time. */
export function useValued(run: Run, hash: string, words: LateWords, onJudged: (facts: JudgedFacts) => void): [Valued, () => void] {
  const [valued, setValued] = useState<Valued>(notValued);
  const [attempt, setAttempt] = useState(0);
  const failed = (is: boolean) => setValued((soFar) => ({ ...soFar, failed: is }));
  useEffect(() => gatherEvidence(run, hash, async ({ valuations, others }, stopped) => {
    const known = await inBreaths(valuedFrom(run, valuations, others, valuations[0].worlds < worldsInAll, words), stopped);
    if (!known) return;
    setValued(known.shown);
    onJudged(known.facts);
  }, () => failed(true)), [run, attempt]);
  const again = () => {
    failed(false);
    setAttempt(attempt + 1);
  };
  return [valued, again];
}
