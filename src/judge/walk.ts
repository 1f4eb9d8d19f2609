import { runLeg, runOn, type Rooms, type Stand } from '../model/branching.ts';
import type { CompileOptions } from '../model/compile-plan.ts';
import { metricNumber } from '../model/kernel/measures.ts';
import type { State } from '../model/kernel/state.ts';
import type { Metric } from '../model/metric.ts';
import { eventOdds } from '../model/event-odds.ts';
import { hazardsOf } from '../model/hazards.ts';
import { parameterValues } from '../model/parameters.ts';
import type { World } from '../model/plan.ts';
import { weeksPerQuarter } from '../model/kernel/durations.ts';
import { strikes } from '../run/enter.ts';
import { nodeOf } from '../run/offer.ts';
import type { Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { stretchOf, type Scene, type Story, type Stretch, type Way } from './story.ts';

/** What is read of a world on its way, at the opening and at the end of each quarter. Overwritten as the walk goes on. */
export type Quarters = Readonly<Record<'value' | 'formalReleases' | 'departures' | 'spendUsd', Float64Array>>;

/** Hears what is met in one world, depth first, in the order of the ways. */
export interface Visitor {
  /** Called on arrival after a way has been gone. Says whether to go on from there. */
  arrived(arrival: number, scene: Scene): boolean;
  /** Called where a way has come to its end. */
  ended(quarters: Quarters): void;
}

/** Goes all ways on from a place in one world, every stretch once. Yields after some stretches. */
export interface Walker {
  /** From the start of the scenario. */
  fromStart(world: World, visitor: Visitor): Generator<unknown, void, void>;
  /** From where a run stands; what it pulled is kept, and the luck is the world's. */
  fromRun(run: Run, world: World, visitor: Visitor): Generator<unknown, void, void>;
}

/** Compiled stretches are kept from world to world for so many ways, some 3 KB each. Those of further ways are made anew. */
const stretchesKept = 30_000;
/** Gone between two stops for breath: a stop passes through every call on the way, and costs as much as a week does. */
const stretchesABreath = 16;
const metricsRead = ['value', 'formalReleases', 'departures', 'spendUsd'] as const satisfies readonly Metric[];
const numbersRead = metricsRead.map(metricNumber);

export function createWalker(scenario: Scenario, story: Story, replaced: readonly (readonly [string, number])[] = []): Walker {
  const kit = createKit(scenario, story, replaced);
  return { fromStart: (world, visitor) => fromStart(kit, world, visitor), fromRun: (run, world, visitor) => fromRun(kit, run, world, visitor) };
}

/** What a walker has with it from world to world. */
interface Kit {
  readonly story: Story;
  readonly options: CompileOptions;
  /** By the number of their way. */
  readonly stretches: (Stretch | undefined)[];
  readonly rooms: Rooms[];
  readonly quarters: Quarters;
  readonly read: (state: State) => void;
  /** Stretches gone so far. */
  gone: number;
}

function createKit(scenario: Scenario, story: Story, replaced: readonly (readonly [string, number])[]): Kit {
  const lists = metricsRead.map(() => new Float64Array(scenario.horizonQuarters + 1));
  return {
    story,
    options: replaced.length > 0 ? { values: parameterValues(new Map(replaced)) } : {},
    stretches: [],
    rooms: [],
    quarters: Object.fromEntries(metricsRead.map((metric, at) => [metric, lists[at]])) as Quarters,
    read(state) {
      const quarter = Math.round(state.now / weeksPerQuarter);
      for (let at = 0; at < lists.length; at += 1) (lists[at] as Float64Array)[quarter] = state.metrics[numbersRead[at] as number] as number;
    },
    gone: 0,
  };
}

// Generators stand out here, where there is one of each: engines throw away what they have made of one that is born anew with each walker.
function* fromStart(kit: Kit, world: World, visitor: Visitor): Generator<unknown, void, void> {
  const { opening } = kit.story;
  const stand = open(kit, opening.answered, world);
  const scene = arriveAfter(kit, opening, stand, world, visitor);
  if (scene) yield* onward(kit, scene, stand, world, visitor);
}

function* fromRun(kit: Kit, run: Run, world: World, visitor: Visitor): Generator<unknown, void, void> {
  yield* onward(kit, kit.story.sceneOf(run), open(kit, run, world), world, visitor);
}

/** A scene as a world comes to it, and how many of its ways have been gone. */
interface Fork {
  readonly scene: Scene;
  readonly stand: Stand;
  gone: number;
}

function* onward(kit: Kit, from: Scene, begin: Stand, world: World, visitor: Visitor): Generator<unknown, void, void> {
  // The scenes that have ways left to go, a list of our own: a story may be longer than a call stack.
  const forks: Fork[] = [{ scene: from, stand: begin, gone: 0 }];
  for (let fork = forks[0]; fork; fork = forks[forks.length - 1]) {
    const { scene: { ways, run }, stand } = fork;
    const way = ways[fork.gone] as Way | undefined;
    fork.gone += 1;
    // Nothing goes on again from a scene whose last way is gone: that way may use up the stand.
    if (fork.gone >= ways.length) forks.pop();
    if (!way) continue;
    const there = way.answered.week === run.week ? stand : goAlong(kit, way, run.week, stand, forks.length);
    kit.gone += 1;
    if (kit.gone % stretchesABreath === 0) yield;
    if (way.last) { visitor.ended(kit.quarters); continue; }
    const scene = arriveAfter(kit, way, there, world, visitor);
    if (scene) forks.push({ scene, stand: there, gone: 0 });
  }
}

function open({ options, rooms, read }: Kit, run: Run, world: World): Stand {
  const { leg, marks } = stretchOf(run, 0, options);
  return runLeg(leg, world, roomsAt(rooms, 0), [0, ...marks], read);
}

function goAlong({ options, stretches, rooms, read }: Kit, way: Way, week: number, from: Stand, depth: number): Stand {
  const known = stretches[way.number] ?? stretchOf(way.answered, week, options);
  if (way.number < stretchesKept) stretches[way.number] = known;
  return runOn(from, known.leg, roomsAt(rooms, depth), known.marks, read);
}

function roomsAt(rooms: Rooms[], depth: number): Rooms {
  return (rooms[depth] ??= new Map());
}

/** The scene a way leads to, if the visitor goes on from there. */
function arriveAfter({ story }: Kit, way: Way, stand: Stand, world: World, visitor: Visitor): Scene | null {
  const arrival = way.arrival ?? arrivalOf(story, way, stand, world);
  const scene = story.sceneAfter(way, arrival);
  return visitor.arrived(arrival, scene) ? scene : null;
}

/** Reads the world where the story asks about it, and nothing otherwise. */
function arrivalOf(story: Story, way: Way, { room, leg: { compiled } }: Stand, world: World): number {
  const metric = (name: Metric): number => {
    room.measure(compiled);
    return room.state.metrics[metricNumber(name)] as number;
  };
  return story.arrivalAt(way, { metric }, (id) => {
    const node = nodeOf(way.answered, id);
    if (node.kind !== 'event') return false;
    return strikes(world, id, eventOdds(hazardsOf(room.state, compiled), node.odds));
  });
}
