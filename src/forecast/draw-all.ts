import type { Job, Outcome } from './job.ts';
import type { Pool } from './pool.ts';

/** How long one request to a drawer should take: short enough to cancel soon, to show progress and to let what is urgent in between. */
const requestMs = 75;
/** Shorter than this a request is not worth its message. */
const leastMs = 2;
/** What a place is asked for at a time: what it works at, and what it goes on with without waiting for this thread to have a moment. */
const asked = 2;
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

/**
 * Every place of the pool takes slices off the worlds left until there are none, the next before it is through with the last.
 * Null if `stopped` on the way.
 */
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
    let answeredAt = -Infinity;
    const draw = async (from: number, count: number): Promise<void> => {
      const askedAt = performance.now();
      const slice = await pool.draw(place, job, from, count);
      const now = performance.now();
      const took = Math.max(1, now - Math.max(askedAt, answeredAt));
      answeredAt = now;
      pace = Math.max(1, Math.min(growth * pace, Math.round((count * requestMs) / took)));
      keep(from, slice);
    };
    let drawing = Promise.resolve();
    while (taken < worlds && !failed && !stopped()) {
      await turn();
      const from = taken;
      if (from === worlds) break;
      // Slices shrink towards the end, so that the places come to it together.
      const left = worlds - from;
      const count = Math.min(pace, left, Math.max(Math.ceil(left / (2 * asked * places)), Math.round((pace * leastMs) / requestMs)));
      taken += count;
      const before = drawing;
      drawing = draw(from, count);
      // Its failure is heard below, unless that of the one before comes first.
      drawing.catch(() => null);
      // Where one world is all there is time for, another behind it would make what is urgent wait for two.
      await (pace > 1 ? before : drawing);
    }
    await drawing;
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
