import type { Scene, Story, Way } from './story.ts';
import type { Trace } from './trace.ts';
import { yields } from './valuation.ts';

/** What each world comes to, a list for each yield in their order, by the worlds of a scene. */
export type Outcomes = readonly Float32Array[];

/** What all traces say of one scene. Lists are by the worlds that come there, in their order. */
export interface Gathered {
  readonly scene: Scene;
  /** Which of the traces, counted from 0, ascending. */
  readonly worlds: Int32Array;
  readonly ways: readonly GatheredWay[];
}

/** The scenes a way led to, and in each of the worlds which of them, by its place; or, at an ending, what each world came to. */
export interface GatheredWay {
  readonly way: Way;
  readonly to: readonly Gathered[];
  readonly which: Uint16Array;
  readonly outcomes: Outcomes;
}

/** All scenes that were met, each after those its ways lead to, and those in which worlds start. */
export interface Met {
  readonly scenes: readonly Gathered[];
  readonly starts: readonly Gathered[];
}

/** Worlds that came to a scene together, and what became of them on its ways so far. */
interface Party {
  readonly at: Place;
  readonly worlds: Int32Array;
  readonly gone: Pick<GatheredWay, 'which' | 'outcomes'>[];
}

/** A scene to which worlds still come. */
interface Place {
  readonly scene: Scene;
  readonly parties: Party[];
  /** Where each way has led so far. */
  readonly to: readonly Place[][];
}

/**
 * Sorts traces by scene. A world whose luck opens with an event may start in another scene than others. All worlds go along together,
 * each reading on in its own trace, so that what is said of one scene is read at one time. Yields between ways.
 */
export function* gather(story: Story, traces: readonly Trace[]): Generator<unknown, Met, void> {
  const go = goer(story, traces);
  const starts: Place[] = [];
  // A list of our own: a story may be longer than a call stack.
  const open = go.along(story.opening, Int32Array.from(traces.keys()), starts).parties;
  for (let party = open.at(-1); party; party = open.at(-1)) {
    const { at: { scene, to }, worlds, gone } = party;
    const way = scene.ways[gone.length];
    if (!way) {
      open.pop();
    } else if (way.last) {
      gone.push({ which: nowhere, outcomes: go.toTheEnd(worlds) });
    } else {
      const { which, parties } = go.along(way, worlds, to[gone.length] as Place[]);
      gone.push({ which, outcomes: [] });
      open.push(...parties);
    }
    yield;
  }
  const gathered = new Map<Place, Gathered>();
  for (const place of inwards(starts)) {
    gathered.set(place, gatheredAt(place, gathered));
    yield;
  }
  return { scenes: [...gathered.values()], starts: starts.map((start) => gathered.get(start) as Gathered) };
}

const nowhere = new Uint16Array(0);

/** Goes ways with many worlds at once. Each world's trace is read on from where it was left. */
function goer(story: Story, traces: readonly Trace[]) {
  const arrivals = new Int32Array(traces.length);
  const ends = new Int32Array(traces.length);
  const known: (Place | undefined)[] = [];

  const placeAfter = (way: Way, arrival: number): Place => {
    const scene = story.sceneAfter(way, arrival);
    return (known[scene.number] ??= { scene, parties: [], to: scene.ways.map(() => []) });
  };
  /** The party of those who have not been there before: the others do not go on from there again. */
  const partyAt = (at: Place, worlds: Int32Array): readonly Party[] => {
    const before = new Set(at.parties.flatMap((party) => [...party.worlds]));
    const fresh = before.size === 0 ? worlds : worlds.filter((world) => !before.has(world));
    if (fresh.length === 0) return [];
    const party = { at, worlds: fresh, gone: [] };
    at.parties.push(party);
    return [party];
  };
  return {
    /** Adds to `to` where the way had not led before. */
    along(way: Way, worlds: Int32Array, to: Place[]): { readonly which: Uint16Array; readonly parties: Party[] } {
      const which = new Uint16Array(worlds.length);
      for (let at = 0; at < worlds.length; at += 1) {
        const world = worlds[at] as number;
        which[at] = (traces[world] as Trace).arrivals[arrivals[world] as number] as number;
        arrivals[world] = (arrivals[world] as number) + 1;
      }
      const places = new Map([...new Set(which)].map((arrival) => [arrival, placeAfter(way, arrival)]));
      for (const place of places.values()) if (!to.includes(place)) to.push(place);
      const led = new Map([...places].map(([arrival, place]) => [arrival, to.indexOf(place)]));
      for (let at = 0; at < which.length; at += 1) which[at] = led.get(which[at] as number) as number;
      const parties = [...new Set(places.values())].flatMap((place) => {
        const number = to.indexOf(place);
        return partyAt(place, places.size === 1 ? worlds : worlds.filter((_, at) => which[at] === number));
      });
      return { which, parties };
    },
    toTheEnd(worlds: Int32Array): Outcomes {
      const lists = yields.map(() => new Float32Array(worlds.length));
      for (let at = 0; at < worlds.length; at += 1) {
        const world = worlds[at] as number;
        const { outcomes } = traces[world] as Trace;
        const from = ends[world] as number;
        for (let number = 0; number < lists.length; number += 1) (lists[number] as Float32Array)[at] = outcomes[from + number] as number;
        ends[world] = from + lists.length;
      }
      return lists;
    },
  };
}

/** Each place after those its ways lead to. */
function inwards(starts: readonly Place[]): readonly Place[] {
  const found = new Set<Place>();
  const met = new Set<Place>();
  const open = starts.toReversed();
  for (let place = open.at(-1); place; place = open.at(-1)) {
    if (met.has(place)) found.add(open.pop() as Place);
    else {
      met.add(place);
      for (const ways of place.to.toReversed()) open.push(...ways.filter((next) => !met.has(next)).toReversed());
    }
  }
  return [...found];
}

function gatheredAt({ scene, parties, to }: Place, gathered: ReadonlyMap<Place, Gathered>): Gathered {
  const { worlds, gone } = parties.length === 1 ? (parties[0] as Party) : together(parties);
  const scenes = (number: number): readonly Gathered[] => (to[number] as readonly Place[]).map((next) => gathered.get(next) as Gathered);
  return { scene, worlds, ways: gone.map(({ which, outcomes }, number) => ({ way: scene.ways[number] as Way, to: scenes(number), which, outcomes })) };
}

/** Parties as one, the worlds in their order. */
function together(parties: readonly Party[]): Pick<Party, 'worlds' | 'gone'> {
  const count = parties.reduce((sum, { worlds }) => sum + worlds.length, 0);
  const oneAfterAnother = <T extends Int32Array | Uint16Array | Float32Array>(all: T, listOf: (party: Party) => T): T => {
    let from = 0;
    for (const party of parties) {
      all.set(listOf(party), from);
      from += party.worlds.length;
    }
    return all;
  };
  const came = oneAfterAnother(new Int32Array(count), ({ worlds }) => worlds);
  const worlds = came.toSorted();
  const placeOf = new Int32Array((worlds.at(-1) ?? 0) + 1);
  for (let at = 0; at < count; at += 1) placeOf[came[at] as number] = at;
  const inOrder = <T extends Uint16Array | Float32Array>(all: T, sorted: T): T => {
    for (let at = 0; at < count; at += 1) sorted[at] = all[placeOf[worlds[at] as number] as number] as number;
    return sorted;
  };
  const [first] = parties as readonly [Party];
  return {
    worlds,
    gone: first.gone.map(({ which, outcomes }, way) => ({
      which: which === nowhere ? nowhere : inOrder(oneAfterAnother(new Uint16Array(count), ({ gone }) => gone[way]?.which as Uint16Array), new Uint16Array(count)),
      outcomes: outcomes.map((_, list) => inOrder(oneAfterAnother(new Float32Array(count), ({ gone }) => gone[way]?.outcomes[list] as Float32Array), new Float32Array(count))),
    })),
  };
}
