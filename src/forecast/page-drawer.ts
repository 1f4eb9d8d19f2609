import { inBreaths } from './breath.ts';
import type { Drawer } from './drawer.ts';
import type { Draw } from './job.ts';

/** Draws on the page's own thread, with pauses for the page. For browsers that start no worker. */
export function createPageDrawer<J, O>(drawOf: (job: J) => Draw<O>): Drawer<J, O> {
  let latest: J | null = null;
  let drawn: Draw<O> | null = null;
  let line: Promise<unknown> = Promise.resolve();
  const drawNow = async (job: J, from: number, count: number): Promise<readonly O[]> => {
    const draw = job === latest && drawn ? drawn : drawOf(job);
    [latest, drawn] = [job, draw];
    const outcomes: O[] = [];
    await inBreaths(drawEach(draw, from, count, outcomes));
    return outcomes;
  };
  return {
    kind: 'page',
    // A job has one set of states to draw in, so a world is drawn to its end before the next begins.
    draw(job, from, count) {
      const drawing = line.then(() => drawNow(job, from, count));
      line = drawing.catch(() => null);
      return drawing;
    },
    close() {},
  };
}

function* drawEach<O>(draw: Draw<O>, from: number, count: number, into: O[]): Generator<unknown, void, void> {
  for (let world = from; world < from + count; world += 1) {
    into.push(yield* draw(world));
    yield;
  }
}
