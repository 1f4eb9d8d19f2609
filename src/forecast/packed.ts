/** Outcomes on their way between threads. Short lists of numbers go as one long one: to copy thousands of them takes longer than some worlds. */
export type Packed<O> =
  | { readonly kind: 'each'; readonly outcomes: readonly O[] }
  | { readonly kind: 'rows'; readonly count: number; readonly numbers: Float64Array };

export function pack<O>(outcomes: readonly O[]): Packed<O> {
  const [first] = outcomes;
  if (!(first instanceof Float64Array) || !outcomes.every((each) => each instanceof Float64Array && each.length === first.length)) return { kind: 'each', outcomes };
  const numbers = new Float64Array(outcomes.length * first.length);
  for (let at = 0; at < outcomes.length; at += 1) numbers.set(outcomes[at] as O & Float64Array, at * first.length);
  return { kind: 'rows', count: outcomes.length, numbers };
}

/** The outcomes as they were. */
export function unpack<O>(packed: Packed<O>): readonly O[] {
  if (packed.kind === 'each') return packed.outcomes;
  const { count, numbers } = packed;
  const width = numbers.length / count;
  // What went in as lists of numbers comes out as such.
  return Array.from({ length: count }, (_, at) => numbers.subarray(at * width, (at + 1) * width) as O);
}
