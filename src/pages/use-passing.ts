import { useEffect, useState } from 'preact/hooks';
import { passingTime } from '../play/pace.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { pictureAt } from '../present/picture-from.ts';
import { stepsBetween, type Step } from '../present/steps.ts';
import { trajectoryOf } from '../run/trajectory.ts';
import type { StageInPage } from './use-stage.ts';
import { playSteps } from './weeks-passing.ts';

/**
 * Keeps the stage at the moment on screen, and gives the week that the instruments should show. While weeks pass they
 * pass here; otherwise everything stands where the run does. `heard` is told of each step, for the sound.
 */
export function usePassing(snapshot: PlaySnapshot, moving: boolean, stage: StageInPage, reducedMotion: boolean, heard: (step: Step) => void, done: () => void): number {
  const { before, run } = snapshot;
  const [shownWeek, setShownWeek] = useState(run.week);
  useEffect(() => {
    const trajectory = trajectoryOf(run);
    const jump = (week: number) => {
      setShownWeek(week);
      stage.show(pictureAt(run.scenario, trajectory, week), []);
    };
    if (!moving) return jump(snapshot.phase === 'committed' ? before.week : run.week);
    jump(before.week);
    const show = (step: Step, millis: number) => {
      setShownWeek(step.week);
      stage.show(step.picture, step.cues, millis);
      heard(step);
    };
    return playSteps(stepsBetween(run.scenario, trajectory, before.week, run.week), passingTime(run.week - before.week, reducedMotion), show, done);
  }, [run, before, moving, snapshot.phase === 'committed']);
  return moving ? Math.min(shownWeek, run.week) : snapshot.phase === 'committed' ? before.week : run.week;
}
