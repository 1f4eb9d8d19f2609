import type { Cue, Picture } from '../../present/picture.ts';
import type { Beat, Moment } from '../motion/beat.ts';
import type { Placed } from '../placed.ts';

/** A part of the scene: what stands there in a picture, and how it plays what happened. Both are pure. */
export interface District {
  draw(picture: Picture): readonly Placed[];
  /** The motion for a cue that concerns this part, or null. */
  play(cue: Cue, moment: Moment): Beat | null;
}
