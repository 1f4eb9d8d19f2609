import { useEffect, useRef, useState } from 'preact/hooks';
import { PageTop } from '../panels/page-top.tsx';
import { SharedNote } from '../panels/sharing/shared-note.tsx';
import { Waiting } from '../panels/waiting.tsx';
import { modelVersion } from '../model/version.ts';
import type { ArrivalFault } from '../present/sharing/arrival-fault.ts';
import { englishLate as words } from '../present/words/english-late.ts';
import { englishSharing as sharing } from '../present/words/english-sharing.ts';
import type { Settings } from '../present/settings.ts';
import { momentsOf } from '../present/story.ts';
import { logOf } from '../run/log.ts';
import { replay, type Replayed } from '../run/replay.ts';
import type { RunLog } from '../run/run.ts';
import { keyOf } from '../storage/finished-run.ts';
import { keyIn } from '../storage/put-run.ts';
import type { RunStore } from '../storage/run-store.ts';
import { DebriefPage } from './debrief-page.tsx';
import { finishedRuns } from './keep-finished.ts';
import { isPlayable, loadScenario } from './scenarios.ts';
import { freshSeed } from './seed.ts';
import { anew, takeRun } from './take-run.ts';

/** A run to be looked at. */
export interface ArrivedRun {
  /** The key of its scenario here. */
  readonly scenario: string;
  readonly log: RunLog;
  /** Whether the scenario came along with it, and has been put among the player's own. */
  readonly cameAlong: boolean;
}

interface SharedRunProps {
  readonly arrived: ArrivedRun;
  readonly store: Promise<RunStore>;
  readonly theme: 'light' | 'dark';
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onFault: (fault: ArrivalFault) => void;
  readonly onPlay: (scenario: string) => void;
  readonly onHome: () => void;
}

interface Opened extends Replayed {
  readonly hash: string;
  /** Whether it is among the runs kept here. */
  readonly own: boolean;
}

/** A run that came by a link, from a file or from the list of what is kept, read at its debrief. Nothing is written unless the player asks for it. */
export function SharedRun({ arrived: { scenario, log, cameAlong }, store, theme, settings, onSettings, onFault, onPlay, onHome }: SharedRunProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [wanted, setWanted] = useState<RunLog | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const left = useRef(false);
  const taking = useRef(false);
  useEffect(() => () => { left.current = true; }, []);
  useEffect(() => {
    if (!isPlayable(scenario)) return onFault({ code: 'unknown-scenario', id: log.scenario });
    const load = async () => Promise.all([loadScenario(scenario, await store), isOwn({ scenario, log }, store)]);
    load().then(([playable, own]) => setOpened({ ...replay(playable.scenario, log), hash: playable.hash, own })).catch((error: unknown) => {
      if (!left.current) onFault({ code: 'unavailable', detail: error instanceof Error ? error.message : String(error) });
    });
    return undefined;
  }, [log]);
  if (!opened) return <Waiting />;

  const { run, refused, hash, own } = opened;
  const { shared } = sharing;
  const take = (of: RunLog, mayPutAside: boolean) => {
    // A second press meanwhile is the same wish.
    if (taking.current) return;
    taking.current = true;
    setTrouble(null);
    store.then((open) => takeRun(open, scenario, of, mayPutAside)).finally(() => { taking.current = false; }).then(
      (taken) => {
        if (left.current) return;
        if (taken === 'taken') return onPlay(scenario);
        setWanted(taken === 'own-there' ? of : null);
        if (taken !== 'own-there') setTrouble(shared.notTaken[taken]);
        scrollTo(0, 0);
      },
      (error: unknown) => setTrouble(sharing.faults.unavailable(error instanceof Error ? error.message : String(error))),
    );
  };
  const mine = logOf(run, hash);
  const note = (
    <SharedNote
      says={[
        own ? shared.saysOwn : shared.says,
        ...(cameAlong ? [shared.cameAlong] : []),
        ...(log.hash === hash ? [] : [shared.edited]),
        ...(log.model === modelVersion ? [] : [shared.olderModel]),
        ...(refused === null ? [] : [shared.refused(refused.index + 1, log.choices.length)]),
      ]}
      asking={wanted !== null}
      trouble={trouble}
      words={sharing}
      onTake={() => take(mine, false)}
      onReplace={() => take(wanted ?? mine, true)}
      onKeepMine={() => setWanted(null)}
    />
  );
  if (!run.ended) {
    return (
      <main class="page debrief">
        <PageTop words={words} settings={settings} onSettings={onSettings} onHome={onHome} />
        <h1 tabIndex={-1}>{shared.unfinishedTitle(run.scenario.title)}</h1>
        <p class="reading lead">{shared.unfinished(momentsOf(run).filter(({ choice }) => choice.answer.kind !== 'spared').length)}</p>
        {note}
        <p class="button-row"><button type="button" class="button-small" onClick={onHome}>{sharing.home}</button></p>
      </main>
    );
  }
  return (
    <DebriefPage
      run={run}
      scenario={scenario}
      hash={hash}
      store={store}
      words={words}
      theme={theme}
      settings={settings}
      onSettings={onSettings}
      own={own}
      note={note}
      onBranch={(index) => take({ ...mine, choices: mine.choices.slice(0, index) }, false)}
      onAgain={() => take(anew(mine, freshSeed()), false)}
      onPlay={onPlay}
      onHome={onHome}
    />
  );
}

async function isOwn(run: Pick<ArrivedRun, 'scenario' | 'log'>, store: Promise<RunStore>): Promise<boolean> {
  const key = keyOf(run);
  // A run can be read whether or not the store of finished runs answers.
  const [finished, saves] = await Promise.all([finishedRuns().then((runs) => runs.all()).catch(() => []), store.then((open) => open.runs())]);
  return finished.some((kept) => keyOf(kept) === key) || saves.some((save) => keyIn(save) === key);
}
