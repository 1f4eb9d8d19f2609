import type { Plan } from '../../model/plan.ts';
import { personWeeks, teamPlan } from './loads.ts';
import { noise, ratio, share, table, type Report } from './report.ts';
import { bareWorlds } from './speed.ts';
import { lineThrough, offTheLine, race, type Contender } from './stopwatch.ts';

const rounds = 9;
const sizes = [1, 2, 4] as const;
const base = { worlds: 250, people: 15, quarters: 4 };

/** How cost grows with worlds, people and quarters, each by itself. */
export async function growth(like: Plan): Promise<Report> {
  const loads = (['worlds', 'people', 'quarters'] as const).map((what) => ({
    what,
    plans: sizes.map((size) => {
      const load = { ...base };
      load[what] *= size;
      return { worlds: load.worlds, plan: teamPlan(like, load.people, load.quarters) };
    }),
  }));
  const contenders: Contender[] = loads.flatMap(({ what, plans }) => plans.map(({ worlds, plan }, at) => ({ name: `${what} ${sizes[at]}`, run: bareWorlds(plan, worlds) })));
  const timings = await race(contenders, rounds);
  const rows = loads.map(({ what, plans }, at) => {
    const own = timings.slice(at * sizes.length, (at + 1) * sizes.length);
    const costs = own.map(({ median }) => median);
    const lived = plans.map(({ worlds, plan }) => worlds * personWeeks(plan));
    const first = costs[0] ?? NaN;
    const { fixed } = lineThrough(sizes, costs);
    const grown = (lived[2] ?? NaN) / (lived[0] ?? NaN);
    return [`${what}, from ${base[what]}`, ...costs.slice(1).map((cost) => ratio(cost / first)), ratio(fixed / first), share(offTheLine(sizes, costs)), ratio(grown), ...own.map(noise)];
  });
  const head = ['Growth', 'cost at 2×', 'at 4×', 'fixed part', 'off the line', 'person-weeks at 4×', 'noise', 'at 2×', 'at 4×'];
  const off = Math.max(...loads.map((_, at) => offTheLine(sizes, timings.slice(at * sizes.length, (at + 1) * sizes.length).map(({ median }) => median))));
  return {
    text: table('How cost grows, against the cost at 1×, with a straight line through the three.', head, rows),
    inShort: `As worlds, people and quarters grow, the cost lies on a straight line to within ${share(off)}.`,
  };
}
