import { useEffect, useRef, useState } from 'preact/hooks';
import type { ForecastJob } from '../forecast/forecaster.ts';
import type { Standings } from '../judge/standings.ts';
import { Disagree } from '../panels/debrief/disagree.tsx';
import { notesIn, presentAssumptions } from '../present/debrief/assumptions.ts';
import { contestsOf, presentConclusions, underNumbers, type Contest } from '../present/debrief/conclusions.ts';
import type { AssumptionView, ConclusionView } from '../present/debrief/view.ts';
import type { AfterWords } from '../present/words/after-words.ts';
import type { Run } from '../run/run.ts';
import { forecaster } from './forecaster.ts';

interface DisagreeHereProps {
  readonly run: Run;
  readonly words: AfterWords;
}

/** "I disagree", wired to the model's numbers and to the workers that play the decisions over under another one. */
export function DisagreeHere({ run, words }: DisagreeHereProps) {
  const [assumptions, setAssumptions] = useState<readonly AssumptionView[] | null>(null);
  const [conclusions, setConclusions] = useState<{ readonly says: string; readonly rows: readonly ConclusionView[] } | 'working' | null>(null);
  const under = useRef<ForecastJob<readonly Standings[]> | null>(null);
  const base = useRef<{ readonly contests: readonly Contest[]; readonly standings: readonly Standings[] } | null>(null);
  useEffect(() => () => under.current?.cancel(), [run]);
  const open = () => void import('../model/parameters.md?raw').then(({ default: page }) => setAssumptions(presentAssumptions(notesIn(page), [], words)), () => undefined);
  const tryNumber = async (id: string, value: number) => {
    setConclusions('working');
    under.current?.cancel();
    const contests = base.current?.contests ?? (await contestsOf(run, words, breath));
    const before = base.current?.standings ?? (await forecaster().ask(contests.map((contest) => ({ kind: 'standings' as const, ...contest.question }))).result);
    if (before === null) return;
    base.current = { contests, standings: before };
    const job = forecaster().ask(contests.map((contest) => ({ kind: 'standings' as const, ...underNumbers(contest, [[id, value]]) })));
    under.current = job;
    const after = await job.result;
    if (after !== null && under.current === job) setConclusions(presentConclusions(contests, before, after, words));
  };
  return <Disagree labels={words.debrief.labels} assumptions={assumptions} conclusions={conclusions} onOpen={open} onTry={(id, value) => void tryNumber(id, value)} />;
}

/** Lets the page draw between one decision and the next. */
const breath = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
