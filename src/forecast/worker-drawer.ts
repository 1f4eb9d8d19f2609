import type { Sides, WorldDraw } from '../judge/worlds.ts';
import type { Drawer } from './drawer.ts';
import type { Port } from './port.ts';

/** A worker that says nothing for this long is taken for dead: a crash is not always reported. */
const patienceMs = 20_000;

interface Waiting {
  readonly resolve: (draws: readonly WorldDraw[]) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Draws in a worker. Ends the worker when it fails or falls silent. */
export function createWorkerDrawer(port: Port, patience: number = patienceMs): Drawer {
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let latest: Sides | null = null;
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
  port.listen(({ request, draws }) => {
    const asked = waiting.get(request);
    waiting.delete(request);
    clearTimeout(asked?.timer);
    asked?.resolve(draws);
  }, end);

  return {
    kind: 'worker',
    draw(sides, from, count) {
      if (gone !== null) return Promise.reject(new Error(gone));
      const request = ++requests;
      const told = sides === latest ? {} : { sides };
      latest = sides;
      return new Promise((resolve, reject) => {
        waiting.set(request, { resolve, reject, timer: setTimeout(() => end('The worker does not answer.'), patience) });
        port.post({ request, from, count, ...told });
      });
    },
    close: () => end('The worker was closed.'),
  };
}
