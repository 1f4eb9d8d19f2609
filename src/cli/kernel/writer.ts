import type { Group, Row, Scalar } from '../../model/wasm/shape.ts';
import type { Code } from './binary.ts';
import type { Frame, Ways } from './frame.ts';
import type { Binding, Callable, Names } from './names.ts';
import type { Expression, Statement } from './source.ts';
import type { Types } from './types.ts';
import type { Value } from './values.ts';

/** What parts of the compiler ask of each other. */
export interface Writer {
  readonly types: Types;
  readonly state: Group;
  /** Room for a number that is put aside for a moment. */
  readonly spare: Scalar;
  /** A number from an expression; in place of a call without a result, code that leaves nothing. */
  expression(frame: Frame, names: Names, node: Expression): Value;
  statements(frame: Frame, names: Names, nodes: readonly Statement[], ways: Ways): Code;
  /** What a name or a chain of names stands for, if it is not worked out each time. */
  resolve(names: Names, node: Expression): Binding | null;
  call(frame: Frame, names: Names, callee: Callable, args: readonly Expression[]): Value;
  /** The address of a table of the arithmetic. */
  table(name: string, values: unknown): number;
  /** How many numbers of a row are in use. */
  used(row: Row): Value;
  /** The number that stands for a text. */
  textNumber(text: string): number;
}

/** The kernel has something in it that cannot be compiled. */
export function unknown(what: string): Error {
  return new Error(`The kernel's compiler does not know ${what}. Keep to numbers, typed arrays, plain ifs and loops in what runs every week.`);
}
