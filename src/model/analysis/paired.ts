import { spreadOf, type Spread } from './samples.ts';

/** A measure of two plans in the same worlds. */
export interface Paired {
  /** A minus B, world by world. */
  readonly difference: Spread;
  /** Shares of worlds in which A has more, both have the same, and B has more. They add up to 1. */
  readonly more: number;
  readonly even: number;
  readonly less: number;
}

/** Holds two samples of the same worlds against each other. Throws if they are of different length. */
export function pairedOf(a: Float64Array, b: Float64Array): Paired {
  if (a.length !== b.length) throw new Error(`Pairs need the same worlds: ${a.length} of one, ${b.length} of the other.`);
  const differences = a.map((value, world) => value - (b[world] as number));
  let more = 0;
  let less = 0;
  for (const difference of differences) {
    if (difference > 0) more += 1;
    else if (difference < 0) less += 1;
  }
  const worlds = differences.length;
  return { difference: spreadOf(differences), more: more / worlds, even: (worlds - more - less) / worlds, less: less / worlds };
}
