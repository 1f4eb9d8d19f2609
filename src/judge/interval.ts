/** A share that was counted, and where the true one plausibly lies. */
export interface Counted {
  readonly hits: number;
  readonly of: number;
  /** hits / of; null of nothing. */
  readonly share: number | null;
  /** The 95 % Wilson interval; 0 to 1 of nothing. */
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of a two-sided 95 %. */
const z = 1.959964;

/**
 * Wilson's score interval (Wilson 1927; recommended for small counts by Brown, Cai and DasGupta 2001): never outside 0 to 1, and
 * not of width nothing when all of a few were hits.
 */
export function countedOf(hits: number, of: number): Counted {
  if (of === 0) return { hits, of, share: null, low: 0, high: 1 };
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { hits, of, share, low: hits === 0 ? 0 : middle - half, high: hits === of ? 1 : middle + half };
}
