import type { Sides, WorldDraw } from '../judge/worlds.ts';
import type { Drawer } from './drawer.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** What is used of a worker. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A worker that says nothing for this long is taken for dead: a crash is not always reported. */
const patienceMs = 20_000;

interface Waiting {
  readonly resolve: (draws: readonly WorldDraw[]) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Draws in a worker. */
export function createWorkerDrawer(worker: WorkerPort): Drawer {
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let latest: Sides | null = null;
  let gone: string | null = null;

  const end = (reason: string): void => {
    gone ??= reason;
    worker.terminate();
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.request);
    waiting.delete(data.request);
    clearTimeout(asked?.timer);
    asked?.resolve(data.draws);
  });
  worker.addEventListener('error', (event) => end(`The worker failed: ${event.message}`));
  worker.addEventListener('messageerror', () => end('The worker sent something that could not be read.'));

  return {
    kind: 'worker',
    draw(sides, from, count) {
      if (gone !== null) return Promise.reject(new Error(gone));
      const request = ++requests;
      const message: ToWorker = { request, from, count, ...(sides === latest ? {} : { sides }) };
      latest = sides;
      return new Promise((resolve, reject) => {
        waiting.set(request, { resolve, reject, timer: setTimeout(() => end('The worker does not answer.'), patienceMs) });
        worker.postMessage(message);
      });
    },
    close: () => end('The worker was closed.'),
  };
}
