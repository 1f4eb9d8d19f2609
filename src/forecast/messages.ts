import { drawsOf, type Job, type Outcome } from './job.ts';

/** Asks for worlds. `job` is left out when it is that of the request before. */
export interface Request {
  readonly request: number;
  readonly job?: Job;
  readonly from: number;
  readonly count: number;
}

export interface Answer {
  readonly request: number;
  readonly outcomes: readonly Outcome[];
}

/** The worker's side of it, the same in a browser and in Node: keeps the latest job ready, draws the worlds it is asked for. */
export function createAnswerer(): (request: Request) => Answer {
  let draw: ReturnType<typeof drawsOf> | null = null;
  return ({ request, job, from, count }) => {
    if (job) draw = drawsOf(job);
    if (!draw) throw new Error('A worker was asked to draw before it was told what. Send the job first.');
    return { request, outcomes: draw(from, count) };
  };
}
