import type { Sides, WorldDraw } from '../judge/worlds.ts';

/** Asks for worlds. `sides` is left out when they are those of the request before. */
export interface ToWorker {
  readonly request: number;
  readonly sides?: Sides;
  readonly from: number;
  readonly count: number;
}

export interface FromWorker {
  readonly request: number;
  readonly draws: readonly WorldDraw[];
}
