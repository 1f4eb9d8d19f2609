import type { Place } from '../../model/wasm/shape.ts';
import type { NumberType } from './binary.ts';
import type { ArrowNode, FunctionNode } from './source.ts';

/** A variable of the function that is being written. */
export interface Local {
  readonly is: 'local';
  readonly index: number;
  readonly type: NumberType;
  /** What its type is known by, however often it is written. */
  readonly key: string;
  /** It was worked out, not only read from somewhere. */
  readonly worked: boolean;
}

export interface Callable {
  readonly is: 'function';
  readonly name: string;
  readonly node: FunctionNode | ArrowNode;
  /** What an arrow function sees around it. */
  readonly around: Names | null;
}

/** Something that is the same in every world: a number, a text, a table or a record of them. */
export interface Constant {
  readonly is: 'constant';
  readonly name: string;
  readonly value: unknown;
}

export type Binding = Local | Callable | Constant | Place;

/** Names as a block sees them. */
export class Names {
  readonly #own = new Map<string, Binding>();
  readonly #around: Names | null;

  constructor(around: Names | null) {
    this.#around = around;
  }

  set(name: string, binding: Binding): void {
    this.#own.set(name, binding);
  }

  get(name: string): Binding | undefined {
    return this.#own.get(name) ?? this.#around?.get(name);
  }
}
