import { bytesOf, type Kind, type Row, type Scalar } from '../../model/wasm/shape.ts';
import { atOffset, type Code, i32Const, type NumberType, ops, unsigned } from './binary.ts';
import { as, toI32, type Value } from './values.ts';

/** A number in memory: code that leaves an address, and how far on from there it stands. */
export interface Spot {
  readonly kind: Kind;
  readonly address: Code;
  readonly offset: number;
}

const alignments = { fraction: 3, whole: 2, flag: 2, text: 2, byte: 0 } as const;

export function typeOf(kind: Kind): NumberType {
  return kind === 'fraction' ? 'f64' : 'i32';
}

export function spotOf({ kind, at }: Scalar): Spot {
  return { kind, address: i32Const(0), offset: at };
}

/** The number at a place in a row. */
export function elementOf({ kind, at }: Row, index: Value): Spot {
  const size = bytesOf[kind];
  if (index.known !== undefined) return { kind, address: i32Const(0), offset: at + index.known * size };
  return { kind, address: size === 1 ? toI32(index) : [...toI32(index), ...i32Const(Math.log2(size)), ops.i32Shl], offset: at };
}

export function load({ kind, address, offset }: Spot): Value {
  const op = kind === 'fraction' ? ops.f64Load : kind === 'byte' ? ops.i32LoadByte : ops.i32Load;
  return { type: typeOf(kind), read: true, code: [...address, ...atOffset(op, alignments[kind], offset)] };
}

export function store({ kind, address, offset }: Spot, value: Value): Code {
  const op = kind === 'fraction' ? ops.f64Store : kind === 'byte' ? ops.i32StoreByte : ops.i32Store;
  return [...address, ...as(typeOf(kind), value), ...atOffset(op, alignments[kind], offset)];
}

/** The same spot with its address worked out once and kept; `before` does that. */
export function kept(spot: Spot, local: number): { readonly before: Code; readonly spot: Spot } {
  return { before: [...spot.address, ops.localSet, ...unsigned(local)], spot: { ...spot, address: [ops.localGet, ...unsigned(local)] } };
}
