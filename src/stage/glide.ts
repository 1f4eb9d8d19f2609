import type { Fit } from './fit.ts';
import { inOutSine } from './motion/ease.ts';

/** Moves the whole drawing from one fit to another, as when the lab's island comes into view. */
export interface Glide {
  /** The fit at present. */
  at(now: number): Fit;
  start(from: Fit, to: Fit, now: number, millis: number): void;
  /** Goes to a fit at once. */
  jump(to: Fit): void;
  moving(now: number): boolean;
}

export function createGlide(): Glide {
  let from: Fit = { x: 0, y: 0, scale: 1 };
  let to = from;
  let began = 0;
  let lasting = 0;
  return {
    at(now) {
      if (now >= began + lasting) return to;
      const share = inOutSine((now - began) / lasting);
      const between = (a: number, b: number): number => a + (b - a) * share;
      return { x: between(from.x, to.x), y: between(from.y, to.y), scale: between(from.scale, to.scale) };
    },
    start(first, last, now, millis) {
      from = first;
      to = last;
      began = now;
      lasting = millis;
    },
    jump(target) {
      to = target;
      lasting = 0;
    },
    moving: (now) => now < began + lasting,
  };
}
