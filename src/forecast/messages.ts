import { drawWorlds, type Sides, type WorldDraw } from '../judge/worlds.ts';

/** Asks for worlds. `sides` is left out when they are those of the request before. */
export interface Request {
  readonly request: number;
  readonly sides?: Sides;
  readonly from: number;
  readonly count: number;
}

export interface Answer {
  readonly request: number;
  readonly draws: readonly WorldDraw[];
}

/** The worker's side of it, the same in a browser and in Node: keeps the latest sides, draws the worlds it is asked for. */
export function createAnswerer(): (request: Request) => Answer {
  let sides: Sides | null = null;
  return ({ request, sides: told, from, count }) => {
    if (told) sides = told;
    if (!sides) throw new Error('A worker was asked to draw before it was told for whom. Send the sides first.');
    return { request, draws: drawWorlds(sides, from, count) };
  };
}
