import type { Picture } from '../../present/picture.ts';
import type { Look, Placed } from '../placed.ts';

/** One sprite through one beat. */
export interface Track {
  readonly id: string;
  /** Writes how it looks at a share (0 to 1) of the beat into `look`, all of it; false while it is not there. */
  pose(share: number, look: Look): boolean;
}

/** One thing that happens, and how long it takes when there is time enough. */
export interface Beat {
  readonly millis: number;
  readonly tracks: readonly Track[];
  /** Shorter than this it is left out rather than hurried. */
  readonly leastMillis?: number;
}

/** All a beat may know: the two pictures, the scene as it stands and as it will be, by sprite. */
export interface Moment {
  readonly from: Picture;
  readonly to: Picture;
  readonly before: ReadonlyMap<string, Placed>;
  readonly after: ReadonlyMap<string, Placed>;
  /** Sprites that an earlier beat already moves. */
  readonly claimed: ReadonlySet<string>;
}
