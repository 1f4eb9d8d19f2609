import { meanOf } from '../model/quantiles.ts';

/** Quantiles over many worlds, one value for each quarter. */
export interface Spread {
  readonly p10: readonly number[];
  readonly p25: readonly number[];
  readonly p75: readonly number[];
  readonly p90: readonly number[];
  readonly mean: readonly number[];
}

/** The spread of equally long courses, one from each world. Throws if there is none. */
export function spreadOf(courses: readonly (readonly number[])[]): Spread {
  const first = courses[0];
  if (!first) throw new Error('A spread needs at least one world.');
  const columns = first.map((_, quarter) => sortedAt(courses, quarter));
  return {
    p10: columns.map((column) => quantile(column, 0.1)),
    p25: columns.map((column) => quantile(column, 0.25)),
    p75: columns.map((column) => quantile(column, 0.75)),
    p90: columns.map((column) => quantile(column, 0.9)),
    mean: columns.map(meanOf),
  };
}

/** Numbers by themselves sort several times as fast as a list of anything. */
function sortedAt(courses: readonly (readonly number[])[], quarter: number): Float64Array {
  const values = new Float64Array(courses.length);
  for (let at = 0; at < values.length; at += 1) values[at] = courses[at]?.[quarter] ?? 0;
  return values.sort();
}

/** The value below which a share of a sorted sample lies, interpolated between neighbours. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
