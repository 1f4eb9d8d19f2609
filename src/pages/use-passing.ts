import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lastLook, passingTime } from '../play/pace.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { withMeans } from '../present/means.ts';
import { pictureAt } from '../present/picture-from.ts';
import { stepsBetween, type Step } from '../present/steps.ts';
import { trajectoryOf } from '../run/trajectory.ts';
import type { StageInPage } from './use-stage.ts';
import { playSteps } from './weeks-passing.ts';

/** A week goes by in a tenth of a second; what happened in it stays to be read for so many steps. */
const stepsToRead = 12;

/** The moment on screen: its week, and what has happened just before. */
export type Moment = Pick<Step, 'week' | 'cues'>;

/** The moment on screen, and the hands on its time while weeks pass. */
export interface PassingMoment extends Moment {
  /** The last week that has been on screen; no hand leads beyond it. */
  readonly now: number;
  /** 1 as planned, 2 twice as fast, 0 not at all; the stage moves at the same pace. */
  setPace(factor: number): void;
  /** Shows a week at once. While weeks pass they go on from there, or from the first of them. */
  jump(week: number): void;
}

type Scene = Pick<PassingMoment, 'week' | 'cues' | 'now'>;

/** What is to be seen of a play: where it stands, or the weeks after `passingFrom` going by. */
export interface Showing {
  readonly snapshot: PlaySnapshot;
  readonly passingFrom: number | null;
  readonly reducedMotion: boolean;
  /** Told of each step that passes, for the sound; not of one that is jumped to. */
  readonly heard: (step: Step) => void;
  /** The weeks have passed. */
  readonly done: () => void;
}

/**
 * Keeps the stage at the moment on screen, and gives that moment for the instruments and the words. While weeks pass they
 * pass here; otherwise everything stands where the run does.
 */
export function usePassing({ snapshot, passingFrom, reducedMotion, heard, done }: Showing, stage: StageInPage): PassingMoment {
  const { before, run } = snapshot;
  const passing = useRef<Pick<PassingMoment, 'setPace' | 'jump'> | null>(null);
  const pace = useRef(1);
  const standing = snapshot.phase === 'committed' ? before.week : run.week;
  const first = passingFrom ?? standing;
  // A scene begins with its first week; what was shown of another does not count.
  const scene = useMemo<Scene>(() => ({ week: first, cues: [], now: snapshot.phase === 'projecting' ? first : standing }), [run, before, passingFrom, standing]);
  const [shown, setShown] = useState({ scene, moment: scene });
  const now = shown.scene === scene ? shown.moment : scene;
  const tell = (week: number, cues: Moment['cues']) => setShown((last) => ({ scene, moment: { week, cues, now: Math.max(week, (last.scene === scene ? last.moment : scene).now) } }));
  const look = (week: number) => {
    tell(week, []);
    stage.show(pictureAt(withMeans(run, week), trajectoryOf(run), week), []);
  };
  useEffect(() => {
    look(first);
    if (passingFrom === null) return;
    let recent: Step[] = [];
    let jumping = false;
    const show = (step: Step, millis: number) => {
      recent.push(step);
      tell(step.week, recent.slice(-stepsToRead).flatMap(({ cues }) => cues));
      stage.show(step.picture, step.cues, millis);
      if (!jumping) heard(step);
    };
    const steps = stepsBetween(run, trajectoryOf(run), passingFrom, run.week);
    const millis = passingTime(run.week - passingFrom, reducedMotion);
    // What happens in the last week would be covered by what follows before it can be seen.
    const linger = millis > 0 && steps.at(-1)?.cues.length ? lastLook : 0;
    const hands = playSteps(steps, { millis, linger }, show, done);
    hands.setPace(pace.current);
    passing.current = {
      setPace: hands.setPace,
      jump(week) {
        recent = [];
        const to = steps.findLastIndex((step) => step.week <= week);
        jumping = true;
        hands.jump(to);
        jumping = false;
        // Before the first step, and inside one of several weeks, there is no step of that week.
        if (steps[to]?.week !== week) look(week);
      },
    };
    return () => {
      passing.current = null;
      hands.stop();
    };
  }, [run, before, passingFrom, standing]);
  return {
    ...now,
    setPace(factor) {
      pace.current = factor;
      stage.setPace(factor);
      passing.current?.setPace(factor);
    },
    jump: (week) => (passing.current ?? { jump: look }).jump(week),
  };
}
