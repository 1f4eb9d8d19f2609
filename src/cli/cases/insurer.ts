import type { Organisation } from '../../model/organisation.ts';
import type { DatedLever } from '../../model/plan.ts';
import { insurer } from './companies.ts';
import { beats, mean, measured, median, planOf, pulled, sample, shareOf, staff, weeksIn, type Case, type Lab, releases } from './lab.ts';

const resetWeek = weeksIn(6);

/** 25 people: a marquee leader, researchers and modellers, nobody for platforms. */
const lab = (more: number): Organisation => ({
  ...insurer,
  staff: [
    ...staff('leader', 1, 'staff'), ...staff('researcher', 11 + more), ...staff('ml-engineer', 10),
    ...staff('product-engineer', 3, 'mid'),
  ],
});
const running: DatedLever[] = pulled(0, 'running',
  { kind: 'budget', line: 'compute', usd: 8_000_000, weeks: weeksIn(6) }, { kind: 'budget', line: 'demos', usd: 500_000, weeks: weeksIn(6) });
const platformHires: DatedLever[] = pulled(resetWeek, 'platform', { kind: 'open', role: 'platform-engineer', seniority: 'senior', count: 4, process: { loopDays: 15, clarity: 0.8 } });
const embedding: DatedLever[] = pulled(resetWeek, 'embed',
  { kind: 'part', target: { kind: 'leader' } }, { kind: 'structure', to: 'embedded' }, { kind: 'owner', level: 0.9 },
  { kind: 'retain', target: { kind: 'all' }, how: 'ownership' });

const closed = planOf(lab(0), 10, running);
const crowded = planOf(lab(10), 6, running);
const reset = planOf(lab(0), 10, [...running, ...platformHires, ...embedding]);
const onlyPlatform = planOf(lab(0), 10, [...running, ...platformHires]);
const onlyEmbedding = planOf(lab(0), 10, [...running, ...embedding]);

const after = (where: Lab, plan: typeof reset, quarters: number): Float64Array => {
  const [before, later] = sample(where, plan, [resetWeek, resetWeek + weeksIn(quarters)], (state) => state.released);
  return (later as Float64Array).map((count, world) => count - ((before as Float64Array)[world] as number));
};
const quartersToFirst = (where: Lab): Float64Array => {
  const before = releases(where, reset, resetWeek);
  const weeks = sample(where, reset, Array.from({ length: 52 }, (_, week) => resetWeek + week + 1), (state) => state.released);
  return before.map((count, world) => {
    const first = weeks.findIndex((values) => (values[world] as number) > count);
    return first < 0 ? Infinity : Math.ceil((first + 1) / 13);
  });
};

export const insurerCases: readonly Case[] = [
  { id: 'ins-1', find: (where) => ({ figure: median(releases(where, closed, resetWeek)) }) },
  { id: 'ins-2', find: (where) => ({ figure: shareOf(releases(where, closed, resetWeek), (count) => count >= 1) }) },
  { id: 'ins-3', find: (where) => ({ figure: shareOf(releases(where, closed, resetWeek), (count) => count >= 2) }) },
  { id: 'ins-4', find: (where) => ({ figure: median(measured(where, closed, 'demos', resetWeek)) }) },
  { id: 'ins-5', find: (where) => ({ figure: median(measured(where, closed, 'spendUsd', resetWeek)) }) },
  { id: 'ins-6', find: (where) => ({ figure: median(after(where, reset, 3)), note: `mean ${mean(after(where, reset, 3)).toFixed(2)}` }) },
  { id: 'ins-7', find: (where) => ({ figure: shareOf(quartersToFirst(where), (quarter) => quarter === 1) }) },
  { id: 'ins-8', find: (where) => ({ figure: median(quartersToFirst(where)) }) },
  {
    id: 'ins-9',
    find: (where) => {
      const [both, platform, embedded] = [reset, onlyPlatform, onlyEmbedding].map((plan) => mean(after(where, plan, 3))) as [number, number, number];
      return { figure: [both, platform, embedded], holds: both > platform && both > embedded };
    },
  },
  { id: 'ins-10', find: (where) => ({ figure: mean(releases(where, crowded)) - mean(releases(where, closed, resetWeek)) }) },
  { id: 'ins-11', find: (where) => ({ figure: beats(after(where, reset, 3), after(where, closed, 3), 0.5) }) },
];
