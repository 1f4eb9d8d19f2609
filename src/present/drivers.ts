import type { LeavingDriver, Share } from '../model/trajectory.ts';

/** Drivers, heaviest first; those with no weight are left out. */
export function driversByWeight(drivers: readonly Share<LeavingDriver>[]): readonly Share<LeavingDriver>[] {
  return drivers.filter((driver) => driver.share > 0).toSorted((one, other) => other.share - one.share);
}

/** What weighed most when somebody left; chance when nothing is named. */
export function mainDriver(drivers: readonly Share<LeavingDriver>[]): LeavingDriver {
  return driversByWeight(drivers)[0]?.cause ?? 'chance';
}
