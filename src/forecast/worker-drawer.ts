import type { Drawer } from './drawer.ts';
import type { Job, Outcome } from './job.ts';
import { unpack } from './packed.ts';
import type { Port } from './port.ts';

/** A worker that says nothing for this long is taken for dead: a crash is not always reported. */
const patienceMs = 20_000;

interface Waiting<O> {
  readonly resolve: (outcomes: readonly O[]) => void;
  readonly reject: (reason: Error) => void;
}

/** Draws in a worker. Ends the worker when it fails or falls silent. */
export function createWorkerDrawer<J = Job, O = Outcome>(port: Port<J, O>, patience: number = patienceMs): Drawer<J, O> {
  const waiting = new Map<number, Waiting<O>>();
  let requests = 0;
  let latest: J | null = null;
  let gone: string | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;

  /** Counts the silence from now on, for as long as something is waited for. */
  const listenFor = (): void => {
    clearTimeout(silence);
    if (waiting.size > 0) silence = setTimeout(() => end('The worker does not answer.'), patience);
  };
  const end = (reason: string): void => {
    if (gone !== null) return;
    gone = reason;
    port.terminate();
    clearTimeout(silence);
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  port.listen(({ request, outcomes }) => {
    const asked = waiting.get(request);
    waiting.delete(request);
    listenFor();
    asked?.resolve(unpack(outcomes));
  }, end);

  return {
    kind: 'worker',
    draw(job, from, count) {
      if (gone !== null) return Promise.reject(new Error(gone));
      const request = ++requests;
      const told = job === latest ? {} : { job };
      latest = job;
      return new Promise((resolve, reject) => {
        waiting.set(request, { resolve, reject });
        if (waiting.size === 1) listenFor();
        port.post({ request, from, count, ...told });
      });
    },
    close: () => end('The worker was closed.'),
  };
}
