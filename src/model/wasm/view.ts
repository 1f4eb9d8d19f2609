import type { State } from '../kernel/state.ts';
import { type Group, type Kind, type Row, type Scalar, texts } from './shape.ts';

export type Numbers = Float64Array | Int32Array | Uint8Array;
type Fields = Readonly<Record<string, unknown>>;

const word = 8;
const half = 4;

/** The memory as numbers. */
export interface Words {
  readonly fractions: Float64Array;
  readonly wholes: Int32Array;
  readonly bytes: Uint8Array;
  /** The rows looked at so far. */
  readonly rows: Map<Row, Numbers>;
}

export function wordsOf(buffer: ArrayBuffer): Words {
  return { fractions: new Float64Array(buffer), wholes: new Int32Array(buffer), bytes: new Uint8Array(buffer), rows: new Map() };
}

function rowIn({ bytes: { buffer }, rows }: Words, row: Row): Numbers {
  const { kind, at, length } = row;
  const known = rows.get(row) ?? (kind === 'fraction' ? new Float64Array(buffer, at, length) : kind === 'byte' ? new Uint8Array(buffer, at, length) : new Int32Array(buffer, at, length));
  rows.set(row, known);
  return known;
}

function scalarIn({ fractions, wholes }: Words, kind: Kind, { at }: Scalar): PropertyDescriptor {
  const [eighth, quarter] = [at / word, at / half];
  switch (kind) {
    case 'fraction': return { get: () => fractions[eighth], set: (value: number) => { fractions[eighth] = value; } };
    case 'flag': return { get: () => wholes[quarter] !== 0, set: (value: boolean) => { wholes[quarter] = value ? 1 : 0; } };
    default: return { get: () => wholes[quarter], set: (value: number) => { wholes[quarter] = value; } };
  }
}

/** A state whose fields are the memory's: what levers and records read and write. */
export function stateIn(words: Words, shape: Group): State {
  const groupIn = (group: Group): object => Object.defineProperties({}, Object.fromEntries([...group.of].map(([name, place]) => {
    if (place.is === 'scalar') return [name, { ...scalarIn(words, place.kind, place), enumerable: true }];
    return [name, { value: place.is === 'group' ? groupIn(place) : rowIn(words, place), enumerable: true }];
  })));
  return Object.assign(groupIn(shape), { events: null }) as State;
}

/** Writes a record of numbers where its fields stand, but for what is the same in `there`, which stands there already. */
export function writeFields(words: Words, group: Group, fields: Fields, there: Fields | null): void {
  for (const [name, place] of group.of) {
    const value = fields[name];
    if (there !== null && value === there[name]) continue;
    if (place.is === 'group') writeFields(words, place, value as Fields, (there?.[name] ?? null) as Fields | null);
    else if (place.is === 'row') rowIn(words, place).set(value as Numbers);
    else if (place.kind === 'fraction') words.fractions[place.at / word] = value as number;
    else words.wholes[place.at / half] = place.kind === 'text' ? texts.indexOf(value as (typeof texts)[number]) + 1 : Number(value);
  }
}
