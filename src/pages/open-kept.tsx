import { useErrorBoundary } from 'preact/hooks';
import { Failed, Waiting } from '../panels/waiting.tsx';
import { WordsContext } from '../panels/words.ts';
import type { Settings } from '../present/settings.ts';
import type { Words } from '../present/words/catalogue.ts';
import type { RunStore } from '../storage/run-store.ts';
import { useDebriefScript } from './use-debrief-script.ts';

interface OpenKeptProps {
  readonly store: Promise<RunStore>;
  readonly words: Words;
  readonly theme: 'light' | 'dark';
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** A run that was passed on, or all runs kept here: their script fetched when it is asked for. */
export function OpenKept({ store, words, theme, settings, onSettings }: OpenKeptProps) {
  const { script, trouble } = useDebriefScript();
  const [broken] = useErrorBoundary();
  const detail = broken ? String(broken) : trouble;
  return (
    <WordsContext.Provider value={words.panels}>
      {script && !broken ? <script.Keeping store={store} theme={theme} settings={settings} onSettings={onSettings} /> : detail === null ? <Waiting /> : <Failed detail={detail} onRetry={() => location.reload()} onHome={() => { location.hash = '#/'; }} />}
    </WordsContext.Provider>
  );
}
