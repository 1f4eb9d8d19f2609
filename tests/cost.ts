/** What some work gives, and the milliseconds of processor time it takes: a clock on the wall would also count what else the machine does. */
export function costOf<T>(work: () => T): { readonly result: T; readonly millis: number } {
  const before = process.cpuUsage();
  const result = work();
  const spent = process.cpuUsage(before);
  return { result, millis: (spent.user + spent.system) / 1_000 };
}

/** How many times as much processor time some work takes as other work: of more turns the least of each, since what else goes on only adds to it. */
export function timesAsLong(work: () => unknown, other: () => unknown, turns = 1): number {
  const costs = Array.from({ length: turns }, () => [costOf(work).millis, costOf(other).millis] as const);
  return Math.min(...costs.map(([cost]) => cost)) / Math.min(...costs.map(([, cost]) => cost));
}

/** Does works, and says of each whether it took more than `bearable` times as much as the usual one. What looks dear once is done again, in turns with the usual one. */
export function besides(usual: () => unknown, bearable: number): <T>(work: () => T) => { readonly result: T; readonly dear: boolean } {
  const least = Math.min(...Array.from({ length: 5 }, () => costOf(usual).millis));
  return (work) => {
    const { result, millis } = costOf(work);
    return { result, dear: millis > bearable * least && timesAsLong(work, usual, 3) > bearable };
  };
}
