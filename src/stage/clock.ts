/** The stage's own time, in milliseconds: it runs at a pace, and stands still at pace 0. */
export interface Clock {
  now(): number;
  pace(): number;
  setPace(factor: number): void;
}

export function createClock(real: () => number): Clock {
  let since = real();
  let then = since;
  let factor = 1;
  const now = (): number => then + (real() - since) * factor;
  return {
    now,
    pace: () => factor,
    setPace(next) {
      then = now();
      since = real();
      factor = Math.max(0, next);
    },
  };
}
