import type { Drawer } from './drawer.ts';
import type { Job, Outcome } from './job.ts';
import type { Port } from './port.ts';

/** A worker that says nothing for this long is taken for dead: a crash is not always reported. */
const patienceMs = 20_000;

interface Waiting {
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Draws in a worker. Ends the worker when it fails or falls silent. */
export function createWorkerDrawer(port: Port, patience: number = patienceMs): Drawer {
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let latest: Job | null = null;
  let gone: string | null = null;

  const end = (reason: string): void => {
    if (gone !== null) return;
    gone = reason;
    port.terminate();
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    waiting.clear();
  };
  port.listen(({ request, outcomes }) => {
    const asked = waiting.get(request);
    waiting.delete(request);
    clearTimeout(asked?.timer);
    asked?.resolve(outcomes);
  }, end);

  return {
    kind: 'worker',
    draw(job, from, count) {
      if (gone !== null) return Promise.reject(new Error(gone));
      const request = ++requests;
      const told = job === latest ? {} : { job };
      latest = job;
      return new Promise((resolve, reject) => {
        waiting.set(request, { resolve, reject, timer: setTimeout(() => end('The worker does not answer.'), patience) });
        port.post({ request, from, count, ...told });
      });
    },
    close: () => end('The worker was closed.'),
  };
}
