/** Worlds counted: in how many this choice does better, and no different. */
export interface Counted {
  readonly better: number;
  readonly equal: number;
  readonly of: number;
}

/** Of a hundred worlds: in how many this choice does better, no different, and worse. */
export type Shares = Readonly<Record<'better' | 'equal' | 'worse', number>>;

const kinds = ['better', 'equal', 'worse'] as const;

/**
 * Worlds as whole shares of a hundred: what rounding down leaves over goes to those that lost most by it. What happened at all has
 * one of the hundred at least, so that nobody reads of all worlds what holds in nearly all.
 */
export function outOfHundred({ better, equal, of }: Counted): Shares {
  if (of <= 0) return { better: 0, equal: 0, worse: 0 };
  const exact = { better: (100 * better) / of, equal: (100 * equal) / of, worse: (100 * (of - better - equal)) / of };
  const least = (share: number): number => (share > 0 ? Math.max(1, Math.floor(share)) : 0);
  const shares: Record<keyof Shares, number> = { better: least(exact.better), equal: least(exact.equal), worse: least(exact.worse) };
  const over = (): number => 100 - shares.better - shares.equal - shares.worse;
  const byLoss = kinds.toSorted((a, b) => exact[b] - shares[b] - (exact[a] - shares[a]));
  for (const kind of byLoss.slice(0, Math.max(0, over()))) shares[kind] += 1;
  shares[largestOf(shares)] += Math.min(0, over());
  return shares;
}

/** Whether so many worlds cannot tell which does better more often: a sign test over those in which they differ, at two standard errors. */
export function tooClose({ better, equal, of }: Counted): boolean {
  const differing = of - equal;
  return Math.abs(2 * better - differing) <= 2 * Math.sqrt(differing);
}

/** What most worlds say. Of two shares alike, no difference goes before a difference. */
export function largestOf(shares: Shares): keyof Shares {
  return (['equal', 'better', 'worse'] as const).reduce((most, kind) => (shares[kind] > shares[most] ? kind : most));
}
