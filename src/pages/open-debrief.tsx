import { useEffect, useState } from 'preact/hooks';
import { Failed, Waiting } from '../panels/waiting.tsx';
import { WordsContext } from '../panels/words.ts';
import type { Words } from '../present/words/catalogue.ts';
import type { RunStore } from '../storage/run-store.ts';
import type * as debriefScript from './debrief.ts';
import { freshSeed } from './seed.ts';
import type { Session } from './session.ts';

interface OpenDebriefProps {
  readonly session: Session;
  readonly store: Promise<RunStore>;
  readonly words: Words;
  readonly theme: 'light' | 'dark';
  readonly onPlay: (scenario: string) => void;
  readonly onHome: () => void;
}

/** The debrief of a finished run, its script fetched when it is asked for. A run that is not finished leads back to its play. */
export function OpenDebrief({ session, store, words, theme, onPlay, onHome }: OpenDebriefProps) {
  const [script, setScript] = useState<typeof debriefScript | null>(null);
  const [detail, setDetail] = useState<string | null>(null);
  const { run } = session.snapshot();
  const id = session.key;
  useEffect(() => { if (!run.ended) onPlay(id); }, [run.ended]);
  useEffect(() => { import('./debrief.ts').then(setScript, (error: unknown) => setDetail(String(error))); }, []);
  if (script && run.ended) {
    return (
      <script.DebriefPage
        run={run}
        scenario={id}
        hash={session.hash()}
        store={store}
        words={script.englishAfter}
        theme={theme}
        onBranch={(index) => { session.send({ type: 'branch', index }); onPlay(id); }}
        onAgain={() => { session.send({ type: 'restart', seed: freshSeed() }); onPlay(id); }}
        onPlay={onPlay}
        onHome={onHome}
      />
    );
  }
  return (
    <WordsContext.Provider value={words.panels}>
      {detail === null ? <Waiting /> : <Failed detail={detail} onRetry={() => location.reload()} onHome={onHome} />}
    </WordsContext.Provider>
  );
}
