import { meanOf } from './estimate.ts';
import type { Gathered, GatheredWay } from './gather.ts';
import type { Trace } from './trace.ts';
import { yields } from './valuation.ts';

/** What each world comes to, a list for each yield in their order, by the worlds of a scene. */
export type Outcomes = readonly Float32Array[];

/** A scene with the play after it settled. */
export interface Settled {
  readonly gathered: Gathered;
  readonly ways: readonly SettledWay[];
  /** The way with the highest mean points under the best play afterwards, the first of several, and the stand-in's. */
  readonly best: number;
  readonly standIn: number;
  /** The way that is taken where the play comes here later on: the best, or what a guide says. */
  readonly played: number;
  /** Points in each world, on average over players who pick by coin from here on. */
  readonly byCoin: Float32Array;
  /** Ways through the story from here that were met. */
  readonly paths: number;
}

export interface SettledWay {
  /** With the best play afterwards, and with the stand-ins'. */
  readonly best: Outcomes;
  readonly standIn: Outcomes;
}

/**
 * Settles play from the endings backwards (Bellman 1957, *Dynamic Programming*: whatever led here, what follows should be best from
 * here). The choice at a scene is made by the mean over all worlds that come there, so it knows no more than the player could:
 * not which world it is in. The mean of a best that was chosen by the same worlds is a little too high; by how much falls with the
 * root of their number.
 */
export function* settle(start: Gathered, traces: readonly Trace[], settled: Map<Gathered, Settled>): Generator<unknown, Settled, void> {
  const before = settled.get(start);
  if (before) return before;
  const ways: SettledWay[] = [];
  let paths = 0;
  for (const each of start.ways) {
    let after = each.way.last ? 1 : 0;
    for (const next of new Set(each.to)) after += (yield* settle(next, traces, settled)).paths;
    if (!each.way.aside) paths += after;
    ways.push(each.way.last ? ending(start, each, traces) : onward(start, each, settled));
  }
  yield;
  const offered = ways.filter((_, at) => start.ways[at]?.way.aside === false);
  const means = offered.map(({ best }) => meanOf(best[0] as Float32Array));
  // What goes aside stands last; where it is all there is, it is the best too.
  const best = Math.max(0, means.indexOf(Math.max(...means)));
  const guided = start.ways.findIndex(({ way }) => way.guided);
  const here: Settled = {
    gathered: start, ways, paths, byCoin: meanOverWays(start, ways, settled),
    best,
    played: guided === -1 ? best : guided,
    standIn: Math.max(0, start.ways.findIndex(({ way }) => way.standIn)),
  };
  settled.set(start, here);
  // Of some million entries nobody asks again.
  for (const { to, ends } of start.ways) to.length = ends.length = 0;
  return here;
}

function ending({ worlds }: Gathered, { ends }: GatheredWay, traces: readonly Trace[]): SettledWay {
  const lists = yields.map(() => new Float32Array(worlds.length));
  for (const [at, world] of worlds.entries()) {
    const { outcomes } = traces[world] as Trace;
    for (const [number, list] of lists.entries()) list[at] = outcomes[(ends[at] as number) + number] as number;
  }
  return { best: lists, standIn: lists };
}

/** What a way comes to in each world is what the scene it leads to in that world comes to. */
function onward({ worlds }: Gathered, { to }: GatheredWay, settled: ReadonlyMap<Gathered, Settled>): SettledWay {
  const nexts = [...new Set(to)].map((next) => settled.get(next) as Settled);
  const [only] = nexts;
  // Worlds stand in one order everywhere: the same number of them is the same worlds.
  if (only && nexts.length === 1 && only.gathered.worlds.length === worlds.length) return under(only);
  const places = new Map<Gathered, number>();
  const empty = (): Float32Array[] => yields.map(() => new Float32Array(worlds.length));
  const found = { best: empty(), standIn: empty() };
  const outcomesOf = new Map(nexts.map((next) => [next.gathered, under(next)]));
  for (const [at, world] of worlds.entries()) {
    const next = to[at] as Gathered;
    const place = placeOf(world, next, places);
    const outcomes = outcomesOf.get(next) as SettledWay;
    for (const number of yields.keys()) {
      (found.best[number] as Float32Array)[at] = outcomes.best[number]?.[place] as number;
      (found.standIn[number] as Float32Array)[at] = outcomes.standIn[number]?.[place] as number;
    }
  }
  return found;
}

function meanOverWays({ worlds, ways }: Gathered, settledWays: readonly SettledWay[], settled: ReadonlyMap<Gathered, Settled>): Float32Array {
  const offered = ways.some(({ way }) => !way.aside) ? ways.filter(({ way }) => !way.aside) : ways;
  const sums = new Float32Array(worlds.length);
  for (const [number, { way, to }] of offered.entries()) {
    const places = new Map<Gathered, number>();
    const ended = settledWays[number]?.best[0];
    for (const [at, world] of worlds.entries()) {
      const next = to[at];
      const points = way.last || !next ? ended?.[at] : settled.get(next)?.byCoin[placeOf(world, next, places)];
      sums[at] = (sums[at] as number) + (points as number) / offered.length;
    }
  }
  return sums;
}

/** Where a world stands in a scene's lists. To be asked for world after world in their order, with the same places. */
function placeOf(world: number, scene: Gathered, places: Map<Gathered, number>): number {
  let place = places.get(scene) ?? 0;
  while (scene.worlds[place] !== world) place += 1;
  places.set(scene, place);
  return place;
}

/** What a scene comes to under both plays. */
export function under({ ways, played, standIn }: Settled): SettledWay {
  return { best: ways[played]?.best ?? [], standIn: ways[standIn]?.standIn ?? [] };
}
