import { render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Screen } from '../../panels/screen.tsx';
import { presentFrame } from '../../present/frame.ts';
import { instrumentsFrom } from '../../present/instruments.ts';
import { withMeans } from '../../present/means.ts';
import { presentPassing } from '../../present/passing.ts';
import { pictureAt } from '../../present/picture-from.ts';
import { defaultSettings, type Settings } from '../../present/settings.ts';
import { sceneLine } from '../../present/words/picture-words.ts';
import { trajectoryOf } from '../../run/trajectory.ts';
import * as after from '../after.ts';
import { loadShipped, shippedIds } from '../scenarios.ts';
import { useAddress } from '../use-address.ts';
import { useForecast } from '../use-forecast.ts';
import { useStage } from '../use-stage.ts';
import { useTheme } from '../use-theme.ts';
import { parseGallery } from './gallery-route.ts';
import { galleryStates, type GalleryState } from './gallery-states.ts';

const words = after.englishAfter;

/** Puts the gallery on the page: every panel, and the stage in every state, each at an address of its own. */
export async function openGallery(host: HTMLElement): Promise<void> {
  const shipped = await Promise.all(shippedIds.map(loadShipped));
  render(<Gallery states={galleryStates(shipped.map(({ scenario }) => scenario))} />, host);
}

function Gallery({ states }: { readonly states: ReadonlyMap<string, GalleryState> }) {
  const [route] = useAddress(() => parseGallery(location.hash));
  const theme = useTheme({ theme: route.theme, projector: route.projector });
  const state = states.get(route.state);
  useEffect(() => { document.title = `${state ? route.state : 'Gallery'} · ${words.panels.brand}`; }, [route.state]);
  return state
    ? <Exhibit key={state.press ?? state.person ?? ''} state={state} theme={theme} settings={{ ...defaultSettings, theme: route.theme, projector: route.projector, facilitator: route.state === 'facilitator' }} />
    : <Index names={[...states.keys()]} />;
}

const ways = ['light', 'dark', 'light/projector', 'dark/projector'] as const;

function Index({ names }: { readonly names: readonly string[] }) {
  return (
    <main class="page prose">
      <h1>Gallery</h1>
      <p>Every panel, and the stage in every state, in four lights.</p>
      <ul>{names.map((name) => <li key={name}><b>{name}</b> {ways.map((way) => <span key={way}> <a href={`#/gallery/${name}/${way}`}>{way.replace('/', ', ')}</a></span>)}</li>)}</ul>
    </main>
  );
}

interface ExhibitProps {
  readonly state: GalleryState;
  readonly theme: 'light' | 'dark';
  readonly settings: Settings;
}

/** One state on a screen that takes no orders. The stage stays as the states change. */
function Exhibit({ state, theme, settings }: ExhibitProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useStage(host, theme, true);
  const { snapshot, person = null, press, notices = [] } = state;
  const { run } = snapshot;
  const week = state.week ?? run.week;
  const picture = useMemo(() => state.picture ? { ...state.picture, week } : pictureAt(withMeans(run, week), trajectoryOf(run), week), [state]);
  const [looked] = useForecast(snapshot, after);
  const passing = snapshot.phase === 'projecting';
  const view = passing ? { ...presentPassing(snapshot, words), news: sceneLine(picture, words) } : after.presentScreen(snapshot, words, looked);
  useEffect(() => {
    stage.show(picture, []);
    stage.select(person);
  }, [picture, person]);
  useEffect(() => { if (press !== undefined) document.querySelector<HTMLElement>(press)?.click(); }, [press]);
  const frame = presentFrame(snapshot, words, week);
  // A picture that no play has come to is read off by its own instruments.
  const instruments = state.picture ? instrumentsFrom(run.scenario, picture, new Set(picture.people.filter((one) => !one.champion).map(({ id }) => id)), words) : frame.instruments;
  return (
    <Screen
      frame={{ ...frame, instruments, timeline: presentFrame(snapshot, words).timeline }}
      view={view}
      draft={snapshot.draft}
      words={words.panels}
      settings={settings}
      onIntent={() => undefined}
      stageHost={host}
      stageWords={{ labels: stage.labels(picture, words, []), ground: stage.ground, onFrame: stage.onFrame, Labels: stage.Labels }}
      beside={after.presentBeside(snapshot, { picture, now: run.week, state: passing ? 'passing' : week < run.week ? 'back' : 'now', selected: person, facilitator: settings.facilitator }, words)}
      notices={notices}
      after={after}
      onStageClear={stage.keepClear}
    />
  );
}
