import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ForecastJob } from '../forecast/forecaster.ts';
import type { Standings } from '../judge/standings.ts';
import { Disagree } from '../panels/debrief/disagree.tsx';
import { notesIn, presentAssumptions, type ParameterNote } from '../present/debrief/assumptions.ts';
import { contestsOf, leadOf, presentConclusions, underNumbers, type Contest } from '../present/debrief/conclusions.ts';
import { doubtsOf, presentUndecided, presentVerdict } from '../present/debrief/verdicts.ts';
import type { ConclusionView, VerdictView } from '../present/debrief/view.ts';
import type { LateWords } from '../present/words/late-words.ts';
import type { Run } from '../run/run.ts';
import { forecaster } from './forecaster.ts';

interface DisagreeHereProps {
  readonly run: Run;
  readonly words: LateWords;
}

interface Base {
  readonly contests: readonly Contest[];
  readonly standings: readonly Standings[];
}

/** "I disagree", wired to the model's numbers and to the workers that play the decisions over under another one. */
export function DisagreeHere({ run, words }: DisagreeHereProps) {
  const [notes, setNotes] = useState<readonly ParameterNote[] | null>(null);
  const [verdicts, setVerdicts] = useState<readonly VerdictView[] | null>(null);
  const [conclusions, setConclusions] = useState<{ readonly says: string; readonly rows: readonly ConclusionView[] } | 'working' | null>(null);
  const opened = useRef(false);
  const base = useRef<Promise<Base | null> | null>(null);
  const latest = useRef<Promise<unknown> | null>(null);
  const jobs = useRef(new Set<ForecastJob<unknown>>());
  const asked = <T,>(job: ForecastJob<T>): Promise<T | null> => {
    jobs.current.add(job);
    return job.result.finally(() => jobs.current.delete(job));
  };
  useEffect(() => () => {
    opened.current = false;
    for (const job of jobs.current) job.cancel();
  }, [run]);

  const open = async () => {
    // A second press while it comes is the same wish.
    if (opened.current) return;
    opened.current = true;
    const { default: page } = await import('../model/parameters.md?raw');
    const read = notesIn(page);
    setNotes(read);
    base.current = (async () => {
      const contests = await contestsOf(run, words, breath);
      const standings = await asked(forecaster().ask(contests.map((contest) => ({ kind: 'standings' as const, ...contest.question }))));
      return standings && { contests, standings };
    })();
    const known = await base.current;
    if (known?.contests.length === 0) setVerdicts([]);
    for (const [at, contest] of known?.contests.entries() ?? []) {
      const standings = known?.standings[at] as Standings;
      const verdict = leadOf(standings).sure ? await verdictOn(contest, standings, read) : presentUndecided(contest, standings, words);
      if (verdict === null) return;
      setVerdicts((before) => [...(before ?? []), verdict]);
    }
  };
  const verdictOn = async (contest: Contest, standings: Standings, read: readonly ParameterNote[]): Promise<VerdictView | null> => {
    const [tilting, elsewhere] = doubtsOf(contest, standings);
    const [tilts] = await asked(forecaster().ask([tilting])) ?? [];
    const [found] = await asked(forecaster().ask([elsewhere])) ?? [];
    return tilts && found ? presentVerdict(contest, { tilts, elsewhere: found }, standings, read, words) : null;
  };
  const tryNumber = async (id: string, value: number) => {
    setConclusions('working');
    const known = await base.current;
    if (!known) return;
    const under = asked(forecaster().ask(known.contests.map((contest) => ({ kind: 'standings' as const, ...underNumbers(contest, [[id, value]]) }))));
    latest.current = under;
    const after = await under;
    if (after !== null && latest.current === under) setConclusions(presentConclusions(known.contests, known.standings, after, words));
  };
  const assumptions = useMemo(() => notes && presentAssumptions(notes, (verdicts ?? []).flatMap(({ tilting }) => tilting), words), [notes, verdicts]);
  return <Disagree labels={words.debrief.labels} assumptions={assumptions} verdicts={verdicts} conclusions={conclusions} onOpen={() => void open().catch(() => { opened.current = false; })} onTry={(id, value) => void tryNumber(id, value)} />;
}

/** Lets the page draw between one decision and the next. */
const breath = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
