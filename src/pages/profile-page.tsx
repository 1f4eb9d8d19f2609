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
import { fileText } from './file-text.ts';
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
  const [judging, setJudging] = useState({ left: 0, failed: 0 });
  const here = useRef(true);
  // How many times the list was read, and everything deleted: what was begun before the last time is out of date.
  const looks = useRef(0);
  const deletions = useRef(0);
  // One after another: what a file brings, the next one finds here, and what is deleted has all been brought.
  const turn = useRef(Promise.resolve());
  const judged = useRef(Promise.resolve());
  const told = (text: string, trouble = false) => setNews({ text, trouble });
  const failed = (error: unknown) => told(sharing.faults.unavailable(error instanceof Error ? error.message : String(error)), true);
  const inTurn = (work: () => Promise<void>) => { turn.current = turn.current.then(work).catch(failed); };
  const fault = (found: ArrivalFault) => told(arrivalFaultWords(found, sharing), true);
  const fill = async (): Promise<KeptHere> => {
    const look = ++looks.current;
    const found = await lookAtKept(store);
    if (look === looks.current) setKept(found);
    return found;
  };
  const judge = () => {
    const began = deletions.current;
    const left = () => !here.current || deletions.current !== began;
    const judgeAll = async (): Promise<void> => {
      const found = await fill();
      if (found.silent) return told(sharing.profile.silent, true);
      const lacking = await judgeKept(found, { left, toJudge: (count) => setJudging({ left: count, failed: 0 }), judged: fill });
      if (!left()) setJudging({ left: 0, failed: lacking });
    };
    judged.current = judged.current.then(judgeAll).catch(failed);
  };
  useEffect(() => {
    judge();
    return () => { here.current = false; };
  }, []);
  useEffect(() => {
    document.title = `${sharing.profile.title} · ${words.panels.brand}`;
    if (kept) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [kept === null]);
  if (!kept) return news?.trouble ? <Failed detail={news.text} onRetry={() => location.reload()} onHome={onHome} /> : <Waiting />;

  const bring = async (file: File): Promise<void> => {
    told(sharing.profile.bringing);
    const text = await fileText(file);
    if (typeof text !== 'string') return fault(text);
    const parseLog = await loadParseLog();
    const read = readRunFile(text, parseLog);
    if (read.kind === 'refused') return fault(read);
    if (read.kind === 'run') {
      const brought = await bringRun(read, await store);
      if ('code' in brought) return fault(brought);
      return here.current ? onOpen(brought) : undefined;
    }
    const taken = await bringProgress(await store, text, parseLog);
    if ('code' in taken) return fault(taken);
    // What is said of the list is true of the list that stands there.
    await fill();
    told(sharing.profile.took(taken.brought, taken.known, taken.left), taken.left > 0);
    judge();
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
    deletions.current += 1;
    setJudging({ left: 0, failed: 0 });
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
      judging={judging.left > 0 ? sharing.profile.judging(judging.left) : judging.failed > 0 ? sharing.profile.notJudged(judging.failed) : null}
      onJudge={judging.failed > 0 ? judge : null}
      onOpen={({ scenario, log }) => onOpen({ scenario, log, cameAlong: false })}
      onBring={(file) => inTurn(() => bring(file))}
      onSave={() => void save().catch(() => told(sharing.notSaved, true))}
      onDelete={() => inTurn(remove)}
      onHome={onHome}
    />
  );
}
