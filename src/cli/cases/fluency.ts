import { compilePlan } from '../../model/compile-plan.ts';
import { openWorld } from '../../model/kernel/opening.ts';
import { stateFor } from '../../model/kernel/state.ts';
import { consumerCompany } from './companies.ts';
import { firstWeek, mean, median, overQuarters, planOf, pulled, quantile, sample, staff, type Case, type Lab } from './lab.ts';

const vendor = pulled(0, 'vendor', { kind: 'budget', line: 'vendor', usd: 2_000_000, weeks: 52 }, { kind: 'budget', line: 'evaluation', usd: 400_000, weeks: 52 });
const owned = [...vendor, ...pulled(0, 'own', { kind: 'owner', level: 0.6 })];
const prepared = { ...consumerCompany, gates: { platform: 0.4, data: 0.6, product: 0.7, evaluation: 0.2 } };
const broad = planOf({ ...prepared, engineers: 200, fluentShare: 0.9 }, 4, owned);
const fewExperts = planOf({ ...prepared, engineers: 190, fluentShare: 0, staff: staff('ml-engineer', 10) }, 4, owned);

const weeksPerMonth = 52 / 12;
const hireOne = planOf({ ...consumerCompany, seats: 1 }, 4, pulled(0, 'hire', { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 1 }));
const trainOne = (elements: number) => planOf({ ...consumerCompany, fluentShare: 0 }, 4, pulled(0, 'train', { kind: 'upskill', usd: 1_000_000, elements }));

/** Weeks until each of a hundred participants is fluent, those who never are left out. */
const weeksToFluent = (where: Lab, elements: number): number[] => {
  const byWeek = sample({ ...where, worlds: 1 }, trainOne(elements), Array.from({ length: 26 }, (_, week) => week + 1), (state) => state.programmeDone[0] as number).map((values) => values[0] as number);
  return byWeek.flatMap((done, at) => Array.from({ length: Math.round(done - (byWeek[at - 1] ?? 0)) }, () => at + 1));
};
const monthsToFull = (where: Lab): Float64Array => {
  const compiled = compilePlan(hireOne, { values: where.values });
  const state = stateFor(compiled);
  const joined = firstWeek(where, hireOne, (world) => world.hired > 0);
  return joined.map((week, world) => {
    openWorld(state, compiled, { seed: where.seed, index: world });
    return (week + (state.rampWeeks[0] as number)) / weeksPerMonth;
  });
};

export const fluencyCases: readonly Case[] = [
  { id: 'flu-1', find: (where) => { const [a, b] = [mean(overQuarters(where, broad, 'value')), mean(overQuarters(where, fewExperts, 'value'))]; return { figure: [a, b], holds: a > b }; } },
  { id: 'flu-2', find: (where) => {
    const few = overQuarters(where, fewExperts, 'value');
    return { figure: median(overQuarters(where, broad, 'value').map((value, world) => value / (few[world] as number))) };
  } },
  {
    id: 'up-1',
    find: (where) => {
      const weeks = Float64Array.from(weeksToFluent(where, 4));
      const ends = [quantile(weeks, 0.05), quantile(weeks, 0.95)] as const;
      return { figure: ends, holds: ends[0] >= 4 && ends[1] <= 8 };
    },
  },
  {
    id: 'up-2',
    find: (where) => {
      const months = monthsToFull(where);
      const ends = [quantile(months, 0.05), quantile(months, 0.95)] as const;
      return { figure: ends, holds: ends[0] >= 4 && ends[1] <= 8, note: `median ${median(months).toFixed(1)}` };
    },
  },
  {
    id: 'up-3',
    find: (where) => {
      const trained = 52 - mean(Float64Array.from(weeksToFluent(where, 4)));
      const ramps = monthsToFull(where);
      const joined = firstWeek(where, hireOne, (state) => state.hired > 0);
      const { rampStart } = where.values.single;
      const productive = joined.map((week, world) => {
        if (week > 52) return 0;
        const full = (ramps[world] as number) * weeksPerMonth;
        return Math.max(0, 52 - full) + Math.min(52 - week, full - week) * ((1 + rampStart) / 2);
      });
      const hired = mean(productive);
      return { figure: [trained, hired], holds: trained > hired };
    },
  },
  {
    id: 'up-5',
    find: (where) => {
      const within = (elements: number): number => (sample({ ...where, worlds: 1 }, trainOne(elements), [8], (state) => state.programmeDone[0] as number)[0]?.[0] ?? 0) / 100;
      return { figure: [within(4), within(0)], holds: within(4) > within(0) };
    },
  },
];
