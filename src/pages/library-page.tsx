import { useEffect, useState } from 'preact/hooks';
import type { LibraryIntent } from '../panels/intent.ts';
import type { Settings } from '../present/settings.ts';
import { LibraryScreen, type Shelf } from '../panels/library.tsx';
import type { After } from './use-after.ts';
import { presentLibraryCard } from '../present/library.ts';
import type { Words } from '../present/words/catalogue.ts';
import type { RunStore } from '../storage/run-store.ts';
import type { Given } from '../studio/own-shelf.tsx';
import { onReport } from './live/edits.ts';
import { loadShipped, shippedIds } from './scenarios.ts';

export interface LibraryPageProps {
  readonly store: Promise<RunStore>;
  readonly words: Words;
  readonly settings: Settings;
  readonly after: After | null;
  /** A part of the game did not arrive; only a reload brings it. */
  readonly incomplete: boolean;
  readonly onSettings: (settings: Settings) => void;
  /** `fresh`: from the beginning, whatever was saved. */
  readonly onPlay: (scenario: string, fresh: boolean) => void;
}

/** What there is to play, and what may be gone on with. */
export function LibraryPage({ store, words, settings, after, incomplete, onSettings, onPlay }: LibraryPageProps) {
  const [shelf, setShelf] = useState<Shelf>({ kind: 'loading' });
  const [missing, setMissing] = useState(false);
  const [given, setGiven] = useState<Given | null>(null);
  const fill = () => {
    setShelf({ kind: 'loading' });
    cards(store, words).then((ready) => { setShelf({ kind: 'ready', cards: ready }); setMissing(ready.length < shippedIds.length); }, (error: unknown) => setShelf({ kind: 'failed', trouble: String(error instanceof Error ? error.message : error) }));
  };
  useEffect(fill, []);
  useEffect(() => (import.meta.hot ? onReport(fill) : undefined), []);

  const onIntent = (intent: LibraryIntent) => {
    switch (intent.kind) {
      case 'play':
      case 'resume':
        return onPlay(intent.scenario, false);
      case 'start-again':
        return onPlay(intent.scenario, true);
      case 'retry':
        return fill();
      case 'settings':
        return onSettings(intent.settings);
      case 'notice':
        return location.reload();
      case 'open-menu':
        return;
    }
  };
  return <LibraryScreen shelf={shelf} words={words.panels} settings={settings} notices={incomplete || missing ? [{ kind: 'incomplete', says: words.panels.incomplete, actions: ['reload'] }] : []} after={after} below={after && <after.BringFile onGive={setGiven} />} first={after && <><after.KeptNotice store={store} /><after.OwnFiles store={store} given={given} onIntent={onIntent} /></>} onIntent={onIntent} />;
}

/** The scenarios that can be had; throws if none can. */
async function cards(opening: Promise<RunStore>, words: Words) {
  const [store, asked] = await Promise.all([opening, Promise.allSettled(shippedIds.map(loadShipped))]);
  const shipped = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const [failed] = asked.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  if (shipped.length === 0) throw failed;
  const runs = await store.runs();
  return shipped.map(({ scenario }) => presentLibraryCard(scenario, runs.find((run) => run.slot === scenario.id)?.log.choices ?? null, words));
}
