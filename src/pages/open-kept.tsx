import { useEffect, useState } from 'preact/hooks';
import { Failed, Waiting } from '../panels/waiting.tsx';
import { WordsContext } from '../panels/words.ts';
import type { Words } from '../present/words/catalogue.ts';
import type { RunStore } from '../storage/run-store.ts';
import type * as debriefScript from './debrief.ts';

interface OpenKeptProps {
  readonly store: Promise<RunStore>;
  readonly words: Words;
  readonly theme: 'light' | 'dark';
}

/** A run that was passed on, or all runs kept here: their script fetched when it is asked for. */
export function OpenKept({ store, words, theme }: OpenKeptProps) {
  const [script, setScript] = useState<typeof debriefScript | null>(null);
  const [detail, setDetail] = useState<string | null>(null);
  useEffect(() => { import('./debrief.ts').then(setScript, (error: unknown) => setDetail(String(error))); }, []);
  return (
    <WordsContext.Provider value={words.panels}>
      {script ? <script.Keeping store={store} theme={theme} /> : detail === null ? <Waiting /> : <Failed detail={detail} onRetry={() => location.reload()} onHome={() => { location.hash = '#/'; }} />}
    </WordsContext.Provider>
  );
}
