/** Moves the k-th smallest of `values[from..to]` to place k, smaller ones before it and larger ones after. */
function select(values: Float64Array, k: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left <= right) {
        const held = values[left] as number;
        values[left] = values[right] as number;
        values[right] = held;
        left += 1;
        right -= 1;
      }
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else break;
  }
  return values[k] as number;
}

/**
 * Quantiles (shares ascending, 0 to 1) of values, by selection and not by sorting. Reorders the values.
 * A quantile is the smallest value with at least that share at or below it.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): number[] {
  if (values.length === 0) return shares.map(() => NaN);
  let from = 0;
  return shares.map((share) => {
    const k = Math.min(values.length - 1, Math.max(from, Math.ceil(share * values.length) - 1));
    const value = select(values, k, from, values.length - 1);
    from = k;
    return value;
  });
}

/** The arithmetic mean. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] as number;
  return values.length === 0 ? NaN : sum / values.length;
}
