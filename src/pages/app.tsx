import { useEffect, useLayoutEffect } from 'preact/hooks';
import { english } from '../present/words/english.ts';
import type { RunStore } from '../storage/run-store.ts';
import { LibraryPage } from './library-page.tsx';
import { OpenPlay } from './open-play.tsx';
import { beginAgain } from './open-session.ts';
import { PlayPage } from './play-page.tsx';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { isPlayable } from './scenarios.ts';
import { useAddress } from './use-address.ts';
import { useAfter } from './use-after.ts';
import { useSettings } from './use-settings.ts';
import { useSound } from './use-sound.ts';
import { useTheme } from './use-theme.ts';

const words = english;

/** Where the address points. A play or a debrief of something that is not here leads to the library. */
function routeNow(): Route {
  const route = parseRoute(location.hash, location.search);
  return 'scenario' in route && !isPlayable(route.scenario) ? { kind: 'library' } : route;
}

/** The whole game: reads the address and opens the library or a play. */
export function App({ store }: { readonly store: Promise<RunStore> }) {
  const [route] = useAddress(routeNow);
  const [settings, onSettings] = useSettings(store);
  const arrived = useAfter();
  const after = arrived === 'missing' ? null : arrived;
  const theme = useTheme(settings);
  const sound = useSound(settings, after);
  // Before the page that opens gives itself a title: one that has none is not called as the last.
  useLayoutEffect(() => { document.title = words.panels.brand; }, [route]);
  useEffect(() => {
    // Only the development server has anything to say of the files.
    if (import.meta.hot) void import('./live/live-panel.tsx').then(({ openLivePanel }) => openLivePanel());
  }, []);
  const go = (to: Route) => { location.hash = formatRoute(to); };

  if (route.kind === 'kept' && arrived !== 'missing') return arrived && <arrived.OpenKept store={store} words={words} theme={theme} settings={settings} onSettings={onSettings} />;
  if (!('scenario' in route)) {
    return <LibraryPage store={store} words={words} settings={settings} after={after} incomplete={arrived === 'missing'} onSettings={onSettings} onPlay={(scenario, fresh) => { if (fresh) beginAgain(scenario); go({ kind: 'play', scenario }); }} />;
  }
  return <OpenPlay key={route.scenario} scenario={route.scenario} store={store} words={words} after={arrived} render={(session) => (route.kind === 'debrief' && after
    ? <after.OpenDebrief session={session} store={store} words={words} theme={theme} settings={settings} onSettings={onSettings} onPlay={(scenario) => go({ kind: 'play', scenario })} onHome={() => go({ kind: 'library' })} />
    : <>
        <PlayPage session={session} incomplete={arrived === 'missing'} sound={sound} words={words} settings={settings} theme={theme} after={after} onSettings={onSettings} onHome={() => go({ kind: 'library' })} onDebrief={() => go({ kind: 'debrief', scenario: route.scenario })} />
        {after && <after.KeptNotice store={store} overPlay />}
      </>
  )} onHome={() => go({ kind: 'library' })} />;
}
