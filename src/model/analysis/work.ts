/** How far some work is. `soFar` gives what it has found up to here, or null where a part says nothing. */
export interface Step<T> {
  readonly done: number;
  readonly of: number;
  readonly soFar: () => T | null;
}

/** Work that stops for breath: whoever runs it may show progress, give others a turn, or leave off. The result is the same. */
export type Work<T> = Generator<Step<T>, T, void>;

/** Work in parts that need nothing of each other: they may be done in any order, in any place, and come to the same. */
export interface Parts<Part, T> {
  readonly count: number;
  /** What a part comes to, as plain data. */
  part(at: number): Part;
  /** The same with stops on the way, where a part may take long. */
  steps?(at: number): Generator<unknown, Part, void>;
  /** What the first parts say; null where that takes more of them, never for all. */
  sumUp(parts: readonly Part[]): T | null;
}

/** Does the parts one after another, with a stop after each. */
export function* inTurn<Part, T>({ count, part, sumUp }: Parts<Part, T>): Work<T> {
  const parts: Part[] = [];
  while (parts.length < count) {
    parts.push(part(parts.length));
    yield { done: parts.length, of: count, soFar: () => sumUp(parts) };
  }
  return sumUp(parts) as T;
}

/** Does all of it at once. */
export function finish<T>(work: Generator<unknown, T, void>): T {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}

/** Worlds run between two stops. */
export const batch = 16;
