import type { Gathered, GatheredWay, Outcomes } from './gather.ts';
import { meanOf } from './estimate.ts';
import { yields } from './valuation.ts';

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
  /** Points on average over players who pick by coin afterwards. */
  readonly byCoin: Float32Array;
  readonly paths: number;
}

/**
 * Settles play from the endings backwards (Bellman 1957, *Dynamic Programming*: whatever led here, what follows should be best from
 * here). `scenes` stand each after those its ways lead to. The choice at a scene is made by the mean over all worlds that come there, so
 * it knows no more than the player could: not which world it is in. The mean of a best that was chosen by the same worlds is a little
 * too high; by how much falls with the root of their number. Yields between scenes.
 */
export function* settle(scenes: readonly Gathered[]): Generator<unknown, ReadonlyMap<Gathered, Settled>, void> {
  const settled = new Map<Gathered, Settled>();
  for (const gathered of scenes) {
    const ways = gathered.ways.map((each) => (each.way.last ? ending(each) : onward(gathered, each, settled)));
    const offered = ways.filter((_, at) => gathered.ways[at]?.way.aside === false);
    const means = offered.map(({ best }) => meanOf(best[0] as Float32Array));
    // What goes aside stands last; where it is all there is, it is the best too.
    const best = Math.max(0, means.indexOf(Math.max(...means)));
    const guided = gathered.ways.findIndex(({ way }) => way.guided);
    settled.set(gathered, {
      gathered, ways, best,
      played: guided === -1 ? best : guided,
      standIn: Math.max(0, gathered.ways.findIndex(({ way }) => way.standIn)),
      byCoin: meanOver(offered.length > 0 ? offered : ways, gathered.worlds.length),
      paths: offered.reduce((sum, { paths }) => sum + paths, 0),
    });
    yield;
  }
  return settled;
}

function ending({ outcomes }: GatheredWay): SettledWay {
  return { best: outcomes, standIn: outcomes, byCoin: outcomes[0] as Float32Array, paths: 1 };
}

/** What a way comes to in each world is what the scene it leads to in that world comes to. */
function onward({ worlds }: Gathered, { to, which }: GatheredWay, settled: ReadonlyMap<Gathered, Settled>): SettledWay {
  const nexts = to.map((scene) => settled.get(scene) as Settled);
  const all = nexts.map(under);
  const paths = nexts.reduce((sum, next) => sum + next.paths, 0);
  const [only] = all;
  // Worlds stand in one order everywhere: the same number of them is the same worlds.
  if (only && nexts.length === 1 && to[0]?.worlds.length === worlds.length) return { ...only, paths };
  const places = placesIn(worlds, to, which);
  const along = (lists: readonly Float32Array[]): Float32Array => {
    const found = new Float32Array(worlds.length);
    for (let at = 0; at < found.length; at += 1) found[at] = lists[which[at] as number]?.[places[at] as number] as number;
    return found;
  };
  const each = (of: (way: Pick<SettledWay, 'best' | 'standIn'>) => Outcomes): Outcomes => yields.map((_, number) => along(all.map((way) => of(way)[number] as Float32Array)));
  return { best: each(({ best }) => best), standIn: each(({ standIn }) => standIn), byCoin: along(nexts.map(({ byCoin }) => byCoin)), paths };
}

/** Where each world stands in the lists of the scene it was led to. Both are in the order of worlds. */
function placesIn(worlds: Int32Array, to: readonly Gathered[], which: Uint16Array): Int32Array {
  const next = new Int32Array(to.length);
  return worlds.map((world, at) => {
    const number = which[at] as number;
    const there = (to[number] as Gathered).worlds;
    let place = next[number] as number;
    while (there[place] !== world) place += 1;
    next[number] = place;
    return place;
  });
}

function meanOver(ways: readonly SettledWay[], worlds: number): Float32Array {
  const sums = new Float32Array(worlds);
  for (const { byCoin } of ways) for (let at = 0; at < worlds; at += 1) sums[at] = (sums[at] as number) + (byCoin[at] as number) / ways.length;
  return sums;
}

/** What a scene comes to under both plays. */
export function under({ ways, played, standIn, byCoin }: Settled): Omit<SettledWay, 'paths'> {
  return { best: ways[played]?.best ?? [], standIn: ways[standIn]?.standIn ?? [], byCoin };
}
