import { compilePlan } from '../../model/compile-plan.ts';
import { ensemble } from '../../model/ensemble.ts';
import { mix } from '../../model/luck.ts';
import type { Plan } from '../../model/plan.ts';
import { runWorlds } from '../../model/run-worlds.ts';
import { personWeeks, seed } from './loads.ts';
import { noise, ratio, short, table } from './report.ts';
import { race, type Timing } from './stopwatch.ts';

const rounds = 9;
const yardstickSteps = 10_000_000;
const nsPerMs = 1e6;

/** The chain of integer arithmetic that draws luck, by itself: what this machine does in that time, to compare machines by. */
function yardstick(): number {
  let value = seed;
  for (let step = 0; step < yardstickSteps; step += 1) value = mix(value + step);
  return value;
}

const worlds = 500;

/** Worlds run to their last week and nothing kept: the kernel alone. */
export function bareWorlds(plan: Plan, count: number): () => void {
  const compiled = compilePlan(plan);
  return () => runWorlds(compiled, seed, 0, count, [plan.weeks], () => undefined);
}

/** Worlds per second and the cost of a person-week. */
export async function throughput(plans: readonly (readonly [name: string, plan: Plan])[]): Promise<string> {
  const [stick, ...timings] = (await race([{ name: 'yardstick', run: yardstick }, ...plans.map(([name, plan]) => ({ name, run: bareWorlds(plan, worlds) }))], rounds)) as [Timing, ...Timing[]];
  const stepNs = (stick.median * nsPerMs) / yardstickSteps;
  const rows = timings.map((timing, at) => {
    const weeks = personWeeks(plans[at]?.[1] as Plan);
    const ns = (timing.median * nsPerMs) / (worlds * weeks);
    return [timing.name, short((1000 * worlds) / timing.median), short(weeks), short(ns), ratio(ns / stepNs), noise(timing)];
  });
  const head = ['Speed, one thread', 'worlds/s', 'person-weeks/world', 'ns/person-week', 'against yardstick', 'noise'];
  return table(`The yardstick is one step of integer mixing: ${short(stepNs)} ns here.`, head, rows);
}

/** What a projection for the page costs, and how much of it is summing up. */
export async function projection(plan: Plan, of: number): Promise<string> {
  const timings = await race(
    [
      { name: 'worlds alone', run: bareWorlds(plan, of) },
      { name: 'with the spread of one measure', run: () => ensemble(plan, seed, of, { measures: ['formalReleases'] }) },
      { name: 'with the spread of every measure', run: () => ensemble(plan, seed, of) },
    ],
    rounds,
  );
  const alone = timings[0]?.median ?? NaN;
  return table(`A projection of ${of.toLocaleString('en-GB')} worlds, one thread.`, ['Team of 30, 8 quarters', 'ms', 'ratio', 'noise'], timings.map((timing) => [timing.name, short(timing.median), ratio(timing.median / alone), noise(timing)]));
}
