import { powersOfTwo } from '../arithmetic.ts';
import { compilePlan, type CompiledPlan } from '../compile-plan.ts';
import { growFeatures, stateFor, type State } from '../kernel/state.ts';
import type { Lever } from '../lever.ts';
import type { Organisation } from '../organisation.ts';

/** What a number in memory is. A flag is a whole number that is read as true or false. */
export type Kind = 'fraction' | 'whole' | 'flag' | 'byte' | 'text';
/** How many there is room for of what there is more or less of from plan to plan. */
export const capacity = { seats: 64, flows: 32, programmes: 16, rules: 16, pulls: 128, features: 128 } as const;
export type Count = keyof typeof capacity;

/** One number at a fixed address. */
export interface Scalar { readonly is: 'scalar'; readonly kind: Kind; readonly at: number }
/** Numbers one after another from a fixed address on: as many as there always are, or room for as many as there may be. */
export interface Row { readonly is: 'row'; readonly kind: Kind; readonly at: number; readonly length: number; readonly by: Count | null }
export interface Group { readonly is: 'group'; readonly of: ReadonlyMap<string, Place> }
export type Place = Scalar | Row | Group;

/** Where everything stands that the weeks read and write. */
export interface Shape {
  readonly values: Group;
  readonly plan: Group;
  readonly state: Group;
  readonly valuesAt: number;
  readonly planAt: number;
  readonly stateAt: number;
  readonly end: number;
  /** A number that is put aside for a moment. */
  readonly spare: Scalar;
  /** Behind them the powers of two, and what other tables there are. */
  readonly powersAt: number;
  readonly tablesAt: number;
}

export const bytesOf = { fraction: 8, whole: 4, flag: 4, text: 4, byte: 1 } as const;
/** Texts the weeks tell apart; the place of one in this list stands for it. */
export const texts = ['consumer', 'fine-tuner', 'trainer'] as const;

const word = 8;

/** Not numbers, or read by levers only. */
const leftOut = new Set(['plan', 'pulls', 'rules', 'weeks', 'events', 'single', 'byArchetype', 'values']);

/** So many of each that what an array is by shows in its length: no row that is always as long is as long as one of these. */
const probed = { seats: 31, flows: 37, programmes: 41, rules: 43, features: 257 } as const;

function probe(): { readonly compiled: CompiledPlan; readonly state: State; readonly counts: ReadonlyMap<number, Count> } {
  const organisation: Organisation = {
    archetype: 'consumer', engineers: 0, fluentShare: 0, structure: 'central', gates: { platform: 0, data: 0, product: 0, evaluation: 0 }, legacy: 1, staleMonths: 0,
    productTeams: 0, informalFeatures: 0, prototypes: 0, seats: 0, budgetUsd: 0, validated: 0, payBand: 'seed', established: false, marketHeat: 1, traffic: 1, shiplessWeeks: 0,
    staff: Array.from({ length: probed.seats }, (_, at) => ({ id: `${at}`, role: 'leader', seniority: 'senior' })),
  };
  const pulled = ([
    [probed.flows, { kind: 'budget', line: 'vendor', usd: 0, weeks: 1 }],
    [probed.programmes, { kind: 'upskill', usd: 0, elements: 0 }],
    [probed.rules, { kind: 'rule', metric: 'departures', atLeast: 0, then: [] }],
  ] satisfies [number, Lever][]).flatMap(([count, lever]) => Array.from({ length: count }, () => lever));
  const compiled = compilePlan({ organisation, weeks: 0, levers: pulled.map((lever, at) => ({ id: `${at}`, week: 0, lever })) });
  const state = stateFor(compiled);
  growFeatures(state, probed.features);
  const counts = Object.entries(probed).map(([count, length]) => [length, count as Count] as const);
  return { compiled, state, counts: new Map([...counts, [compiled.pullWeeks.length, 'pulls']]) };
}

/** Lays the memory out: in the order in which a compiled plan and a state name their fields, so that the same sources give the same shape. */
export function shapeOfMemory(): Shape {
  const { compiled, state, counts } = probe();
  let next = 0;
  const take = (bytes: number): number => {
    const at = next;
    next += Math.ceil(bytes / word) * word;
    return at;
  };
  // In a state, what is to be a fraction says so by standing at no number; in a plan, what counts says so by its name.
  const placeOf = (name: string, value: unknown, ofState: boolean): Place | null => {
    if (typeof value === 'number') return { is: 'scalar', kind: (ofState ? Number.isInteger(value) : /count$/i.test(name)) ? 'whole' : 'fraction', at: take(word) };
    if (typeof value === 'boolean') return { is: 'scalar', kind: 'flag', at: take(word) };
    if (name === 'archetype') return { is: 'scalar', kind: 'text', at: take(word) };
    if (ArrayBuffer.isView(value)) {
      const kind = value instanceof Float64Array ? 'fraction' : value instanceof Int32Array ? 'whole' : 'byte';
      const by = counts.get((value as Float64Array).length) ?? null;
      const length = by ? capacity[by] : (value as Float64Array).length;
      return { is: 'row', kind, by, length, at: take(length * bytesOf[kind]) };
    }
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? groupOf(value, ofState) : null;
  };
  const groupOf = (fields: object, ofState: boolean): Group => {
    const named = Object.entries(fields).filter(([name]) => !leftOut.has(name)).map(([name, value]) => [name, placeOf(name, value, ofState)] as const);
    return { is: 'group', of: new Map(named.filter((entry): entry is readonly [string, Place] => entry[1] !== null)) };
  };
  const valuesAt = next;
  const values = groupOf(compiled.values, false);
  const planAt = next;
  const plan = groupOf(compiled, false);
  const stateAt = next;
  const stateGroup = groupOf(state, true);
  const end = next;
  const spare: Scalar = { is: 'scalar', kind: 'fraction', at: take(word) };
  return { values, plan, state: stateGroup, valuesAt, planAt, stateAt, end, spare, powersAt: take(powersOfTwo.byteLength), tablesAt: next };
}
