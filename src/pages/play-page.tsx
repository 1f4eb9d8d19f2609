import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Intent as PanelIntent, Notice, NoticeKind } from '../panels/intent.ts';
import type { Settings } from '../present/settings.ts';
import { Screen } from '../panels/screen.tsx';
import { presentFrame } from '../present/frame.ts';
import { withMeans } from '../present/means.ts';
import { presentPassing } from '../present/passing.ts';
import { pictureAt } from '../present/picture-from.ts';
import { presentUnrevealed } from '../present/unrevealed.ts';
import type { Words } from '../present/words/catalogue.ts';
import { sceneLine } from '../present/words/picture-words.ts';
import type { Run } from '../run/run.ts';
import { trajectoryOf } from '../run/trajectory.ts';
import type { After } from './use-after.ts';
import { freshSeed } from './seed.ts';
import type { Session } from './session.ts';
import type { SoundInPage } from './use-sound.ts';
import { useForecast } from './use-forecast.ts';
import { usePassing } from './use-passing.ts';
import { usePointing } from './use-pointing.ts';
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

/** Whoever looks in for a moment needs no path valued: it takes all the cores there are for a minute. */
const settledMs = 1_000;

/** A play: what the machine says, on the stage, in the panels and in the ears. */
export function PlayPage({ session, incomplete, sound, words, settings, theme, after, onSettings, onHome, onDebrief }: PlayPageProps) {
  const host = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const [replay, setReplay] = useState<{ readonly run: Run; readonly from: number } | null>(null);
  const [paused, setPaused] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const [untaken, setUntaken] = useState(false);
  const [unfiled, setUnfiled] = useState(false);
  const [dismissed, setDismissed] = useState<readonly NoticeKind[]>([]);
  // Before the paint: what moves meanwhile would be missed.
  useLayoutEffect(() => session.watch(() => redraw((count) => count + 1)), [session]);

  const snapshot = session.snapshot();
  const step = snapshot.run.choices.length;
  const stage = useStage(host, theme, calm.matches);
  const projecting = snapshot.phase === 'projecting';
  // A replay ends with the run it is of: a new one has no such weeks.
  const replayFrom = replay?.run === snapshot.run ? replay.from : null;
  const replaying = replayFrom !== null;
  const playAgainFrom = (from: number | null) => setReplay(from === null ? null : { run: snapshot.run, from });
  const skip = () => (replaying ? setReplay(null) : session.send({ type: 'skip', step }));
  const passingFrom = replayFrom ?? (projecting ? snapshot.before.week : null);
  const { week, now, cues, setPace, jump } = usePassing({ snapshot, passingFrom, reducedMotion: calm.matches, heard: (step) => sound.hear(step.cues), done: skip }, stage);
  useEffect(() => setPaused(false), [snapshot.run, passingFrom]);
  useEffect(() => setPace(paused ? 0 : settings.speed), [paused, settings.speed]);
  // Weeks at another pace than planned are over when the page says so.
  useEffect(() => { if (projecting && (paused || settings.speed !== 1)) session.send({ type: 'hold', step }); }, [projecting, paused, settings.speed]);
  useEffect(() => stage.select(selected), [selected]);
  usePointing(host, stage, setSelected);
  const [looked, lookAgain] = useForecast(snapshot, after);
  useEffect(() => {
    const settled = setTimeout(() => after?.valuing(snapshot.run.scenario, session.hash(), snapshot.run.seed), settledMs);
    return () => clearTimeout(settled);
  }, [after, session.hash(), snapshot.run.seed]);

  const { run } = snapshot;
  useEffect(() => (run.ended ? after?.judgeEnded(session, run) : undefined), [after, run]);

  const view = (replaying ? null : after ? after.presentScreen(snapshot, after.englishAfter, looked) : presentUnrevealed(snapshot, words)) ?? presentPassing(snapshot, words, passingFrom ?? undefined);
  const picture = pictureAt(withMeans(snapshot.run, week), trajectoryOf(snapshot.run), week);
  const shown = view.kind === 'passing' ? { ...view, news: after?.newsIn(cues, after.englishAfter) ?? sceneLine(picture, words) } : view;
  const frame = presentFrame(snapshot, words, week);
  const notices: readonly Notice[] = [
    ...(after?.noticesOf(session, { stage: !stage.available, sound: sound.silent, file: unfiled }, after.englishAfter.notices).filter((notice) => !dismissed.includes(notice.kind)) ?? []),
    ...(incomplete || untaken ? [{ kind: 'incomplete', says: words.panels.incomplete, actions: ['reload'] } as const] : []),
  ];

  const readonly = session.status().kind === 'readonly';
  useEffect(() => { document.querySelector('#sheet')?.toggleAttribute('inert', readonly); });
  useEffect(() => { document.title = `${view.title} · ${words.panels.brand}`; }, [view.title]);

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
        return skip();
      case 'replay':
        return playAgainFrom(after?.lastStretch(snapshot.run) ?? null);
      case 'look-again':
        return lookAgain();
      case 'look':
        if (passingFrom !== null) setPaused(intent.week !== null);
        // At once: the next frame would already show the week after.
        if (passingFrom !== null && intent.week !== null) setPace(0);
        return jump(intent.week ?? now);
      case 'pause':
        setPace(0);
        return setPaused(true);
      case 'go-on':
        return passingFrom === null ? playAgainFrom(week) : setPaused(false);
      case 'select':
        return setSelected(intent.person);
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
        if (intent.action === 'takeOver') return void session.playHere().then((taken) => setUntaken(!taken));
        if (intent.action === 'reload') return location.reload();
        if (intent.action === 'carryOff') return void after?.carryOff(session).then(() => setUnfiled(false), () => setUnfiled(true));
        if (intent.action === 'yourRuns') return void (location.hash = '#/profile');
        if (intent.action === 'startAgain') session.send({ type: 'restart', seed: freshSeed() });
        return setDismissed([...dismissed, intent.notice]);
    }
  };

  return (
    <Screen
      frame={week === now ? frame : { ...frame, timeline: presentFrame(snapshot, words, now).timeline }}
      view={shown}
      draft={snapshot.draft}
      words={words.panels}
      settings={settings}
      onIntent={onIntent}
      stageHost={host}
      stageWords={{ labels: after ? stage.labels(picture, after.englishAfter, cues) : [], ground: stage.ground, onFrame: stage.onFrame, Labels: stage.Labels }}
      beside={after && after.presentBeside(snapshot, { picture, now, state: passingFrom === null ? (week < now ? 'back' : 'now') : paused ? 'paused' : 'passing', selected, facilitator: settings.facilitator }, after.englishAfter)}
      notices={notices}
      after={after}
      onStageClear={stage.keepClear}
    />
  );
}
