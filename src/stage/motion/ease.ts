/** Shares of a movement from shares of its time. All run from 0 to 1. */
export type Ease = (share: number) => number;

export const linear: Ease = (t) => t;
export const inOutSine: Ease = (t) => (1 - Math.cos(Math.PI * t)) / 2;
export const inOutCubic: Ease = (t) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
export const outCubic: Ease = (t) => 1 - (1 - t) ** 3;
/** Goes a little past its end and settles. */
export const outBack: Ease = (t) => 1 + 2.2 * (t - 1) ** 3 + 1.2 * (t - 1) ** 2;
/** Falls, bounces once. */
export const bounce: Ease = (t) => (t < 0.7 ? (t / 0.7) ** 2 : 1 - 0.16 * Math.sin(((t - 0.7) / 0.3) * Math.PI));

/** The part of a movement between two shares of it, as 0 to 1. */
export function within(share: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (share - from) / (to - from)));
}
