import { quantile } from './spread.ts';
import type { Difference, Estimate } from './valuation.ts';

/** The mean of a sample; 0 of none. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] as number;
  return values.length === 0 ? 0 : sum / values.length;
}

/** Mean, its standard error (sample deviation over the root of the count) and quantiles. */
export function estimateOf(values: Float32Array): Estimate {
  const mean = meanOf(values);
  const sorted = Float32Array.from(values).sort();
  const at = (share: number): number => quantile(sorted, share);
  return { mean, se: errorOf(values, mean), p10: at(0.1), p25: at(0.25), median: at(0.5), p75: at(0.75), p90: at(0.9) };
}

/** How much more the first sample comes to than the second, world by world. */
export function differenceOf(a: Float32Array, b: Float32Array): Difference {
  const differences = new Float64Array(a.length);
  let above = 0;
  let equal = 0;
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] as number) - (b[at] as number);
    differences[at] = difference;
    if (difference > 0) above += 1;
    else if (difference === 0) equal += 1;
  }
  const mean = meanOf(differences);
  const of = Math.max(1, a.length);
  return { mean, se: errorOf(differences, mean), above: above / of, equal: equal / of };
}

function errorOf(values: ArrayLike<number>, mean: number): number {
  const count = values.length;
  if (count < 2) return 0;
  let squares = 0;
  for (let at = 0; at < count; at += 1) squares += ((values[at] as number) - mean) ** 2;
  return Math.sqrt(squares / (count - 1) / count);
}
