import { weeksPerQuarter } from '../model/kernel/durations.ts';

/** Time to look, in milliseconds. Nothing waits for a view; these are the only pauses of a play. */
const commitBeat = 400;
const quarterBeat = 2400;
const longestPassing = 5000;

/** How long a commit stands on screen before the weeks begin to pass. */
export function committedTime(): number {
  return commitBeat;
}

/** How long so many weeks take to pass: a quarter at its own pace, more than two quarters in the time of two. */
export function passingTime(weeks: number, reducedMotion: boolean): number {
  return reducedMotion ? 0 : Math.min(longestPassing, Math.round((weeks / weeksPerQuarter) * quarterBeat));
}
