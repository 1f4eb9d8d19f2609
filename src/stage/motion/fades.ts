import { wear, type Placed } from '../placed.ts';
import type { Track } from './beat.ts';
import { within, type Ease } from './ease.ts';

/** Comes into view between two shares of a beat; not there before. */
export function appearing(sprite: Placed, from: number, to: number, ease?: Ease): Track {
  return {
    id: sprite.id,
    pose(share, look) {
      if (share < from) return false;
      wear(look, sprite);
      const seen = within(share, from, to);
      look.alpha *= ease ? ease(seen) : seen;
      return true;
    },
  };
}

/** Goes out of view between the start of a beat and a share of it. */
export function vanishing(sprite: Placed, by: number): Track {
  return {
    id: sprite.id,
    pose(share, look) {
      if (share > by) return false;
      wear(look, sprite);
      look.alpha *= 1 - within(share, 0, by);
      return true;
    },
  };
}

/** Stands as it is until a share of a beat, and is gone. */
export function standing(sprite: Placed, until: number): Track {
  return {
    id: sprite.id,
    pose(share, look) {
      wear(look, sprite);
      return share < until;
    },
  };
}
