import { useEffect, useState } from 'preact/hooks';
import { Failed, Waiting } from '../panels/waiting.tsx';
import { WordsContext } from '../panels/words.ts';
import { english } from '../present/words/english.ts';
import type { RunStore } from '../storage/run-store.ts';
import { LibraryPage } from './library-page.tsx';
import { PlayPage } from './play-page.tsx';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { loadShipped, shippedIds } from './scenarios.ts';
import { openSession, type Session } from './session.ts';
import { useAfter, type After } from './use-after.ts';
import { useSettings } from './use-settings.ts';
import { useSound } from './use-sound.ts';
import { useTheme } from './use-theme.ts';

const words = english;

/** Where the address points. A play of something that is not here leads to the library. */
function routeNow(): Route {
  const route = parseRoute(location.hash);
  return route.kind === 'play' && !shippedIds.includes(route.scenario) ? { kind: 'library' } : route;
}

/** The whole game: reads the address and opens the library or a play. */
export function App({ store }: { readonly store: Promise<RunStore> }) {
  const [route, setRoute] = useState<Route>(routeNow);
  const [settings, onSettings] = useSettings(store);
  const arrived = useAfter();
  const after = arrived === 'missing' ? null : arrived;
  const theme = useTheme(settings);
  const sound = useSound(settings);
  useEffect(() => {
    const moved = () => setRoute(routeNow());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const go = (to: Route) => { location.hash = formatRoute(to); };

  if (route.kind === 'library') {
    return <LibraryPage store={store} words={words} settings={settings} after={after} onSettings={onSettings} onPlay={(scenario, fresh) => { if (fresh) startFresh.add(scenario); go({ kind: 'play', scenario }); }} />;
  }
  return <OpenPlay key={route.scenario} scenario={route.scenario} store={store} after={after} render={(session) => (
    <PlayPage session={session} incomplete={arrived === 'missing'} sound={sound} words={words} settings={settings} theme={theme} after={after} onSettings={onSettings} onHome={() => go({ kind: 'library' })} />
  )} onHome={() => go({ kind: 'library' })} />;
}

/** Scenarios that the player has asked to begin again; the old run lies in the store until the new one is written over it. */
const startFresh = new Set<string>();

interface OpenPlayProps {
  readonly scenario: string;
  readonly store: Promise<RunStore>;
  readonly after: After | null;
  readonly render: (session: Session) => preact.JSX.Element;
  readonly onHome: () => void;
}

type Opening = { readonly kind: 'waiting' } | { readonly kind: 'open'; readonly session: Session } | { readonly kind: 'failed'; readonly detail: string };

/** Opens a play and closes it when it is left; says so if it cannot be had. */
function OpenPlay({ scenario, store, after, render, onHome }: OpenPlayProps) {
  const [opening, setOpening] = useState<Opening>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    let opened: Session | null = null;
    open(scenario, store).then(
      (session) => {
        opened = session;
        if (left) leave(scenario, session);
        else setOpening({ kind: 'open', session });
      },
      (error: unknown) => setOpening({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      left = true;
      if (opened) leave(scenario, opened);
    };
  }, [attempt]);
  if (opening.kind === 'open' && (after || !looksBack(opening.session))) return render(opening.session);
  return (
    <WordsContext.Provider value={words.panels}>
      {opening.kind !== 'failed' ? <Waiting /> : <Failed detail={opening.detail} onRetry={() => { setOpening({ kind: 'waiting' }); setAttempt(attempt + 1); }} onHome={onHome} />}
    </WordsContext.Provider>
  );
}

/** Whether the first screen of a play that goes on is one that the after-script draws. */
function looksBack(session: Session): boolean {
  const { phase } = session.snapshot();
  return phase === 'revealed' || phase === 'ended';
}

/** Plays that were left while the store could not take them: they go on trying, and are there when the player comes back. */
const kept = new Map<string, Session>();

function leave(scenario: string, session: Session): void {
  if (session.unsaved()) kept.set(scenario, session);
  else void session.close();
}

async function open(scenario: string, store: Promise<RunStore>): Promise<Session> {
  const waiting = kept.get(scenario);
  if (waiting && !startFresh.has(scenario)) {
    kept.delete(scenario);
    return waiting;
  }
  const [shipped, opened] = await Promise.all([loadShipped(scenario), store]);
  return openSession(shipped, opened, { reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches, fresh: startFresh.delete(scenario) });
}
