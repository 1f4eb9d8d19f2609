import type { Measure } from '../judge/course.ts';

/** What a difference is taken apart in: features, or people who leave, whichever moves more of what the company weighs. */
export type Apart = Extract<Measure, 'features' | 'departures'>;

/** How much more the player's path comes to than another, on average over worlds or in one: features, people who leave, and points, in all and by what they are for. */
export interface Means {
  readonly features: number;
  readonly departures: number;
  readonly points: number;
  readonly by: Readonly<Record<Measure, number>>;
}

/** Whose plan has a move: one's own, the other, or both, each in its own way. */
export type Presence = 'mine' | 'other' | 'both';
