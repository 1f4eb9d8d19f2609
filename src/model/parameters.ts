import { archetypes, roles, seniorities, type Archetype } from './roles.ts';
import { buildingParameters } from './parameters/building.ts';
import { archetypeParameters, roleParameters, seniorityParameters } from './parameters/by-role.ts';
import { gateParameters } from './parameters/gates.ts';
import { hiringParameters } from './parameters/hiring.ts';
import { peopleParameters } from './parameters/people.ts';
import { meansParameters } from './parameters/means.ts';
import type { Row } from './parameters/row.ts';
import { runningParameters } from './parameters/running.ts';

/** Every number that is one number, by what it is about. */
const groups = {
  building: buildingParameters, gates: gateParameters, people: peopleParameters,
  hiring: hiringParameters, running: runningParameters, means: meansParameters,
} as const;
type Groups = typeof groups;
const single = { ...buildingParameters, ...gateParameters, ...peopleParameters, ...hiringParameters, ...runningParameters, ...meansParameters } as const;

type Single = keyof typeof single;
type PerRole = keyof typeof roleParameters;
type PerArchetype = keyof typeof archetypeParameters;

/** A number of the model with its place in the table, e.g. `payEnterprise.researcher`. */
export interface Parameter extends Row {
  readonly id: string;
}

/** The one table: every number in the model that somebody could doubt. */
export const parameterTable: readonly Parameter[] = [
  ...Object.entries(single).map(([id, row]) => ({ id, ...(row as Row) })),
  ...Object.entries(roleParameters).flatMap(([id, rows]) => roles.map((role) => ({ id: `${id}.${role}`, ...rows[role] }))),
  ...Object.entries(seniorityParameters).flatMap(([id, rows]) => seniorities.map((seniority) => ({ id: `${id}.${seniority}`, ...rows[seniority] }))),
  ...Object.entries(archetypeParameters).flatMap(([id, rows]) => archetypes.map((archetype) => ({ id: `${id}.${archetype}`, ...rows[archetype] }))),
];

/** The numbers that are one number, group by group. */
type GroupValues = { readonly [Group in keyof Groups]: { readonly [Id in keyof Groups[Group]]: number } };

/** The numbers one simulation runs on. Vectors are in the order of `roles` and `seniorities`. */
export interface ParameterValues extends GroupValues {
  /** All groups in one record. The weeks read the groups: engines keep a record of a few dozen fractions unboxed by type, one of hundreds not. */
  readonly single: { readonly [Id in Single]: number };
  readonly byRole: { readonly [Id in PerRole]: Float64Array };
  readonly byArchetype: { readonly [Id in PerArchetype]: Readonly<Record<Archetype, number>> };
  readonly output: Float64Array;
  readonly pay: Float64Array;
}

/** The table's values, some of them replaced by id. Throws if an id is not in the table. */
export function parameterValues(replaced: ReadonlyMap<string, number> = new Map()): ParameterValues {
  const value = new Map(parameterTable.map((row) => [row.id, row.value]));
  for (const [id, number] of replaced) {
    if (!value.has(id)) throw new Error(`There is no parameter called ${id}; see the table in parameters.ts.`);
    value.set(id, number);
  }
  const of = (id: string): number => value.get(id) as number;
  const record = <K extends string, V>(keys: readonly K[], each: (key: K) => V): Record<K, V> =>
    Object.fromEntries(keys.map((key) => [key, each(key)])) as Record<K, V>;
  const group = <K extends string>(rows: Readonly<Record<K, Row>>): Record<K, number> => {
    const ids = Object.keys(rows) as K[];
    // Lay the record out for fractions before the first value is whole, so that every set of values has one layout.
    record(ids, () => NaN);
    return record(ids, of);
  };
  return {
    building: group(groups.building), gates: group(groups.gates), people: group(groups.people),
    hiring: group(groups.hiring), running: group(groups.running), means: group(groups.means),
    single: record(Object.keys(single) as Single[], of),
    byRole: record(Object.keys(roleParameters) as PerRole[], (id) => Float64Array.from(roles, (role) => of(`${id}.${role}`))),
    byArchetype: record(Object.keys(archetypeParameters) as PerArchetype[], (id) => record(archetypes, (archetype) => of(`${id}.${archetype}`))),
    output: Float64Array.from(seniorities, (seniority) => of(`output.${seniority}`)),
    pay: Float64Array.from(seniorities, (seniority) => of(`pay.${seniority}`)),
  };
}

/** The values of the table as it stands. */
export const tableValues: ParameterValues = parameterValues();
