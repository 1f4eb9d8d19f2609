import type { ForecastJob, Forecaster } from '../forecast/forecaster.ts';
import type { Standings } from '../judge/standings.ts';
import { notesIn, type ParameterNote } from '../present/debrief/assumptions.ts';
import { contestsOf, leadOf, presentConclusions, underNumbers, type Contest } from '../present/debrief/conclusions.ts';
import { doubtsOf, presentUndecided, presentVerdict } from '../present/debrief/verdicts.ts';
import type { ConclusionView, VerdictView } from '../present/debrief/view.ts';
import type { LateWords } from '../present/words/late-words.ts';
import type { Run } from '../run/run.ts';
import { forecaster } from './forecaster.ts';

/** How far somebody has come who disagrees. */
export interface Disagreement {
  /** The model's numbers; null until they have been asked for and fetched. */
  readonly notes: readonly ParameterNote[] | null;
  /** What would turn each decision's verdict, as far as it has been worked out; null before the first has been. */
  readonly verdicts: readonly VerdictView[] | null;
  /** What the number tried last comes to. */
  readonly conclusions: { readonly says: string; readonly rows: readonly ConclusionView[] } | 'working' | 'failed' | null;
  /** What broke off, and comes only if it is asked for again: the fetching of the numbers, or the verdicts. */
  readonly brokeOff: 'numbers' | 'verdicts' | null;
}

export const notDisagreed: Disagreement = { notes: null, verdicts: null, conclusions: null, brokeOff: null };

/** The hands of somebody who disagrees. */
export interface Disagreeing {
  /** Fetches the numbers, and works the verdicts out. Again, where that broke off. */
  open(): void;
  /** Plays the decisions over under another number; the one tried before is let go. */
  tryNumber(id: string, value: number): void;
  leave(): void;
}

interface Base {
  readonly contests: readonly Contest[];
  readonly standings: readonly Standings[];
}

const fetchTable = async (): Promise<string> => (await import('../model/parameters.md?raw')).default;

/** Holds the decisions of a run against the model's numbers, with the workers that play them over. `heard` is told each time that more is known. */
export function disagreeing(run: Run, words: LateWords, heard: (known: Disagreement) => void, by: Pick<Forecaster, 'ask'> = forecaster(), table: () => Promise<string> = fetchTable): Disagreeing {
  const jobs = new Set<ForecastJob<unknown>>();
  let known = notDisagreed;
  let left = false;
  let opened = false;
  let base: Promise<Base | null> | null = null;
  let trying: ForecastJob<unknown> | null = null;
  let tries = 0;

  const learnt = (more: Partial<Disagreement>): void => {
    if (left) return;
    known = { ...known, ...more };
    heard(known);
  };
  const asked = <T>(job: ForecastJob<T>): Promise<T | null> => {
    jobs.add(job);
    if (left) job.cancel();
    return job.result.finally(() => jobs.delete(job));
  };
  const standingsOf = async (): Promise<Base | null> => {
    const contests = await contestsOf(run, words, breath);
    const standings = await asked(by.ask(contests.map((contest) => ({ kind: 'standings' as const, ...contest.question }))));
    return standings && { contests, standings };
  };
  const baseOf = (): Promise<Base | null> => {
    base ??= standingsOf().catch((error: unknown) => {
      base = null;
      throw error;
    });
    return base;
  };
  const verdictOn = async (contest: Contest, standings: Standings, notes: readonly ParameterNote[]): Promise<VerdictView | null> => {
    if (!leadOf(standings).sure) return presentUndecided(contest, standings, words);
    const [tilting, elsewhere] = doubtsOf(contest, standings);
    const [tilts] = await asked(by.ask([tilting])) ?? [];
    const [found] = await asked(by.ask([elsewhere])) ?? [];
    return tilts && found ? presentVerdict(contest, { tilts, elsewhere: found }, standings, notes, words) : null;
  };
  const weigh = async (notes: readonly ParameterNote[]): Promise<void> => {
    const stands = await baseOf();
    if (stands?.contests.length === 0) learnt({ verdicts: [] });
    for (const [at, contest] of stands?.contests.entries() ?? []) {
      const verdict = await verdictOn(contest, stands?.standings[at] as Standings, notes);
      if (verdict === null) return;
      learnt({ verdicts: [...(known.verdicts ?? []), verdict] });
    }
  };
  const work = async (): Promise<void> => {
    const notes = known.notes ?? notesIn(await table());
    learnt({ notes });
    await weigh(notes);
  };
  const tryIt = async (id: string, value: number, wish: number): Promise<void> => {
    const stands = await baseOf();
    if (!stands || left || wish !== tries) return;
    const job = by.ask(stands.contests.map((contest) => ({ kind: 'standings' as const, ...underNumbers(contest, [[id, value]]) })));
    trying = job;
    const after = await asked(job);
    if (after !== null && wish === tries) learnt({ conclusions: presentConclusions(stands.contests, stands.standings, after, words) });
  };

  return {
    open() {
      // A second press while it comes is the same wish.
      if (opened) return;
      opened = true;
      learnt({ verdicts: null, brokeOff: null });
      work().catch(() => {
        opened = false;
        learnt({ brokeOff: known.notes === null ? 'numbers' : 'verdicts' });
      });
    },
    tryNumber(id, value) {
      const wish = ++tries;
      trying?.cancel();
      learnt({ conclusions: 'working' });
      tryIt(id, value, wish).catch(() => { if (wish === tries) learnt({ conclusions: 'failed' }); });
    },
    leave() {
      left = true;
      for (const job of jobs) job.cancel();
    },
  };
}

/** Lets the page draw between one decision and the next. */
const breath = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
