import { chanceOf } from './arithmetic.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * The chance, 0 to 1, that a serious outside offer reaches a champion (or anyone) in the `withinWeeks` after `week`.
 * It is the model's own offer hazard of the people there at the end of that week, so it moves with guild, shipping and evaluation.
 */
export function offerOdds(trajectory: Trajectory, week: number, of: 'champion-offer' | 'anyone-offer', withinWeeks: number): number {
  const now = trajectory.weeks[week];
  if (now === undefined) throw new Error(`The trajectory has no week ${week}; it ends with week ${trajectory.weeks.length - 1}.`);
  const rate = now.people
    .filter((person) => of === 'anyone-offer' || person.champion)
    .reduce((sum, person) => sum + (person.offerRate ?? 0), 0);
  return chanceOf(rate * withinWeeks);
}
