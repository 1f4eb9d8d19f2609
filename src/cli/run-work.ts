import { setImmediate as breathe } from 'node:timers/promises';
import type { Step, Work } from '../model/analysis/work.ts';
import type { Progress } from './terminal/progress.ts';

/** Work that was run: to its end, or as far as it got before somebody stopped it. */
export interface Ran<T> {
  /** Null if it was stopped before it had found anything. */
  readonly found: T | null;
  readonly done: number;
  readonly of: number;
  readonly whole: boolean;
}

/** Between two looks at whether somebody wants to stop. */
export const breathMs = 40;

/** Runs work to its end unless `stopped`. It holds the thread for no longer than a blink, so that signals are heard. */
export async function runWork<T>(what: string, work: Work<T>, progress: Progress, stopped: () => boolean): Promise<Ran<T>> {
  let last: Step<T> | null = null;
  let breathed = performance.now();
  for (;;) {
    if (stopped()) {
      progress.clear();
      return { found: last?.soFar() ?? null, done: last?.done ?? 0, of: last?.of ?? 0, whole: false };
    }
    const next = work.next();
    if (next.done === true) {
      progress.clear();
      return { found: next.value, done: last?.of ?? 0, of: last?.of ?? 0, whole: true };
    }
    last = next.value;
    if (performance.now() - breathed > breathMs) {
      progress.show(what, last.done, last.of);
      await breathe();
      breathed = performance.now();
    }
  }
}
