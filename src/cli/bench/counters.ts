import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Threads that only count, side by side. */
export interface Counters {
  /** Has so many of them share out some steps. */
  count(threads: number, steps: number): Promise<unknown>;
  close(): Promise<unknown>;
}

/** Two threads that touch nothing but their registers: how much faster two are than one is what the machine has to give. */
export function startCounters(script: URL): Counters {
  const threads = [new Worker(script), new Worker(script)];
  return {
    count: (wanted, steps) => Promise.all(threads.slice(0, wanted).map((thread) => {
      thread.postMessage(steps / wanted);
      return once(thread, 'message');
    })),
    close: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}
