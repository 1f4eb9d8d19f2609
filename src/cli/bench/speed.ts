import { roomFor } from '../../model/build-rooms.ts';
import { compilePlan } from '../../model/compile-plan.ts';
import { ensemble } from '../../model/ensemble.ts';
import type { Plan } from '../../model/plan.ts';
import { runWorlds } from '../../model/run-worlds.ts';
import { plainRoom } from '../../model/plain-room.ts';
import type { Build } from '../../model/room.ts';
import { count } from './count.ts';
import { personWeeks, seed } from './loads.ts';
import { noise, ratio, short, table, type Report } from './report.ts';
import { race, type Timing } from './stopwatch.ts';

const rounds = 9;
const yardstickSteps = 10_000_000;
const nsPerMs = 1e6;

const worlds = 500;

/** The two forms of the kernel: readable, and compiled from it where this Node runs it. */
const forms: readonly (readonly [name: string, build: Build])[] = [['plain', plainRoom], ['compiled', roomFor]];

/** Worlds run to their last week and nothing kept: the kernel alone, in rooms of the form in use or of the one given. */
export function bareWorlds(plan: Plan, count: number, build: Build = roomFor): () => void {
  const compiled = compilePlan(plan);
  return () => runWorlds(compiled, seed, 0, count, [plan.weeks], () => undefined, build(compiled));
}

/** Worlds per second and the cost of a person-week. */
export async function throughput(plans: readonly (readonly [name: string, plan: Plan])[]): Promise<Report> {
  const [stick, ...timings] = (await race([{ name: 'yardstick', run: () => count(yardstickSteps) }, ...plans.flatMap(([name, plan]) => forms.map(([form, build]) => ({ name: `${name}: ${form}`, run: bareWorlds(plan, worlds, build) })))], rounds)) as [Timing, ...Timing[]];
  const stepNs = (stick.median * nsPerMs) / yardstickSteps;
  const rows = timings.map((timing, at) => {
    const weeks = personWeeks(plans[Math.floor(at / forms.length)]?.[1] as Plan);
    const ns = (timing.median * nsPerMs) / (worlds * weeks);
    const plain = timings[at - (at % forms.length)]?.median ?? NaN;
    return [timing.name, short((1000 * worlds) / timing.median), short(weeks), short(ns), ratio(ns / stepNs), ratio(timing.median / plain), noise(timing)];
  });
  const head = ['Speed, one thread', 'worlds/s', 'person-weeks/world', 'ns/person-week', 'against yardstick', 'against plain', 'noise'];
  const last = rows.at(-1) ?? [];
  return {
    text: table(`The kernel alone, in its two forms: the readable one, and compiled from it. The yardstick is one step of integer mixing: ${short(stepNs)} ns here.`, head, rows),
    inShort: `Compiled weeks take ${rows.filter((_, at) => at % forms.length > 0).map((row) => row[5]).join(' and ')} the time of plain ones; a week of one of 30 people costs ${last[3] ?? ''} ns, ${last[4] ?? ''} the yardstick.`,
  };
}

/** What a projection for the page costs, and how much of it is summing up. */
export async function projection(plan: Plan, of: number): Promise<Report> {
  const timings = await race(
    [
      { name: 'worlds alone', run: bareWorlds(plan, of) },
      { name: 'with the spread of one measure', run: () => ensemble(plan, seed, of, { measures: ['formalReleases'] }) },
      { name: 'with the spread of every measure', run: () => ensemble(plan, seed, of) },
    ],
    rounds,
  );
  const alone = timings[0]?.median ?? NaN;
  const worlds = of.toLocaleString('en-GB');
  return {
    text: table(`A projection of ${worlds} worlds, one thread: the worlds, and summing them up.`, ['Team of 30, 8 quarters', 'ms', 'ratio', 'noise'], timings.map((timing) => [timing.name, short(timing.median), ratio(timing.median / alone), noise(timing)])),
    inShort: `A projection of ${worlds} worlds of 8 quarters for a team of 30 takes ${short(timings[1]?.median ?? NaN)} ms on one core.`,
  };
}
