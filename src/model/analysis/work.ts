/** How far some work is. `soFar` gives what it has found up to here, or null where a part says nothing. */
export interface Step<T> {
  readonly done: number;
  readonly of: number;
  readonly soFar: () => T | null;
}

/** Work that stops for breath: whoever runs it may show progress, give others a turn, or leave off. The result is the same. */
export type Work<T> = Generator<Step<T>, T, void>;

/** Does all of it at once. */
export function finish<T>(work: Generator<unknown, T, void>): T {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}

/** Worlds run between two stops. */
export const batch = 16;
