import { finish } from '../model/analysis/work.ts';
import type { Draw, Job, Outcome } from './job.ts';
import { pack, type Packed } from './packed.ts';

/** Asks for worlds. `job` is left out when it is that of the request before. */
export interface Request<J = Job> {
  readonly request: number;
  readonly job?: J;
  readonly from: number;
  readonly count: number;
}

export interface Answer<O = Outcome> {
  readonly request: number;
  readonly outcomes: Packed<O>;
}

/** The worker's side of it, the same in a browser and in Node: makes jobs ready, keeps the latest job ready, draws the worlds it is asked for. */
export function createAnswerer<J, O>(drawOf: (job: J) => Draw<O>): (request: Request<J>) => Answer<O> {
  let draw: Draw<O> | null = null;
  return ({ request, job, from, count }) => {
    if (job) draw = drawOf(job);
    const ready = draw;
    if (!ready) throw new Error('A worker was asked to draw before it was told what. Send the job first.');
    return { request, outcomes: pack(Array.from({ length: count }, (_, at) => finish(ready(from + at)))) };
  };
}
