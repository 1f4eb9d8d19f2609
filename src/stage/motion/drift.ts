import type { Placed } from '../placed.ts';
import type { Track } from './beat.ts';
import { inOutSine } from './ease.ts';

/**
 * From how a sprite looks to how it will look: it glides, fades in or fades out. It begins to change at once, so that a
 * drift that keeps being replaced still gets somewhere.
 */
export function driftOf(id: string, was: Placed | undefined, is: Placed | undefined): Track {
  if (was && is) {
    return {
      id,
      at(share) {
        const done = inOutSine(share);
        const between = (from: number, to: number): number => from + (to - from) * done;
        return {
          ...is,
          x: between(was.x, is.x), y: between(was.y, is.y), depth: between(was.depth, is.depth),
          alpha: between(was.alpha, is.alpha), stretch: between(was.stretch, is.stretch),
        };
      },
    };
  }
  if (is) return { id, at: (share) => ({ ...is, alpha: is.alpha * inOutSine(share) }) };
  return { id, at: (share) => (was ? { ...was, alpha: was.alpha * (1 - inOutSine(share)) } : null) };
}
