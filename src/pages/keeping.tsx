import { useEffect } from 'preact/hooks';
import { PageTop } from '../panels/page-top.tsx';
import { ArrivalFailed } from '../panels/sharing/arrival-failed.tsx';
import { WordsContext } from '../panels/words.ts';
import { arrivalFaultWords, type ArrivalFault } from '../present/sharing/arrival-fault.ts';
import type { Settings } from '../present/settings.ts';
import { englishLate as words } from '../present/words/english-late.ts';
import { englishSharing as sharing } from '../present/words/english-sharing.ts';
import { keyOf } from '../storage/finished-run.ts';
import type { RunStore } from '../storage/run-store.ts';
import { formatShareLink, parseShareLink } from '../storage/share-link.ts';
import { ProfilePage } from './profile-page.tsx';
import { SharedRun, type ArrivedRun } from './shared-run.tsx';
import { useAddress } from './use-address.ts';

/** What the address asks for: a run in it, all runs kept here, or something that cannot be read. */
type Place = { readonly kind: 'profile' } | ({ readonly kind: 'run' } & ArrivedRun) | { readonly kind: 'fault'; readonly fault: ArrivalFault };

function placeNow(): Place {
  const [, kind, code] = /^#(?:\/|%(?:25)*2f)(run|profile)(?:(?:\/|%(?:25)*2f)([^]*))?$/i.exec(location.hash) ?? [];
  if (kind === undefined) return { kind: 'fault', fault: { code: 'in-query' } };
  if (kind.toLowerCase() === 'profile') return { kind: 'profile' };
  const read = parseShareLink(code ?? '');
  return read.ok ? { kind: 'run', scenario: read.log.scenario, log: read.log, cameAlong: false } : { kind: 'fault', fault: read.fault };
}

interface KeepingProps {
  readonly store: Promise<RunStore>;
  readonly theme: 'light' | 'dark';
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** A run that was passed on, or all that is kept here. */
export function Keeping({ store, theme, settings, onSettings }: KeepingProps) {
  const [place, setPlace] = useAddress(placeNow);
  useEffect(() => {
    // What stands after "?" was not read; it shall not stay in the address either.
    if (place.kind === 'fault' && place.fault.code === 'in-query') history.replaceState(null, '', `${location.pathname}#/run`);
  }, []);
  const open = (run: ArrivedRun) => {
    // A link says nothing of the scenarios that are the player's own.
    const link = run.scenario === run.log.scenario ? formatShareLink(run.log) : null;
    if (link === null) setPlace({ kind: 'run', ...run });
    else location.hash = link;
  };
  const go = (to: string) => { location.hash = to; };
  const home = () => go('#/');
  const top = <PageTop words={words} settings={settings} onSettings={onSettings} onHome={home} />;
  return (
    <WordsContext.Provider value={words.panels}>
      {place.kind === 'fault' && <div class="screen cover-page"><ArrivalFailed top={top} says={arrivalFaultWords(place.fault, sharing)} words={sharing} onHome={home} /></div>}
      {place.kind === 'profile' && <div class="screen cover-page"><ProfilePage store={store} top={top} onOpen={open} onHome={home} /></div>}
      {place.kind === 'run' && <SharedRun key={keyOf(place)} arrived={place} store={store} theme={theme} settings={settings} onSettings={onSettings} onFault={(fault) => setPlace({ kind: 'fault', fault })} onPlay={(scenario) => go(`#/play/${scenario}`)} onHome={home} />}
    </WordsContext.Provider>
  );
}
