import type { NumberType } from './binary.ts';

/** A function of the module while it is written: its locals, and how deep in blocks the code stands. */
export class Frame {
  readonly locals: NumberType[] = [];
  depth = 0;
  /** Whether what is written is gone through round after round, as far as its own function says. */
  inLoop = false;
  readonly #params: number;
  readonly #taken: [NumberType, number][] = [];
  readonly #free: Record<NumberType, number[]> = { i32: [], f64: [] };

  constructor(params: number) {
    this.#params = params;
  }

  newLocal(type: NumberType): number {
    const at = this.#free[type].pop();
    const local = at ?? this.#params + this.locals.push(type) - 1;
    this.#taken.push([type, local]);
    return local;
  }

  /** Writes something whose locals nobody asks for afterwards: they are used again. */
  scoped<T>(write: () => T): T {
    const before = this.#taken.length;
    const written = write();
    for (const [type, local] of this.#taken.splice(before).reverse()) this.#free[type].push(local);
    return written;
  }

  /** Writes something that stands one block deeper. */
  deeper<T>(write: () => T): T {
    this.depth += 1;
    const written = write();
    this.depth -= 1;
    return written;
  }
}

/** Where a statement's ways out lead. */
export interface Ways {
  /** The function's name as types are kept by, and the depth of the block to leave with its result; null in a function of its own. */
  readonly result: string;
  readonly returnTo: number | null;
  readonly breakTo?: number;
  readonly continueTo?: number;
}
