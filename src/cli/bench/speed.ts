import { roomFor } from '../../model/build-rooms.ts';
import { compilePlan } from '../../model/compile-plan.ts';
import { ensemble } from '../../model/ensemble.ts';
import { mix } from '../../model/luck.ts';
import type { Plan } from '../../model/plan.ts';
import { runWorlds } from '../../model/run-worlds.ts';
import { plainRoom } from '../../model/plain-room.ts';
import type { Build } from '../../model/room.ts';
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

/** The two forms of the kernel: readable, and compiled from it where this Node runs it. */
const forms: readonly (readonly [name: string, build: Build])[] = [['plain', plainRoom], ['compiled', roomFor]];

/** Worlds run to their last week and nothing kept: the kernel alone, in rooms of the form in use or of the one given. */
export function bareWorlds(plan: Plan, count: number, build: Build = roomFor): () => void {
  const compiled = compilePlan(plan);
  return () => runWorlds(compiled, seed, 0, count, [plan.weeks], () => undefined, build(compiled));
}

/** Worlds per second and the cost of a person-week. */
export async function throughput(plans: readonly (readonly [name: string, plan: Plan])[]): Promise<string> {
  const [stick, ...timings] = (await race([{ name: 'yardstick', run: yardstick }, ...plans.flatMap(([name, plan]) => forms.map(([form, build]) => ({ name: `${name}: ${form}`, run: bareWorlds(plan, worlds, build) })))], rounds)) as [Timing, ...Timing[]];
  const stepNs = (stick.median * nsPerMs) / yardstickSteps;
  const rows = timings.map((timing, at) => {
    const weeks = personWeeks(plans[Math.floor(at / forms.length)]?.[1] as Plan);
    const ns = (timing.median * nsPerMs) / (worlds * weeks);
    const plain = timings[at - (at % forms.length)]?.median ?? NaN;
    return [timing.name, short((1000 * worlds) / timing.median), short(weeks), short(ns), ratio(ns / stepNs), ratio(timing.median / plain), noise(timing)];
  });
  const head = ['Speed, one thread', 'worlds/s', 'person-weeks/world', 'ns/person-week', 'against yardstick', 'against plain', 'noise'];
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
