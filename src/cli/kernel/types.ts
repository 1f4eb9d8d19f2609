import type { NumberType } from './binary.ts';

/**
 * Which variables, parameters and results are whole numbers. All are taken for whole until a fraction is put into one; the program is
 * written again until nothing new is found.
 */
export class Types {
  readonly #fractions = new Set<string>();
  #found = false;

  of(key: string): NumberType {
    return this.#fractions.has(key) ? 'f64' : 'i32';
  }

  /** Says that a number of this type is put there, and returns the type of the place. */
  put(key: string, type: NumberType): NumberType {
    if (type === 'f64' && !this.#fractions.has(key)) {
      this.#fractions.add(key);
      this.#found = true;
    }
    return this.of(key);
  }

  /** Whether anything was found since this was last asked. */
  changed(): boolean {
    const found = this.#found;
    this.#found = false;
    return found;
  }
}
