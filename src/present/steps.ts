import type { Trajectory } from '../model/trajectory.ts';
import type { Run } from '../run/run.ts';
import { cuesBetween } from './cues.ts';
import type { Cue, Picture } from './picture.ts';
import { withMeans } from './means.ts';
import { pictureAt } from './picture-from.ts';

/** A stretch of played time: what happened in it, and how things stand at its end. */
export interface Step {
  readonly week: number;
  readonly picture: Picture;
  readonly cues: readonly Cue[];
}

/** More steps than this and the eye cannot follow; longer stretches are merged. */
const mostSteps = 26;

/** The weeks after `fromWeek` up to `toWeek` as steps to play, a week each, or several weeks where there are too many. */
export function stepsBetween(run: Pick<Run, 'scenario' | 'levers'>, trajectory: Trajectory, fromWeek: number, toWeek: number): Step[] {
  const weeks = Math.max(0, toWeek - fromWeek);
  const count = Math.min(weeks, mostSteps);
  return Array.from({ length: count }, (_, index) => {
    const start = fromWeek + Math.round((index * weeks) / count);
    const end = fromWeek + Math.round(((index + 1) * weeks) / count);
    return { week: end, picture: pictureAt(withMeans(run, end), trajectory, end), cues: cuesBetween(trajectory, start, end) };
  });
}
