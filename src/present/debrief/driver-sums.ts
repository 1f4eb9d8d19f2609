import type { LeavingDriver, Share, Trajectory } from '../../model/trajectory.ts';

/** What drove the people who left in a trajectory, each person counting as one however many drivers share them. `share` is in people. */
export function driverSums(trajectory: Trajectory): Share<LeavingDriver>[] {
  const sums = new Map<LeavingDriver, number>();
  for (const event of trajectory.events) {
    if (event.kind !== 'person-left') continue;
    for (const { cause, share } of event.drivers) sums.set(cause, (sums.get(cause) ?? 0) + share);
  }
  return [...sums].map(([cause, share]) => ({ cause, share })).toSorted((one, other) => other.share - one.share);
}
