import { useEffect, useRef, useState } from 'preact/hooks';
import { passingTime } from '../play/pace.ts';
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
  /** 1 as planned, 2 twice as fast, 0 not at all; the stage moves at the same pace. */
  setPace(factor: number): void;
  /** Goes to a week of the stretch that passes at once, and on from there. */
  jump(week: number): void;
}

/**
 * Keeps the stage at the moment on screen, and gives that moment for the instruments and the words. While weeks pass they
 * pass here; otherwise everything stands where the run does. `heard` is told of each step, for the sound.
 */
export function usePassing(snapshot: PlaySnapshot, moving: boolean, stage: StageInPage, reducedMotion: boolean, heard: (step: Step) => void, done: () => void): PassingMoment {
  const { before, run } = snapshot;
  const [shown, setShown] = useState<Moment>({ week: run.week, cues: [] });
  const passing = useRef<Pick<PassingMoment, 'setPace' | 'jump'> | null>(null);
  const pace = useRef(1);
  const standing = snapshot.phase === 'committed' ? before.week : run.week;
  useEffect(() => {
    const trajectory = trajectoryOf(run);
    const jump = (week: number) => {
      setShown({ week, cues: [] });
      stage.show(pictureAt(withMeans(run, week), trajectory, week), []);
    };
    if (!moving) return jump(standing);
    jump(before.week);
    let recent: Step[] = [];
    const show = (step: Step, millis: number) => {
      recent.push(step);
      setShown({ week: step.week, cues: recent.slice(-stepsToRead).flatMap(({ cues }) => cues) });
      stage.show(step.picture, step.cues, millis);
      if (millis > 0) heard(step);
    };
    const steps = stepsBetween(run, trajectory, before.week, run.week);
    const hands = playSteps(steps, passingTime(run.week - before.week, reducedMotion), show, done);
    hands.setPace(pace.current);
    passing.current = {
      setPace: hands.setPace,
      jump(week) {
        recent = [];
        const to = steps.findLastIndex((step) => step.week <= week);
        hands.jump(to);
        if (to < 0) jump(before.week);
      },
    };
    return () => {
      passing.current = null;
      hands.stop();
    };
  }, [run, before, moving, standing]);
  return {
    ...(moving && shown.week <= run.week ? shown : { week: standing, cues: [] }),
    setPace(factor) {
      pace.current = factor;
      stage.setPace(factor);
      passing.current?.setPace(factor);
    },
    jump: (week) => passing.current?.jump(week),
  };
}
