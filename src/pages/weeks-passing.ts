import type { Step } from '../present/steps.ts';

/** Plays steps one after another over some time. `shown` is told of each; the answer stops it. */
export function playSteps(steps: readonly Step[], millis: number, shown: (step: Step, millis: number) => void, done: () => void): () => void {
  const each = steps.length === 0 ? 0 : millis / steps.length;
  const start = performance.now();
  let next = 0;
  let frame = requestAnimationFrame(function look(now: number) {
    const due = each === 0 ? steps.length : Math.min(steps.length, Math.floor((now - start) / each) + 1);
    // A slow frame may owe several steps: all are shown, so no cue is lost.
    for (; next < due; next++) shown(steps[next] as Step, each);
    if (next >= steps.length && now - start >= millis) done();
    else frame = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(frame);
}
