import { useEffect, useRef, useState } from 'preact/hooks';
import type { Intent as PanelIntent, Notice, NoticeKind } from '../panels/intent.ts';
import type { Settings } from '../present/settings.ts';
import { Screen } from '../panels/screen.tsx';
import { newsIn } from '../present/captions.ts';
import { presentFrame } from '../present/frame.ts';
import { withMeans } from '../present/means.ts';
import { presentPassing } from '../present/passing.ts';
import { pictureAt } from '../present/picture-from.ts';
import { stageLabels } from '../present/stage-labels.ts';
import { presentUnrevealed } from '../present/unrevealed.ts';
import type { Words } from '../present/words/catalogue.ts';
import { trajectoryOf } from '../run/trajectory.ts';
import type { After } from './use-after.ts';
import { labelsAt } from './labels-at.ts';
import { noticesOf } from './notices-of.ts';
import { freshSeed } from './seed.ts';
import type { Session } from './session.ts';
import type { SoundInPage } from './use-sound.ts';
import { useForecast } from './use-forecast.ts';
import { usePassing } from './use-passing.ts';
import { useStage } from './use-stage.ts';

export interface PlayPageProps {
  readonly session: Session;
  /** A part of the game did not arrive; only a reload brings it. */
  readonly incomplete: boolean;
  readonly sound: SoundInPage;
  readonly words: Words;
  readonly settings: Settings;
  readonly theme: 'light' | 'dark';
  /** Null until it has been loaded; the page waits in words for what needs it. */
  readonly after: After | null;
  readonly onSettings: (settings: Settings) => void;
  readonly onHome: () => void;
  readonly onDebrief: () => void;
}

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** A play: what the machine says, on the stage, in the panels and in the ears. */
export function PlayPage({ session, incomplete, sound, words, settings, theme, after, onSettings, onHome, onDebrief }: PlayPageProps) {
  const host = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const [replaying, setReplaying] = useState(false);
  const [dismissed, setDismissed] = useState<readonly NoticeKind[]>([]);
  useEffect(() => session.watch(() => redraw((count) => count + 1)), [session]);

  const snapshot = session.snapshot();
  const stage = useStage(host, theme, calm.matches);
  const moving = snapshot.phase === 'projecting' || replaying;
  const { week, cues } = usePassing(snapshot, moving, stage, calm.matches, (step) => sound.hear(step.cues), () => setReplaying(false));
  const looked = useForecast(snapshot, after);
  useEffect(() => { after?.valuing(snapshot.run.scenario, session.hash, snapshot.run.seed); }, [after, snapshot.run.seed]);

  const view = (replaying ? null : after ? after.presentScreen(snapshot, after.englishAfter, looked) : presentUnrevealed(snapshot, words)) ?? presentPassing(snapshot, words);
  const shown = view.kind === 'passing' ? { ...view, news: newsIn(cues, words) } : view;
  const picture = pictureAt(withMeans(snapshot.run, week), trajectoryOf(snapshot.run), week);
  const notices: readonly Notice[] = noticesOf(session, stage.available, incomplete).filter((notice) => !dismissed.includes(notice.kind));

  const readonly = session.status().kind === 'readonly';
  useEffect(() => { document.querySelector('#sheet')?.toggleAttribute('inert', readonly); });
  useEffect(() => { document.title = `${view.title} · ${words.panels.brand}`; }, [view.title]);

  const step = snapshot.run.choices.length;
  const onIntent = (intent: PanelIntent) => {
    sound.unlock();
    switch (intent.kind) {
      case 'draft':
        if (intent.draft.answer !== snapshot.draft.answer) sound.chose();
        return session.send({ type: 'draft', answer: intent.draft.answer, confidence: intent.draft.confidence, step });
      case 'commit':
        sound.committed();
        return session.send({ type: 'commit', step });
      case 'read':
        return session.send({ type: 'read', step });
      case 'skip':
        return replaying ? setReplaying(false) : session.send({ type: 'skip', step });
      case 'replay':
        return setReplaying(true);
      case 'continue':
        return session.send(snapshot.phase === 'spared' ? { type: 'read', step } : { type: 'continue', step });
      case 'restart':
        return session.send({ type: 'restart', seed: freshSeed() });
      case 'branch':
        return session.send({ type: 'branch', index: intent.index });
      case 'home':
        return onHome();
      case 'settings':
        return onSettings(intent.settings);
      case 'open-menu':
        return;
      case 'debrief':
        return onDebrief();
      case 'notice':
        if (intent.action === 'takeOver') return void session.playHere();
        if (intent.action === 'reload') return location.reload();
        if (intent.action === 'startAgain') session.send({ type: 'restart', seed: freshSeed() });
        return setDismissed([...dismissed, intent.notice]);
    }
  };

  return (
    <Screen
      frame={presentFrame(snapshot, words, week)}
      view={shown}
      draft={snapshot.draft}
      words={words.panels}
      settings={settings}
      onIntent={onIntent}
      stageHost={host}
      stageWords={{ labels: labelsAt(stageLabels(picture, words, cues), stage.anchors, stage.where), ground: stage.ground, onFrame: stage.onFrame, Labels: stage.Labels }}
      notices={notices}
      after={after}
      onStageClear={stage.keepClear}
    />
  );
}
