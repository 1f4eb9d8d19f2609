import './style/panels.css';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../play/snapshot.ts';
import type { BesideView, FrameView, ScreenView } from '../present/view.ts';
import type { PanelWords } from '../present/words/panel-words.ts';
import type { SettingsWords } from '../present/words/settings-words.ts';
import type * as afterPanels from './after.tsx';
import { AnnounceContext, LiveRegion } from './announce.tsx';
import { Brand } from './brand.tsx';
import { Brief, Spared } from './brief.tsx';
import { Decision } from './decision.tsx';
import { MenuIcon } from './icons.tsx';
import { Instruments } from './instruments.tsx';
import type { Intent, Notice } from './intent.ts';
import type { Settings } from '../present/settings.ts';
import { Notices } from './notices.tsx';
import { Passing } from './passing.tsx';
import type { StageLabels, StageLabelsProps } from './stage-labels.tsx';
import { Timeline } from './timeline.tsx';
import { useStageClear, type Clear } from './stage-clear.ts';
import { Waiting } from './waiting.tsx';
import { WordsContext } from './words.ts';

/** The panels that are not needed before the first commitment, in a chunk of their own: `import('./after.tsx')`. */
export type AfterPanels = Pick<typeof afterPanels, 'Reveal' | 'Checked' | 'Ending' | 'ForkArt' | 'SettingsPanel' | 'Beside' | 'Speeds' | 'TimeHands'> & { readonly settingsLabels: SettingsWords };

export interface ScreenProps {
  readonly frame: FrameView;
  readonly view: ScreenView;
  readonly draft: Draft;
  readonly words: PanelWords;
  readonly settings: Settings;
  readonly onIntent: (intent: Intent) => void;
  /** Receives the element the stage draws in. It stays the same element for as long as the screen is mounted. */
  readonly stageHost: RefObject<HTMLDivElement | null>;
  /** The words on the stage, and what shows them once it has been loaded. */
  readonly stageWords: Omit<StageLabelsProps, 'clear'> & { readonly Labels: typeof StageLabels | null };
  /** What a player may ask for beside the play; null until it has been loaded. */
  readonly beside: BesideView | null;
  readonly notices: readonly Notice[];
  /** Null until they are loaded; what needs them waits in words. */
  readonly after: AfterPanels | null;
  /** Told which part of the stage no panel covers, in CSS px of the stage host, whenever that changes. */
  readonly onStageClear?: (clear: Clear) => void;
}

/**
 * What a change of screen is: the same view redrawn is none, another kind or another decision is. A reveal whose title
 * changes when its worlds have been played is still the same reveal, and the reader keeps their place in it.
 */
function identityOf(view: ScreenView): string {
  switch (view.kind) {
    case 'decision':
      return `decision ${view.node}`;
    case 'checked':
      return `checked ${view.text}`;
    case 'reveal':
    case 'spared':
      return `${view.kind} ${view.count}`;
    case 'passing':
      return `passing ${view.fromWeek}`;
    case 'brief':
      return `brief ${view.title}`;
    case 'ending':
      return 'ending';
  }
}

/** Whether a screen is a page of its own, over the stage, that comes in the later script. */
const looksBack = (view: ScreenView) => view.kind === 'reveal' || view.kind === 'checked' || view.kind === 'ending';

const headingIn = (root: HTMLElement | null) => root?.querySelector<HTMLElement>('main h1');

/** The play screen: the stage, the instruments round it, and the sheet that is open. */
export function Screen({ frame, view, draft, words, settings, onIntent, stageHost, stageWords, beside, notices, after, onStageClear }: ScreenProps) {
  const root = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [menuOpen, setMenuOpen] = useState(false);
  const clear = useStageClear(root, onStageClear);
  const identity = identityOf(view);
  const ready = after !== null;
  const { Labels } = stageWords;

  useEffect(() => {
    // Who has opened a leaf or the menu meanwhile reads there.
    if (!document.activeElement?.closest('.leaf, dialog')) headingIn(root.current)?.focus({ preventScroll: true });
    root.current?.querySelector('.sheet-body')?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [identity, ready && looksBack(view)]);
  // The picture is said once the weeks have passed, not at every step of them.
  useEffect(() => { if (view.kind !== 'passing') setSaid(frame.words); }, [frame.words, view.kind]);

  const openMenu = () => {
    onIntent({ kind: 'open-menu' });
    setMenuOpen(true);
  };
  const cover = looksBack(view) ? 'page' : view.kind === 'passing' ? 'caption' : 'sheet';
  const wide = view.kind === 'decision' && ['sequence', 'allocation', 'multi'].includes(view.body.kind);

  return (
    <WordsContext.Provider value={words}>
      <AnnounceContext.Provider value={setSaid}>
        <div class={`screen cover-${cover}${wide ? ' with-wide-sheet' : ''}${view.kind === 'decision' ? ' deciding' : ''}`} ref={root}>
          <button type="button" class="skip-link" onClick={() => headingIn(root.current)?.focus()}>{words.skipToDecision}</button>
          <div class="stage-host" ref={stageHost} aria-hidden="true" />
          {cover !== 'page' && Labels && <Labels {...stageWords} clear={clear} />}
          <header class="top">
            <Brand name={words.brand} homeLabel={words.home} onHome={() => onIntent({ kind: 'home' })} />
            <Instruments instruments={frame.instruments} />
            {after && beside && <after.Beside view={beside} covered={cover === 'page'} onIntent={onIntent} />}
            <button type="button" class="button-icon menu-button" aria-label={words.menu} aria-haspopup="dialog" onClick={openMenu}><MenuIcon /></button>
          </header>
          <Notices notices={notices} onAction={(notice, action) => onIntent({ kind: 'notice', notice, action })} />
          <div class="stage-clear" aria-hidden="true" />
          <Timeline timeline={frame.timeline} head={beside?.time.week ?? (view.kind === 'passing' ? frame.timeline.playedWeek : null)}>
            {after && beside && <after.TimeHands view={beside} onIntent={onIntent} />}
          </Timeline>
          <View key={identity} view={view} draft={draft} frame={frame} settings={settings} beside={beside} after={after} onIntent={onIntent} />
          <LiveRegion sentence={said} label={words.stage} />
          {menuOpen && after && (
            <after.SettingsPanel labels={after.settingsLabels} settings={settings} onSettings={(next) => onIntent({ kind: 'settings', settings: next })} onClose={() => setMenuOpen(false)} onRestart={() => { setMenuOpen(false); onIntent({ kind: 'restart' }); }} onHome={() => { setMenuOpen(false); onIntent({ kind: 'home' }); }} />
          )}
        </div>
      </AnnounceContext.Provider>
    </WordsContext.Provider>
  );
}

type ViewProps = Pick<ScreenProps, 'view' | 'draft' | 'frame' | 'settings' | 'beside' | 'after' | 'onIntent'>;

function View({ view, draft, frame, settings, beside, after, onIntent }: ViewProps) {
  switch (view.kind) {
    case 'brief':
      return <Brief view={view} onRead={() => onIntent({ kind: 'read' })} />;
    case 'decision':
      return <Decision view={view} draft={draft} onDraft={(next) => onIntent({ kind: 'draft', draft: next })} onCommit={() => onIntent({ kind: 'commit' })} />;
    case 'passing':
      return (
        <Passing view={view} onSkip={() => onIntent({ kind: 'skip' })}>
          {after && beside && <after.Speeds labels={beside.labels} speed={settings.speed} onSpeed={(speed) => onIntent({ kind: 'settings', settings: { ...settings, speed } })} />}
        </Passing>
      );
    case 'spared':
      return <Spared view={view} onContinue={() => onIntent({ kind: 'continue' })} />;
    case 'reveal':
      return after ? <after.Reveal view={view} scenario={frame.scenarioTitle} onContinue={() => onIntent({ kind: 'continue' })} onReplay={() => onIntent({ kind: 'replay' })} onLookAgain={() => onIntent({ kind: 'look-again' })} /> : <Waiting />;
    case 'checked':
      return after ? <after.Checked view={view} scenario={frame.scenarioTitle} onContinue={() => onIntent({ kind: 'continue' })} /> : <Waiting />;
    case 'ending':
      return after ? <after.Ending view={view} scenario={frame.scenarioTitle} onBranch={(index) => onIntent({ kind: 'branch', index })} onRestart={() => onIntent({ kind: 'restart' })} onHome={() => onIntent({ kind: 'home' })} onDebrief={() => onIntent({ kind: 'debrief' })} /> : <Waiting />;
  }
}
