import { weeksPerQuarter } from '../model/kernel/durations.ts';

// Times to look, in milliseconds. Nothing waits for a view; these are the only pauses of a play.

/** How long a commit stands on screen before the weeks begin to pass. */
export const commitBeat = 400;

const quarterBeat = 2400;
const shortestPassing = 2000;
const longestPassing = 7200;

/** How long the last week of a stretch may stay to be looked at, once it has passed. */
export const lastLook = 900;

/** How long so many weeks take to pass: a quarter at its own pace, a few weeks long enough to be seen, a long time in that of three quarters. */
export function passingTime(weeks: number, reducedMotion: boolean): number {
  if (reducedMotion || weeks === 0) return 0;
  return Math.max(shortestPassing, Math.min(longestPassing, Math.round((weeks / weeksPerQuarter) * quarterBeat)));
}
