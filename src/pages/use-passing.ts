import { useEffect, useState } from 'preact/hooks';
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

/**
 * Keeps the stage at the moment on screen, and gives that moment for the instruments and the words. While weeks pass they
 * pass here; otherwise everything stands where the run does. `heard` is told of each step, for the sound.
 */
export function usePassing(snapshot: PlaySnapshot, moving: boolean, stage: StageInPage, reducedMotion: boolean, heard: (step: Step) => void, done: () => void): Moment {
  const { before, run } = snapshot;
  const [shown, setShown] = useState<Moment>({ week: run.week, cues: [] });
  const standing = snapshot.phase === 'committed' ? before.week : run.week;
  useEffect(() => {
    const trajectory = trajectoryOf(run);
    const jump = (week: number) => {
      setShown({ week, cues: [] });
      stage.show(pictureAt(withMeans(run, week), trajectory, week), []);
    };
    if (!moving) return jump(standing);
    jump(before.week);
    const recent: Step[] = [];
    const show = (step: Step, millis: number) => {
      recent.push(step);
      setShown({ week: step.week, cues: recent.slice(-stepsToRead).flatMap(({ cues }) => cues) });
      stage.show(step.picture, step.cues, millis);
      heard(step);
    };
    return playSteps(stepsBetween(run, trajectory, before.week, run.week), passingTime(run.week - before.week, reducedMotion), show, done);
  }, [run, before, moving, standing]);
  return moving && shown.week <= run.week ? shown : { week: standing, cues: [] };
}
