/** What some work gives, and the milliseconds of processor time it takes: a clock on the wall would also count what else the machine does. */
export function costOf<T>(work: () => T): { readonly result: T; readonly millis: number } {
  const before = process.cpuUsage();
  const result = work();
  const spent = process.cpuUsage(before);
  return { result, millis: (spent.user + spent.system) / 1_000 };
}
