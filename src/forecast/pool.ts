import type { Drawer } from './drawer.ts';
import type { Job, Outcome } from './job.ts';
import type { Port } from './port.ts';
import { createWorkerDrawer } from './worker-drawer.ts';

/** Workers at `size` places. A request to a worker that dies is asked again of whoever is left. */
export interface Pool<J = Job, O = Outcome> {
  readonly size: number;
  /** Worlds `from` to `from + count - 1`, drawn by the worker at a place. Rejects when the pool is closed, or when drawing itself fails. */
  draw(place: number, job: J, from: number, count: number): Promise<readonly O[]>;
  /** Where worlds are drawn now. */
  kind(): Drawer['kind'];
  close(): void;
}

const mostWorkers = 4;

/** How many workers a machine with so many cores gets; a browser that will not say gets one. */
export function workersFor(cores: number | undefined): number {
  return Math.max(1, Math.min(mostWorkers, Math.floor(cores ?? 1)));
}

/**
 * A pool that starts a worker when its place is first asked. There is one spare for each place, to stand in for a worker that
 * died. When the spares are used up the other places' workers take the work over, and when no worker is left `here` gives who does.
 */
export function createPool<J = Job, O = Outcome>(start: () => Port<J, O>, size: number, here: () => Drawer<J, O>, patienceMs?: number): Pool<J, O> {
  const workers: (Drawer<J, O> | undefined)[] = Array.from({ length: size });
  let startsLeft = 2 * size;
  let page: Drawer<J, O> | null = null;
  let closed = false;

  const hire = (place: number): Drawer<J, O> | undefined => {
    if (startsLeft === 0) return undefined;
    startsLeft -= 1;
    try {
      workers[place] = createWorkerDrawer(start(), patienceMs);
    } catch {
      startsLeft = 0;
    }
    return workers[place];
  };
  const drawerAt = (place: number): Drawer<J, O> => workers[place] ?? hire(place) ?? workers.find((worker) => worker !== undefined) ?? (page ??= here());

  const draw: Pool<J, O>['draw'] = async (place, job, from, count) => {
    if (closed) throw new Error('The pool is closed.');
    const asked = drawerAt(place);
    try {
      return await asked.draw(job, from, count);
    } catch (error) {
      if (closed || asked === page) throw error;
      const at = workers.indexOf(asked);
      if (at !== -1) workers[at] = undefined;
      return draw(place, job, from, count);
    }
  };

  return {
    size,
    draw,
    kind: () => (page ? 'page' : 'worker'),
    close() {
      closed = true;
      for (const worker of workers) worker?.close();
    },
  };
}
