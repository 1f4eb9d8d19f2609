import type { Sprites } from '../sprites.ts';
import type { Motion } from './plan.ts';

/** Plays one motion at a time onto the sprites. */
export interface Player {
  play(motion: Motion, sprites: Sprites, now: number): void;
  /** Moves to the present; true while there is more to come. */
  step(now: number): boolean;
  moving(): boolean;
  /** Drops the motion where it is; whoever stops it settles the scene. */
  stop(): void;
}

export function createPlayer(): Player {
  let playing: { readonly motion: Motion; readonly sprites: Sprites; readonly began: number } | null = null;
  return {
    play(motion, sprites, now) {
      if (playing) playing.sprites.settle(motion.before);
      playing = { motion, sprites, began: now };
    },
    step(now) {
      if (!playing) return false;
      const { motion, sprites, began } = playing;
      const time = now - began;
      if (time >= motion.millis) {
        playing = null;
        sprites.settle(motion.after);
        return false;
      }
      for (const { track, start, end } of motion.tracks) {
        if (time < start) continue;
        const placed = time >= end ? motion.after.get(track.id) ?? null : track.at((time - start) / (end - start));
        if (placed) sprites.put(placed, time >= end);
        else sprites.remove(track.id);
      }
      return true;
    },
    moving: () => playing !== null,
    stop() {
      playing = null;
    },
  };
}
