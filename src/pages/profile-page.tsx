import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Profile } from '../panels/sharing/profile.tsx';
import { Failed, Waiting } from '../panels/waiting.tsx';
import { arrivalFaultWords, type ArrivalFault } from '../present/sharing/arrival-fault.ts';
import { presentProfile } from '../present/sharing/profile.ts';
import { englishLate as words } from '../present/words/english-late.ts';
import { englishSharing as sharing } from '../present/words/english-sharing.ts';
import { withFinished } from '../storage/finished-run.ts';
import { progressText } from '../storage/progress.ts';
import { readRunFile } from '../storage/run-file.ts';
import type { RunStore } from '../storage/run-store.ts';
import { bringProgress } from './bring-progress.ts';
import { bringRun } from './bring-run.ts';
import { finishedRuns } from './keep-finished.ts';
import { keptMarker } from './kept-marker.ts';
import { judgeKept, lookAtKept, type KeptHere } from './kept-here.ts';
import { loadParseLog } from './load-reader.ts';
import { giveUpUnsaved, unsavedRuns } from './open-session.ts';
import { saveFile } from './save-file.ts';
import type { ArrivedRun } from './shared-run.tsx';

interface ProfilePageProps {
  readonly store: Promise<RunStore>;
  readonly top: ComponentChildren;
  /** A run to be looked at. */
  readonly onOpen: (run: ArrivedRun) => void;
  readonly onHome: () => void;
}

/** Every run kept here, taken together: wiring only. */
export function ProfilePage({ store, top, onOpen, onHome }: ProfilePageProps) {
  const [kept, setKept] = useState<KeptHere | null>(null);
  const [news, setNews] = useState<{ readonly text: string; readonly trouble: boolean } | null>(null);
  const here = useRef(true);
  const deleted = useRef(false);
  // One after another: what a file brings, the next one finds here, and what is deleted has all been brought.
  const turn = useRef(Promise.resolve());
  const told = (text: string, trouble = false) => setNews({ text, trouble });
  const failed = (error: unknown) => told(sharing.faults.unavailable(error instanceof Error ? error.message : String(error)), true);
  const inTurn = (work: () => Promise<void>) => { turn.current = turn.current.then(work).catch(failed); };
  const fault = (found: ArrivalFault) => told(arrivalFaultWords(found, sharing), true);
  const fill = () => lookAtKept(store).then(setKept, failed);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = await lookAtKept(store);
      setKept(found);
      if (found.silent) return told(sharing.profile.silent, true);
      await judgeKept(found, { left: () => !here.current || deleted.current, toJudge: (count) => setNews(count === 0 ? null : { text: sharing.profile.judging(count), trouble: false }), judged: fill });
    };
    look().catch(failed);
    return () => { here.current = false; };
  }, []);
  useEffect(() => {
    document.title = `${sharing.profile.title} · ${words.panels.brand}`;
    if (kept) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [kept === null]);
  if (!kept) return news?.trouble ? <Failed detail={news.text} onRetry={() => location.reload()} onHome={onHome} /> : <Waiting />;

  const bring = async (file: File): Promise<void> => {
    told(sharing.profile.bringing);
    const text = await file.text();
    const parseLog = await loadParseLog();
    const read = readRunFile(text, parseLog);
    if (read.kind === 'refused') return fault(read);
    if (read.kind === 'run') {
      const brought = await bringRun(read, await store);
      return 'code' in brought ? fault(brought) : onOpen(brought);
    }
    const taken = await bringProgress(await store, text, parseLog);
    if ('code' in taken) return fault(taken);
    // What is said of the list is true of the list that stands there.
    await fill();
    told(sharing.profile.took(taken.brought, taken.known, taken.left), taken.left > 0);
  };
  const save = async (): Promise<void> => {
    const [open, runs] = await Promise.all([store, finishedRuns()]);
    const finished = await runs.all().catch(() => null);
    if (finished === null) told(sharing.profile.silent, true);
    saveFile('forkcast-runs.json', withFinished(await progressText(open, unsavedRuns()), finished ?? []), 'application/json');
  };
  const remove = async (): Promise<void> => {
    const [open, runs] = await Promise.all([store, finishedRuns()]);
    // What is being judged, or could not be saved yet, would write itself back.
    deleted.current = true;
    await giveUpUnsaved();
    const [saves, finished] = await Promise.allSettled([open.clear(), runs.clear()]);
    const cleared = saves.status === 'fulfilled' && saves.value && finished.status === 'fulfilled';
    if (cleared) keptMarker.clear();
    await fill();
    told(cleared ? sharing.profile.removed : sharing.profile.notRemoved, !cleared);
  };
  return (
    <Profile
      view={presentProfile(kept.runs, kept.known, words, sharing)}
      top={top}
      labels={words.debrief.labels}
      words={sharing}
      unreadable={kept.unreadable}
      stays={kept.stays}
      news={news}
      onOpen={({ scenario, log }) => onOpen({ scenario, log, cameAlong: false })}
      onBring={(file) => inTurn(() => bring(file))}
      onSave={() => void save().catch(failed)}
      onDelete={() => inTurn(remove)}
      onHome={onHome}
    />
  );
}
