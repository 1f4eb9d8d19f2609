import type { Step } from '../present/steps.ts';

/** Weeks that are going by. */
export interface Passing {
  /** 1 as planned, 2 twice as fast, 0 not at all. */
  setPace(factor: number): void;
  /** Goes to a step at once, its number from 0, and on from there; -1 is before the first. */
  jump(step: number): void;
  stop(): void;
}

/**
 * Plays steps one after another over some time, the last with `linger` milliseconds more. `shown` is told of each, with the time until the
 * next at pace 1, or 0 for one that was jumped to.
 */
export function playSteps(steps: readonly Step[], { millis, linger }: { readonly millis: number; readonly linger: number }, shown: (step: Step, millis: number) => void, done: () => void): Passing {
  const each = steps.length === 0 ? 0 : millis / steps.length;
  let last = performance.now();
  let passed = 0;
  let pace = 1;
  let next = 0;
  const advance = (now: number): void => {
    passed += Math.max(0, now - last) * pace;
    last = now;
  };
  let frame = requestAnimationFrame(function look(now: number) {
    advance(now);
    const due = each === 0 ? steps.length : Math.min(steps.length, Math.floor(passed / each) + 1);
    // A slow frame may owe several steps: all are shown, so no cue is lost.
    for (; next < due && pace > 0; next++) shown(steps[next] as Step, next === steps.length - 1 ? each + linger : each);
    // Held weeks do not end: whoever holds them may look back and forth as long as they like.
    if (pace > 0 && next >= steps.length && passed >= millis + linger) done();
    else frame = requestAnimationFrame(look);
  });
  return {
    setPace(factor) {
      advance(performance.now());
      pace = factor;
    },
    jump(step) {
      const to = Math.max(-1, Math.min(steps.length - 1, step));
      last = performance.now();
      passed = (to + 1) * each;
      next = to + 1;
      const there = steps[to];
      if (there) shown(there, 0);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
