import { useEffect, useState } from 'preact/hooks';
import { Profile } from '../panels/sharing/profile.tsx';
import { Waiting } from '../panels/waiting.tsx';
import { arrivalFaultWords } from '../present/sharing/arrival-fault.ts';
import { presentProfile, type KeptRun, type Known, type ProfileView } from '../present/sharing/profile.ts';
import { englishAfter as words } from '../present/words/english-after.ts';
import { englishSharing as sharing } from '../present/words/english-sharing.ts';
import { replay } from '../run/replay.ts';
import type { RunLog } from '../run/run.ts';
import { finishedIn, keyOf, withFinished } from '../storage/finished-run.ts';
import { readRunFile } from '../storage/run-file.ts';
import type { RunStore } from '../storage/run-store.ts';
import { finishedRuns } from './keep-finished.ts';
import { loadParseLog } from './load-parse-log.ts';
import { saveFile } from './save-file.ts';
import { loadShipped, shippedIds } from './scenarios.ts';

interface ProfilePageProps {
  readonly store: Promise<RunStore>;
  /** A run to be looked at. */
  readonly onOpen: (log: RunLog) => void;
  readonly onHome: () => void;
}

interface Shown {
  readonly view: ProfileView;
  readonly stays: boolean;
}

/** Every run kept here, taken together: wiring only. */
export function ProfilePage({ store, onOpen, onHome }: ProfilePageProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [news, setNews] = useState<{ readonly text: string; readonly trouble: boolean } | null>(null);
  const told = (text: string, trouble = false) => setNews({ text, trouble });
  const failed = (error: unknown) => told(sharing.faults.unavailable(error instanceof Error ? error.message : String(error)), true);
  const fill = () => look(store).then(setShown, failed);
  useEffect(() => { void fill(); }, []);
  useEffect(() => {
    document.title = `${sharing.profile.title} · ${words.panels.brand}`;
    if (shown) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [shown === null]);
  if (!shown) return <Waiting />;

  const bring = async (file: File): Promise<void> => {
    const text = await file.text();
    const parseLog = await loadParseLog();
    const read = readRunFile(text, parseLog);
    if (read.kind === 'run') return onOpen(read.log);
    if (read.kind === 'refused') return told(arrivalFaultWords(read, sharing), true);
    const taken = await (await store).takeProgress(text);
    if (!taken.ok) return told(arrivalFaultWords(taken.fault.code === 'not-progress' ? { code: 'not-ours' } : taken.fault.code === 'too-large' ? { code: 'too-large' } : taken.fault, sharing), true);
    const kept = await finishedRuns();
    const finished = finishedIn(text, parseLog);
    for (const run of finished) await kept.keep({ ...run, brought: true });
    told(sharing.profile.took(new Set([...finished.map(({ log }) => keyOf(log)), ...taken.slots]).size));
    return fill();
  };
  const save = async (): Promise<void> => {
    const [open, kept] = await Promise.all([store, finishedRuns()]);
    saveFile('forkcast-runs.json', withFinished(await open.progressText(), await kept.all()), 'application/json');
  };
  const remove = async (): Promise<void> => {
    const [open, kept] = await Promise.all([store, finishedRuns()]);
    for (const { slot } of await open.runs()) await open.remove(slot);
    await kept.clear();
    told(sharing.profile.removed);
    return fill();
  };
  return (
    <Profile
      view={shown.view}
      labels={words.debrief.labels}
      words={sharing}
      stays={shown.stays}
      news={news}
      onOpen={({ log }) => onOpen(log)}
      onBring={(file) => void bring(file).catch(failed)}
      onSave={() => void save().catch(failed)}
      onDelete={() => void remove().catch(failed)}
      onHome={onHome}
    />
  );
}

async function look(opening: Promise<RunStore>): Promise<Shown> {
  const [store, kept, known] = await Promise.all([opening, finishedRuns(), Promise.all(shippedIds.map(loadShipped))]);
  const [finished, saves] = await Promise.all([kept.all(), store.runs()]);
  const listed = new Set(finished.map(({ log }) => keyOf(log)));
  const begun = saves.filter(({ log }) => log.choices.length > 0 && !listed.has(keyOf(log))).map(({ log }): KeptRun => ({ log, judged: null, brought: false, finished: hasEnded(log, known) }));
  return {
    view: presentProfile([...finished.map((run): KeptRun => ({ ...run, finished: true })), ...begun.toReversed()], known, words, sharing),
    stays: kept.stays,
  };
}

function hasEnded(log: RunLog, known: readonly Known[]): boolean | null {
  const here = known.find(({ scenario }) => scenario.id === log.scenario);
  return here === undefined ? null : replay(here.scenario, log).run.ended;
}
