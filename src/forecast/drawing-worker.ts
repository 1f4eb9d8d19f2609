import { drawWorlds, type Sides } from '../judge/worlds.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The worker's own script: keeps the sides of the latest job, draws the worlds it is asked for. */
let sides: Sides | null = null;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.sides) sides = data.sides;
  if (!sides) throw new Error('A worker was asked to draw before it was told for whom. Send the sides first.');
  const answer: FromWorker = { request: data.request, draws: drawWorlds(sides, data.from, data.count) };
  postMessage(answer);
});
