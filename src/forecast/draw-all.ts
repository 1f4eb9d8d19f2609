import type { Job, Outcome } from './job.ts';
import type { Pool } from './pool.ts';

/** How long one request to a drawer should take: short enough to cancel soon and to show progress. */
const requestMs = 150;
/** No more than one part is told in this time: to sum up is work too. */
const betweenPartsMs = 100;
/** How fast a place's slices may grow while it is found out how long a world takes. */
const growth = 4;

/** How worlds are drawn beside other work. */
export interface Manners {
  readonly stopped: () => boolean;
  /** Waited for before each slice: work that is not urgent lets other work go first. */
  readonly turn: () => Promise<unknown>;
}

/** Every place of the pool takes slices off the worlds left until there are none. Null if `stopped` on the way. */
export async function drawAll<T, J = Job, O = Outcome>(
  pool: Pool<J, O>, job: J, worlds: number, sumUp: (outcomes: readonly O[]) => T, { stopped, turn }: Manners, onPart?: (soFar: T) => void,
): Promise<T | null> {
  const outcomes: (O | undefined)[] = Array.from({ length: worlds });
  const places = Math.min(pool.size, worlds);
  let taken = 0;
  /** The worlds from 0 on without a gap. */
  let ready = 0;
  let failed = false;
  let toldAt = -Infinity;

  const keep = (from: number, slice: readonly O[]): void => {
    for (const [at, outcome] of slice.entries()) outcomes[from + at] = outcome;
    const before = ready;
    while (ready < worlds && outcomes[ready] !== undefined) ready += 1;
    if (!onPart || ready === before || ready === worlds || stopped() || performance.now() - toldAt < betweenPartsMs) return;
    onPart(sumUp(outcomes.slice(0, ready) as O[]));
    toldAt = performance.now();
  };

  const work = async (place: number): Promise<void> => {
    let pace = 1;
    while (taken < worlds && !failed && !stopped()) {
      await turn();
      const from = taken;
      if (from === worlds) return;
      // Slices shrink towards the end, so that the places come to it together.
      const count = Math.min(pace, Math.ceil((worlds - from) / (2 * places)));
      taken += count;
      const began = performance.now();
      keep(from, await pool.draw(place, job, from, count));
      const took = Math.max(1, performance.now() - began);
      pace = Math.max(1, Math.min(growth * pace, Math.round((count * requestMs) / took)));
    }
  };

  try {
    await Promise.all(Array.from({ length: places }, (_, place) => work(place)));
  } catch (error) {
    failed = true;
    if (stopped()) return null;
    throw error;
  }
  return stopped() ? null : sumUp(outcomes as O[]);
}
