import type { State } from '../kernel/state.ts';
import { type Group, type Kind, type Place, type Row, type Scalar, texts } from './shape.ts';

export type Numbers = Float64Array | Int32Array | Uint8Array;
type Fields = Readonly<Record<string, unknown>>;

const word = 8;
const half = 4;

/** The memory as numbers. */
export interface Words {
  readonly fractions: Float64Array;
  readonly wholes: Int32Array;
  readonly bytes: Uint8Array;
}

export function wordsOf(buffer: ArrayBuffer): Words {
  return { fractions: new Float64Array(buffer), wholes: new Int32Array(buffer), bytes: new Uint8Array(buffer) };
}

function rowIn({ bytes: { buffer } }: Words, { kind, at, length }: Row): Numbers {
  return kind === 'fraction' ? new Float64Array(buffer, at, length) : kind === 'byte' ? new Uint8Array(buffer, at, length) : new Int32Array(buffer, at, length);
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
export type WriteFields = (fields: Fields, there: Fields | null) => void;

export function writerOf(words: Words, group: Group): WriteFields {
  const all = [...group.of].map(([name, place]) => ({ name, write: placeWriter(words, place) }));
  return (fields, there) => {
    for (const { name, write } of all) {
      const value = fields[name];
      if (there === null) write(value, null);
      else if (value !== there[name]) write(value, there[name]);
    }
  };
}

function placeWriter(words: Words, place: Place): (value: unknown, there: unknown) => void {
  if (place.is === 'group') return writerOf(words, place) as (value: unknown, there: unknown) => void;
  if (place.is === 'row') {
    const row = rowIn(words, place);
    return (value) => row.set(value as Numbers);
  }
  const { fractions, wholes } = words;
  const [eighth, quarter] = [place.at / word, place.at / half];
  switch (place.kind) {
    case 'fraction': return (value) => { fractions[eighth] = value as number; };
    case 'text': return (value) => { wholes[quarter] = texts.indexOf(value as (typeof texts)[number]) + 1; };
    default: return (value) => { wholes[quarter] = Number(value); };
  }
}
