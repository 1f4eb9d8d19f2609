import { useEffect, useState } from 'preact/hooks';
import type { ForecastJob } from '../forecast/forecaster.ts';
import { inBreaths } from '../forecast/breath.ts';
import { sameChoices } from '../judge/judge-run.ts';
import type { JudgedFacts } from '../judge/judged-facts.ts';
import type { Valuation } from '../judge/valuation.ts';
import { notValued, type Valued } from '../present/debrief/debrief.ts';
import { answersApart, valuedFrom } from '../present/debrief/valued.ts';
import type { AfterWords } from '../present/words/after-words.ts';
import type { Run } from '../run/run.ts';
import { forecaster } from './forecaster.ts';
import { valuing } from './valuations.ts';

/** Worlds in which the same choices are played over, to see how lucky the run was. */
const worldsOver = 400;

/** What many worlds say of a finished run, as far as they have been played; it fills in, and grows surer. `onJudged` gets what is worth keeping, each time. */
export function useValued(run: Run, hash: string, words: AfterWords, onJudged: (facts: JudgedFacts) => void): Valued {
  const [valued, setValued] = useState<Valued>(notValued);
  useEffect(() => {
    let left = false;
    const all = valuing(run.scenario, hash, run.seed);
    const over = forecaster().trace(sameChoices(run), worldsOver);
    let own: readonly ForecastJob<Valuation>[] = [];
    const show = async (): Promise<void> => {
      const every = all.latest();
      if (every === null) return;
      // The same worlds as for all paths, so that what differs is the answer.
      for (const job of own) job.cancel();
      own = answersApart(run, every).map((ask) => forecaster().value(ask, every.worlds));
      const [others, ...more] = await Promise.all([over.result, ...own.map(({ result }) => result)] as const);
      const found = more.filter((each): each is Valuation => each !== null);
      if (left || others === null || found.length < more.length || every !== all.latest()) return;
      const known = await inBreaths(valuedFrom(run, [every, ...found], others, words), () => left);
      if (!known) return;
      setValued(known.shown);
      onJudged(known.facts);
    };
    const unwatch = all.watch(() => void show());
    void show();
    return () => {
      left = true;
      unwatch();
      for (const job of [over, ...own]) job.cancel();
    };
  }, [run]);
  return valued;
}
