import { runLeg, runOn, type Rooms, type Stand } from '../model/branching.ts';
import type { CompileOptions } from '../model/compile-plan.ts';
import { metricNumber } from '../model/kernel/measures.ts';
import type { State } from '../model/kernel/state.ts';
import type { Metric } from '../model/metric.ts';
import { eventOdds } from '../model/event-odds.ts';
import { parameterValues } from '../model/parameters.ts';
import type { World } from '../model/plan.ts';
import { weekState } from '../model/record.ts';
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

/** Compiled stretches that are kept from world to world take some 3 KB each. Beyond so many they are made anew. */
const stretchesKept = 20_000;
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
  readonly stretches: Map<Way, Stretch>;
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
    stretches: new Map(),
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
  const met = arriveAfter(kit, opening, open(kit, opening.answered, world), world, visitor);
  if (met) yield* onward(kit, met.scene, met.stand, 0, world, visitor);
}

function* fromRun(kit: Kit, run: Run, world: World, visitor: Visitor): Generator<unknown, void, void> {
  yield* onward(kit, kit.story.sceneOf(run), open(kit, run, world), 0, world, visitor);
}

function* onward(kit: Kit, from: Scene, begin: Stand, depth: number, world: World, visitor: Visitor): Generator<unknown, void, void> {
  // The last way of a scene is gone on from here and not one call deeper: a story may be longer than a call stack.
  for (let here: Met | null = { scene: from, stand: begin }; here;) {
    const { scene: { ways, run }, stand }: Met = here;
    here = null;
    for (const [at, way] of ways.entries()) {
      const last = at === ways.length - 1;
      // It may use up the stand: nothing goes on from it again.
      const deeper = last ? depth : depth + 1;
      const there = way.answered.week === run.week ? stand : goAlong(kit, way, run.week, stand, deeper);
      kit.gone += 1;
      if (kit.gone % stretchesABreath === 0) yield;
      if (way.last) visitor.ended(kit.quarters);
      else if (last) here = arriveAfter(kit, way, there, world, visitor);
      else {
        const met = arriveAfter(kit, way, there, world, visitor);
        if (met) yield* onward(kit, met.scene, met.stand, deeper, world, visitor);
      }
    }
  }
}

function open({ options, rooms, read }: Kit, run: Run, world: World): Stand {
  const { leg, marks } = stretchOf(run, 0, options);
  return runLeg(leg, world, roomsAt(rooms, 0), [0, ...marks], read);
}

function goAlong({ options, stretches, rooms, read }: Kit, way: Way, week: number, from: Stand, depth: number): Stand {
  const known = stretches.get(way) ?? stretchOf(way.answered, week, options);
  if (stretches.size < stretchesKept) stretches.set(way, known);
  return runOn(from, known.leg, roomsAt(rooms, depth), known.marks, read);
}

function roomsAt(rooms: Rooms[], depth: number): Rooms {
  return (rooms[depth] ??= new Map());
}

function arriveAfter({ story }: Kit, way: Way, stand: Stand, world: World, visitor: Visitor): Met | null {
  const arrival = arrivalOf(story, way, stand, world);
  const scene = story.sceneAfter(way, arrival);
  return visitor.arrived(arrival, scene) ? { scene, stand } : null;
}

/** A scene as a world comes to it. */
interface Met {
  readonly scene: Scene;
  readonly stand: Stand;
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
    return strikes(world, id, eventOdds(weekState(room.state, compiled), node.odds));
  });
}
