import { useEffect } from 'preact/hooks';
import { Failed, Waiting } from '../panels/waiting.tsx';
import { WordsContext } from '../panels/words.ts';
import type { Settings } from '../present/settings.ts';
import type { Words } from '../present/words/catalogue.ts';
import type { RunStore } from '../storage/run-store.ts';
import { formatRoute } from './route.ts';
import { freshSeed } from './seed.ts';
import type { Session } from './session.ts';
import { useDebriefScript } from './use-debrief-script.ts';

interface OpenDebriefProps {
  readonly session: Session;
  readonly store: Promise<RunStore>;
  readonly words: Words;
  readonly theme: 'light' | 'dark';
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onPlay: (scenario: string) => void;
  readonly onHome: () => void;
}

/** The debrief of a finished run, its script fetched when it is asked for. A run that is not finished leads back to its play. */
export function OpenDebrief({ session, store, words, theme, settings, onSettings, onPlay, onHome }: OpenDebriefProps) {
  const { run } = session.snapshot();
  const id = session.key;
  // In place of this address: whoever goes back would be led here again.
  useEffect(() => { if (!run.ended) location.replace(formatRoute({ kind: 'play', scenario: id })); }, [run.ended]);
  // The run is played to its horizon before the page is made of it: two short works for the page instead of one long.
  const { script, trouble } = useDebriefScript(({ playOut }) => playOut(run));
  if (script && run.ended) {
    return (
      <script.DebriefPage
        run={run}
        scenario={id}
        hash={session.hash()}
        store={store}
        words={script.englishLate}
        theme={theme}
        settings={settings}
        onSettings={onSettings}
        onBranch={(index) => { session.send({ type: 'branch', index }); onPlay(id); }}
        onAgain={() => { session.send({ type: 'restart', seed: freshSeed() }); onPlay(id); }}
        onPlay={onPlay}
        onHome={onHome}
      />
    );
  }
  return (
    <WordsContext.Provider value={words.panels}>
      {trouble === null ? <Waiting /> : <Failed detail={trouble} onRetry={() => location.reload()} onHome={onHome} />}
    </WordsContext.Provider>
  );
}
