import { partedByWater } from '../grid.ts';
import { wear, type Placed } from '../placed.ts';
import type { Track } from './beat.ts';
import { inOutSine } from './ease.ts';

/** Most drifts of a frame are equally far on: the ease is worked out once for all of them. */
let lastShare = 0;
let lastDone = 0;
function easedOf(share: number): number {
  if (share !== lastShare) {
    lastShare = share;
    lastDone = inOutSine(share);
  }
  return lastDone;
}

/**
 * From how a sprite looks to how it will look: it glides, fades in or fades out. It begins to change at once, so that a
 * drift that keeps being replaced still gets somewhere. Nothing glides over the open water: it fades on one side and comes
 * into view on the other.
 */
export function driftOf(id: string, was: Placed | undefined, is: Placed | undefined): Track {
  const from = was ?? is;
  const to = is ?? was;
  const fromAlpha = was?.alpha ?? 0;
  const toAlpha = is?.alpha ?? 0;
  const parted = from && to && partedByWater(from, to);
  return {
    id,
    pose(share, look) {
      if (!from || !to) return false;
      const done = easedOf(share);
      if (parted) {
        wear(look, done < 0.5 ? from : to);
        look.alpha = done < 0.5 ? fromAlpha * (1 - 2 * done) : toAlpha * (2 * done - 1);
        return true;
      }
      wear(look, to);
      look.x = from.x + (to.x - from.x) * done;
      look.y = from.y + (to.y - from.y) * done;
      look.depth = from.depth + (to.depth - from.depth) * done;
      look.stretch = from.stretch + (to.stretch - from.stretch) * done;
      look.alpha = fromAlpha + (toAlpha - fromAlpha) * done;
      return true;
    },
  };
}
