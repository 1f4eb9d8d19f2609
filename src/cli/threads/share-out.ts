import { setImmediate as breathe } from 'node:timers/promises';
import { drawAll } from '../../forecast/draw-all.ts';
import { createPageDrawer } from '../../forecast/page-drawer.ts';
import { createPool, type Pool } from '../../forecast/pool.ts';
import type { Port } from '../../forecast/port.ts';
import { breathMs, type Ran } from '../run-work.ts';
import type { Progress } from '../terminal/progress.ts';
import { drawPart, partsOf, type ResultOf, type Task } from './task.ts';

/** Threads of Node that end say so: silence is work. */
const patienceMs = 86_400_000;

type PartPool = Pool<Task, unknown>;

/** Threads that share tasks out, started when first needed. */
export interface Threads {
  /** `size` threads at most; 1 is this thread alone. */
  share<N extends Task['name']>(what: string, task: Task<N>, size: number): Promise<Ran<ResultOf<N>>>;
  close(): void;
}

interface Setting {
  /** How long this thread works by itself before others are started. */
  readonly aloneMs: number;
  readonly start: () => Promise<() => Port<Task, unknown>>;
  readonly progress: Progress;
  readonly stopped: () => boolean;
}

/**
 * Shares the parts of tasks out among threads. This one begins; what it has not done after a moment goes to the others.
 * Parts are summed up in their order, so that the result does not depend on who did which.
 */
export function createThreads({ aloneMs, start, progress, stopped }: Setting): Threads {
  let pool: PartPool | null = null;

  const startPool = async (size: number): Promise<PartPool> => {
    const startOne = await start();
    return (pool ??= createPool(startOne, size, () => createPageDrawer(drawPart), patienceMs));
  };

  return {
    async share(what, task, size) {
      const { count, part, sumUp, steps } = partsOf(task);
      const alone: unknown[] = [];
      const began = performance.now();
      let breathed = began;
      const breath = async (): Promise<void> => {
        if (performance.now() - breathed < breathMs) return;
        progress.show(what, alone.length, count);
        await breathe();
        breathed = performance.now();
      };
      while (alone.length < count && !stopped() && (size === 1 || performance.now() - began < aloneMs)) {
        const going = steps?.(alone.length);
        let next = going?.next();
        while (going && next?.done !== true && !stopped()) {
          await breath();
          next = going.next();
        }
        if (going && next?.done !== true) break;
        alone.push(going ? next?.value : part(alone.length));
        await breath();
      }
      const first = alone.length;
      const others = first < count && !stopped() ? await rest(await startPool(size), task as Task, first, count, (parts) => progress.show(what, parts, count)) : [];
      const done = [...alone, ...others];
      progress.clear();
      return { found: done.length === 0 && count > 0 ? null : sumUp(done), done: done.length, of: count, whole: done.length === count };
    },
    close: () => pool?.close(),
  };

  /** The parts from `first` on; of work that was stopped, those without a gap. */
  async function rest(shared: PartPool, task: Task, first: number, count: number, told: (done: number) => void): Promise<readonly unknown[]> {
    let last: readonly unknown[] = [];
    const fromFirst: PartPool = { ...shared, draw: (place, job, from, many) => shared.draw(place, job, first + from, many) };
    const all = await drawAll(fromFirst, task, count - first, (parts) => parts, { stopped, turn: () => Promise.resolve() }, (parts) => {
      last = parts;
      told(first + parts.length);
    });
    return all ?? last;
  }
}
