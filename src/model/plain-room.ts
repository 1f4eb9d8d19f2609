import type { CompiledPlan } from './compile-plan.ts';
import { measure } from './kernel/measures.ts';
import { openPlaces, openWorld } from './kernel/opening.ts';
import { growFeatures, stateFor, type State } from './kernel/state.ts';
import { runTo } from './kernel/week.ts';
import type { Room } from './room.ts';

/** A room of plain objects: the readable kernel runs in it. */
export function plainRoom(compiled: CompiledPlan): Room {
  const state = stateFor(compiled);
  return {
    state,
    open: (plan, world) => openWorld(state, plan, world),
    takeOver(other, past, plan) {
      copyPast(other.state, state);
      openPlaces(state, plan, past.seats.count, past.flowCount, past.programmeCount, past.ruleCount);
    },
    runTo: (plan, tick, next) => runTo(state, plan, tick, next),
    measure: (plan) => measure(state, plan),
  };
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
 * comes first in both.
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
