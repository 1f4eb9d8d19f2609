import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Debrief } from '../panels/debrief/debrief.tsx';
import { WhatIf } from '../panels/debrief/what-if.tsx';
import { CopyLink } from '../panels/sharing/copy-link.tsx';
import { PageTop } from '../panels/page-top.tsx';
import { WordsContext } from '../panels/words.ts';
import { presentDebrief } from '../present/debrief/debrief.ts';
import { otherwise, presentCounterfactual } from '../present/debrief/counterfactual-view.ts';
import { runAsCsv, runAsJson } from '../present/debrief/export.ts';
import { fileName } from '../present/debrief/file-name.ts';
import { runCode } from '../present/debrief/run-code.ts';
import { talkOf } from '../present/debrief/talk.ts';
import { presentNext } from '../present/debrief/next.ts';
import type { Settings } from '../present/settings.ts';
import type { LateWords } from '../present/words/late-words.ts';
import { englishSharing } from '../present/words/english-sharing.ts';
import { logOf } from '../run/log.ts';
import type { Run } from '../run/run.ts';
import { ownFilesIn } from '../storage/own-files.ts';
import type { RunStore } from '../storage/run-store.ts';
import { formatShareLink } from '../storage/share-link.ts';
import { DisagreeHere } from './disagree-here.tsx';
import { keepFinished } from './keep-finished.ts';
import { saveFile } from './save-file.ts';
import { StagePair } from './stage-pair.tsx';
import { useShelf } from './use-shelf.ts';
import { useValued } from './use-valued.ts';

export interface DebriefPageProps {
  /** A run that stands on an ending, and the key of its scenario. */
  readonly run: Run;
  readonly scenario: string;
  /** The canonical hash of its scenario. */
  readonly hash: string;
  readonly store: Promise<RunStore>;
  readonly words: LateWords;
  readonly theme: 'light' | 'dark';
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  /** Whether the run is the player's own: then it is kept, with what is found of it. */
  readonly own?: boolean;
  /** What stands over the page. */
  readonly note?: ComponentChildren;
  /** Stand before this choice again. */
  readonly onBranch: (index: number) => void;
  readonly onAgain: () => void;
  readonly onPlay: (scenario: string) => void;
  readonly onHome: () => void;
}

/** While a script runs nothing is drawn, so what is drawn anew for paper is asked for first. */
function printDrawn(): void {
  dispatchEvent(new Event('beforeprint'));
  setTimeout(() => print());
}

/** A finished run looked back on: wiring only. */
export function DebriefPage({ run, scenario, hash, store, words, theme, settings, onSettings, own = true, note, onBranch, onAgain, onPlay, onHome }: DebriefPageProps) {
  const log = useMemo(() => logOf(run, hash), [run, hash]);
  useEffect(() => { if (own) keepFinished(scenario, log, null); }, [log]);
  const [valued, valueAgain] = useValued(run, hash, words, (facts) => { if (own) keepFinished(scenario, log, facts); });
  const ofOwn = scenario.startsWith('own/');
  const link = useMemo(() => (ofOwn ? null : formatShareLink(log)), [log]);
  const shelf = useShelf(store);
  const view = useMemo(() => {
    const missed = valued.principles?.missed.map(({ id }) => id) ?? [];
    return presentDebrief(run, words, valued, shelf ? presentNext(scenario, missed, shelf.scenarios, shelf.begun, words) : []);
  }, [run, words, valued, shelf]);
  const [notSaved, setNotSaved] = useState(false);
  const [asked, setAsked] = useState<{ readonly index: number; readonly id: string } | null>(null);
  const other = useMemo(() => (asked === null ? null : otherwise(run, asked.index, asked.id)), [run, asked]);
  useEffect(() => {
    document.title = `${view.title} · ${words.panels.brand}`;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [view.title]);
  const save = async (kind: 'csv' | 'json'): Promise<void> => {
    // A run of an own scenario takes the scenario along: without it nobody could open it.
    const file = kind === 'json' && ofOwn ? (await ownFilesIn(await store)).find(({ key }) => key === scenario) : undefined;
    const text = kind === 'csv' ? runAsCsv(view, run, words) : runAsJson(view, run, log, file ? { name: file.name, text: file.text } : null);
    saveFile(fileName(run.scenario.title, runCode(run), kind), text, kind === 'csv' ? 'text/csv' : 'application/json');
  };
  return (
    <WordsContext.Provider value={words.panels}>
      <div class="screen cover-page">
        <Debrief
          view={view}
          top={<PageTop words={words} kicker={view.kicker} talk={settings.facilitator ? talkOf(run) : []} settings={settings} onSettings={onSettings} onHome={onHome} />}
          whatIf={(
            <WhatIf
              decisions={view.decisions}
              labels={view.labels}
              shown={asked && other ? { ...asked, view: presentCounterfactual(run, asked.index, other, words) } : null}
              stages={other && <StagePair mine={run} other={other.run} words={words} theme={theme} />}
              onAsk={(index, id) => setAsked({ index, id })}
              onBranch={onBranch}
            />
          )}
          disagree={<DisagreeHere run={run} words={words} />}
          note={note}
          passOn={<CopyLink address={link && `${location.origin}${location.pathname}${link}`} onlyHere={/^(?:localhost|127\.|\[::1\])/.test(location.hostname)} none={ofOwn ? englishSharing.ownNoLink : englishSharing.tooLongForLink} words={englishSharing} />}
          onValueAgain={valueAgain}
          onSave={(kind) => void save(kind).then(() => setNotSaved(false), () => setNotSaved(true))}
          trouble={notSaved ? englishSharing.notSaved : null}
          onPrint={printDrawn}
          onPlay={onPlay}
          onAgain={onAgain}
          onHome={onHome}
        />
      </div>
    </WordsContext.Provider>
  );
}
