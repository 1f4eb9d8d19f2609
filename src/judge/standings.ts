import { drawSamples, quarterEnds, type Samples } from '../model/analysis/samples.ts';
import { parameterValues } from '../model/parameters.ts';
import type { Plan } from '../model/plan.ts';
import type { Objective } from '../scenario/scenario.ts';

/** Plans to hold against one another in the same worlds, some of the model's numbers replaced by parameter id. */
export interface StandingsQuestion {
  readonly plans: readonly Plan[];
  readonly objective: Objective;
  readonly replaced: readonly (readonly [id: string, value: number])[];
  readonly seed: number;
  readonly worlds: number;
}

/** Points by plan, world by world: the same worlds for every plan and for every value of a parameter. */
export interface Standings {
  readonly points: readonly Float64Array[];
}

/** What each plan is worth under the objective, world by world. Stops for breath now and then. Throws if a parameter is not in the table. */
export function* standings({ plans, objective, replaced, seed, worlds }: StandingsQuestion): Generator<unknown, Standings, void> {
  const values = parameterValues(new Map(replaced));
  const points: Float64Array[] = [];
  for (const plan of plans) {
    const samples = yield* drawSamples(plan, seed, worlds, ['value', 'departures', 'spendUsd'], quarterEnds(plan.weeks), { values });
    points.push(pointsIn(samples, objective));
  }
  return { points };
}

/** The same sum as `pointsOf` makes of a trajectory. */
function pointsIn(samples: Samples, { value, departure, perMillionUsd }: Objective): Float64Array {
  const last = samples.weeks.length - 1;
  const departures = samples.values('departures', last);
  const spent = samples.values('spendUsd', last);
  const points = departures.map((gone, world) => departure * gone + (perMillionUsd * (spent[world] as number)) / 1_000_000);
  for (const quarter of samples.weeks.keys()) {
    const worth = samples.values('value', quarter);
    for (const [world, each] of worth.entries()) points[world] = (points[world] as number) + value * each;
  }
  return points;
}
