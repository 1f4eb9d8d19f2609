/** Bytes of WebAssembly as they are written. */
export type Code = readonly number[];
export type NumberType = 'i32' | 'f64';

const typeBytes = { i32: 0x7f, f64: 0x7c } as const;
const functionType = 0x60;
const sections = { types: 1, imports: 2, functions: 3, memory: 5, exports: 7, code: 10, data: 11 } as const;

export const ops = {
  unreachable: 0x00, block: 0x02, loop: 0x03, if: 0x04, else: 0x05, end: 0x0b, br: 0x0c, brIf: 0x0d, return: 0x0f, call: 0x10, drop: 0x1a, select: 0x1b,
  localGet: 0x20, localSet: 0x21, localTee: 0x22,
  i32Load: 0x28, f64Load: 0x2b, i32LoadByte: 0x2d, i32Store: 0x36, f64Store: 0x39, i32StoreByte: 0x3a,
  i32Const: 0x41, f64Const: 0x44,
  i32Eqz: 0x45, i32Eq: 0x46, i32Ne: 0x47, i32Lt: 0x48, i32Gt: 0x4a, i32Le: 0x4c, i32Ge: 0x4e,
  f64Eq: 0x61, f64Ne: 0x62, f64Lt: 0x63, f64Gt: 0x64, f64Le: 0x65, f64Ge: 0x66,
  i32Add: 0x6a, i32Sub: 0x6b, i32Mul: 0x6c, i32And: 0x71, i32Or: 0x72, i32Xor: 0x73, i32Shl: 0x74, i32Shr: 0x75, i32ShrUnsigned: 0x76,
  f64Neg: 0x9a, f64Floor: 0x9c, f64Sqrt: 0x9f, f64Add: 0xa0, f64Sub: 0xa1, f64Mul: 0xa2, f64Div: 0xa3, f64Min: 0xa4, f64Max: 0xa5,
  i32WrapI64: 0xa7, f64ConvertI32: 0xb7, f64ConvertI32Unsigned: 0xb8,
} as const;
const noResult = 0x40;
/** A memory that never grows: engines need not look again where it is. */
const fixedSize = 1;
const saturating = 0xfc;

export const i32FromF64: Code = [saturating, 2];
/** A fraction's low 32 bits, as the bit operators of JavaScript take them. */
export const bitsOfF64: Code = [saturating, 6, ops.i32WrapI64];

/** Whole numbers in as few bytes as they need, seven bits a byte. */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let left = value;
  do {
    const more = left >= 0x80;
    bytes.push((left % 0x80) + (more ? 0x80 : 0));
    left = Math.floor(left / 0x80);
  } while (left > 0);
  return bytes;
}

export function signed(value: number): Code {
  const bytes: number[] = [];
  let left = value | 0;
  for (;;) {
    const low = left & 0x7f;
    left >>= 7;
    const last = (left === 0 && (low & 0x40) === 0) || (left === -1 && (low & 0x40) !== 0);
    bytes.push(last ? low : low | 0x80);
    if (last) return bytes;
  }
}

export function i32Const(value: number): Code {
  return [ops.i32Const, ...signed(value)];
}

export function f64Const(value: number): Code {
  return [ops.f64Const, ...new Uint8Array(Float64Array.of(value).buffer)];
}

/** A load or store at an address that lies on the stack, and so many bytes on. */
export function atOffset(op: number, align: number, offset: number): Code {
  return [op, align, ...unsigned(offset)];
}

export function blockOf(op: number, result: NumberType | null, body: Code): Code {
  return [op, result === null ? noResult : typeBytes[result], ...body, ops.end];
}

export function choice(condition: Code, result: NumberType | null, then: Code, otherwise: Code): Code {
  return [...condition, ...blockOf(ops.if, result, otherwise.length > 0 ? [...then, ops.else, ...otherwise] : then)];
}

export interface Signature {
  readonly params: readonly NumberType[];
  readonly result: NumberType | null;
}

export interface CompiledFunction extends Signature {
  readonly locals: readonly NumberType[];
  readonly body: Code;
}

export interface Program {
  readonly imports: readonly (readonly [name: string, signature: Signature])[];
  readonly functions: readonly CompiledFunction[];
  /** Names by place among the functions, imports counted first. */
  readonly exports: readonly (readonly [name: string, at: number])[];
  readonly data: readonly (readonly [at: number, bytes: Code])[];
  /** How much memory, in pages of 64 KB. */
  readonly pages: number;
}

const importedFrom = 'host';
const memoryName = 'memory';

/** Puts a program together as a module that exports its memory as `memory` and asks `host` for its imports. */
export function moduleOf({ imports, functions, exports, data, pages }: Program): Uint8Array {
  const text = (name: string): Code => listOf([...new TextEncoder().encode(name)].map((byte) => [byte]));
  const signatures = [...imports.map(([, signature]) => signature), ...functions];
  const types = signatures.map(({ params, result }) => [
    functionType, ...listOf(params.map((type) => [typeBytes[type]])), ...listOf(result === null ? [] : [[typeBytes[result]]]),
  ]);
  const distinct = [...new Map(types.map((type) => [type.join(), type])).values()];
  const numberOf = (at: number): Code => unsigned(distinct.findIndex((type) => type.join() === types[at]?.join()));
  const bodyOf = ({ locals, body }: CompiledFunction): Code => {
    const runs: { type: NumberType; count: number }[] = [];
    for (const type of locals) {
      const last = runs.at(-1);
      if (last?.type === type) last.count += 1;
      else runs.push({ type, count: 1 });
    }
    return sized([...listOf(runs.map(({ type, count }) => [...unsigned(count), typeBytes[type]])), ...body, ops.end]);
  };
  const section = (number: number, items: readonly Code[]): Code => [number, ...sized(listOf(items))];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(sections.types, distinct),
    ...section(sections.imports, imports.map(([name], at) => [...text(importedFrom), ...text(name), 0, ...numberOf(at)])),
    ...section(sections.functions, functions.map((_, at) => numberOf(imports.length + at))),
    ...section(sections.memory, [[fixedSize, ...unsigned(pages), ...unsigned(pages)]]),
    ...section(sections.exports, [[...text(memoryName), 2, 0], ...exports.map(([name, at]) => [...text(name), 0, ...unsigned(at)])]),
    ...section(sections.code, functions.map(bodyOf)),
    ...section(sections.data, data.map(([at, bytes]) => [0, ...i32Const(at), ops.end, ...listOf(bytes.map((byte) => [byte]))])),
  ]);
}

function listOf(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function sized(bytes: Code): Code {
  return [...unsigned(bytes.length), ...bytes];
}
