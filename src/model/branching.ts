import { compilePlan, type CompiledPlan, type CompileOptions } from './compile-plan.ts';
import { openWorld } from './kernel/opening.ts';
import { growFeatures, stateFor, type State } from './kernel/state.ts';
import { advance } from './kernel/week.ts';
import type { Plan, World } from './plan.ts';

/** A stretch of a plan between two forks: what is pulled before its end, ready to run. */
export interface Leg {
  readonly compiled: CompiledPlan;
  /** The week it ends with. */
  readonly until: number;
  /** Legs of one size can use one state after another. */
  readonly size: string;
}

/** A leg that ends with week `until`. What the plan pulls from then on belongs to the legs after it, which may part. */
export function legOf(plan: Plan, until: number, options: CompileOptions = {}): Leg {
  const compiled = compilePlan({ ...plan, weeks: until, levers: plan.levers.filter(({ week }) => week < until) }, options);
  return { compiled, until, size: [compiled.seats.count, compiled.flowCount, compiled.programmeCount, compiled.rules.length].join() };
}

/** Where a world stands at the end of a leg. To be read and gone on from; overwritten when its place in a `Rooms` is used again. */
export interface Stand {
  readonly state: State;
  readonly leg: Leg;
  /** How many levers have been pulled. */
  readonly pulled: number;
}

/** States to be used again, by size. A walk that goes back to a fork needs rooms of its own for each depth. */
export type Rooms = Map<string, State>;

/** Runs a world from its opening to the end of a leg. `visit` may read the state at the given weeks (ascending, none before the start). */
export function runLeg(leg: Leg, world: World, rooms: Rooms, weeks: readonly number[], visit: (state: State, compiled: CompiledPlan) => void): Stand {
  const state = roomFor(leg, rooms);
  openWorld(state, leg.compiled, world);
  return along(state, leg, 0, weeks, visit);
}

/**
 * Runs a world on from the end of one leg to the end of another, which pulls the same up to there. What comes of it is, to the last
 * bit, what running the whole plan from the opening gives. The stand gone on from stays as it is, if it is kept in other rooms.
 */
export function runOn(from: Stand, leg: Leg, world: World, rooms: Rooms, weeks: readonly number[], visit: (state: State, compiled: CompiledPlan) => void): Stand {
  const state = roomFor(leg, rooms);
  // What the new leg may open stands as its own opening leaves it; with nothing to open all of it is overwritten.
  if (leg.size !== from.leg.size) openWorld(state, leg.compiled, world);
  copyPast(from.state, state);
  return along(state, leg, from.pulled, weeks, visit);
}

function roomFor(leg: Leg, rooms: Rooms): State {
  const known = rooms.get(leg.size);
  if (known) return known;
  const state = stateFor(leg.compiled);
  rooms.set(leg.size, state);
  return state;
}

function along(state: State, leg: Leg, pulled: number, weeks: readonly number[], visit: (state: State, compiled: CompiledPlan) => void): Stand {
  const { compiled } = leg;
  let next = pulled;
  const runTo = (week: number): void => {
    while (state.tick < week * compiled.ticksPerWeek) next = advance(state, compiled, next);
  };
  for (const week of weeks) {
    runTo(week);
    visit(state, compiled);
  }
  runTo(leg.until);
  return { state, leg, pulled: next };
}

/** The names of a record's fields, by how they are copied. */
interface Layout {
  readonly plain: readonly string[];
  readonly lists: readonly string[];
  readonly inner: readonly (readonly [name: string, layout: Layout])[];
}
type Fields = Record<string, unknown>;
type Numbers = Float64Array | Int32Array | Uint8Array;

/** Every state is made in one place and has one layout. */
let stateLayout: Layout | undefined;

/**
 * Copies everything that has happened. Seats, flows and rules stand in the order of their levers, so that what the past opened
 * comes first in both; what is left is what only the new leg may open.
 */
function copyPast(past: State, into: State): void {
  if (into.featureNumber.length < past.featureNumber.length) growFeatures(into, past.featureNumber.length);
  stateLayout ??= layoutOf(past as unknown as Fields);
  copyFields(past as unknown as Fields, into as unknown as Fields, stateLayout);
}

function layoutOf(record: Fields): Layout {
  const names = Object.keys(record);
  const isList = (name: string): boolean => ArrayBuffer.isView(record[name]);
  const isInner = (name: string): boolean => !isList(name) && typeof record[name] === 'object' && record[name] !== null;
  return {
    plain: names.filter((name) => !isList(name) && !isInner(name)),
    lists: names.filter(isList),
    inner: names.filter(isInner).map((name) => [name, layoutOf(record[name] as Fields)]),
  };
}

function copyFields(past: Fields, into: Fields, { plain, lists, inner }: Layout): void {
  for (const name of plain) into[name] = past[name];
  for (const name of lists) (into[name] as Numbers).set(past[name] as Numbers);
  for (const [name, layout] of inner) copyFields(past[name] as Fields, into[name] as Fields, layout);
}
