import type { Job } from '../../forecast/job.ts';
import type { Port } from '../../forecast/port.ts';

/** Threads with no pool over them. */
export interface ThreadsApart {
  /** Has so many of them draw an equal share of a job's worlds, each in one go. */
  draw(threads: number, job: Job, worlds: number): Promise<unknown>;
  close(): void;
}

/** Two threads that share nothing but the machine: how much faster two are than one is what the machine gives this work. */
export function startThreadsApart(start: () => Port): ThreadsApart {
  const threads = [start(), start()].map((port) => {
    let answered = (): void => undefined;
    port.listen(() => answered(), () => undefined);
    return {
      draw: (job: Job, from: number, count: number) => new Promise<void>((resolve) => {
        answered = resolve;
        port.post({ request: 1, job, from, count });
      }),
      terminate: () => port.terminate(),
    };
  });
  return {
    draw: (wanted, job, worlds) => Promise.all(threads.slice(0, wanted).map((thread, at) => thread.draw(job, (at * worlds) / wanted, worlds / wanted))),
    close: () => { for (const thread of threads) thread.terminate(); },
  };
}
