import { compilePlan } from '../../model/compile-plan.ts';
import { choiceChance } from '../../model/kernel/hiring.ts';
import { openWorld } from '../../model/kernel/opening.ts';
import { stateFor } from '../../model/kernel/state.ts';
import { logistic } from '../../model/arithmetic.ts';
import type { Lever, Package, Process } from '../../model/lever.ts';
import type { Organisation } from '../../model/organisation.ts';
import evidence from '../../model/evidence.json' with { type: 'json' };
import { parameterTable } from '../../model/parameters.ts';
import { consumerCompany, seedCompany } from './companies.ts';
import { falls, firstWeek, mean, measured, median, overQuarters, planOf, pulled, sample, shareOf, staff, weeksIn, type Case, type Lab, releases } from './lab.ts';

/** An incumbent whose AI people ship little and measure nothing. */
const incumbent: Organisation = {
  ...consumerCompany, archetype: 'fine-tuner', engineers: 400, marketHeat: 1.5, structure: 'isolated', shiplessWeeks: 26,
  gates: { platform: 0.1, data: 0.4, product: 0.1, evaluation: 0.05 }, legacy: 1.5,
  staff: [...staff('ml-engineer', 6), ...staff('researcher', 2), ...staff('product-engineer', 4)],
};
const bonus: Lever = { kind: 'retain', target: { kind: 'all' }, how: 'bonus' };
const environment: readonly Lever[] = [
  { kind: 'structure', to: 'hybrid' }, { kind: 'owner', level: 0.8 }, { kind: 'budget', line: 'evaluation', usd: 400_000, weeks: 52 },
  { kind: 'budget', line: 'platform', usd: 400_000, weeks: 52 }, { kind: 'guild', timeShare: 0.1 },
];
const leavers = (where: Lab, levers: readonly Lever[]): number => mean(measured(where, planOf(incumbent, 4, pulled(0, 'keep', ...levers)), 'departures')) / incumbent.staff.length;

/** The twelve, of whom three are critical; the same money on all of them or on those three. */
const critical = 'researcher' as const;
const criticalKept = (where: Lab, target: Extract<Lever, { kind: 'retain' }>['target']): number => {
  const plan = planOf(incumbent, 4, pulled(0, 'keep', { kind: 'retain', target, how: 'bonus', usd: 180_000 }));
  return mean(sample(where, plan, [weeksIn(4)], (state) => incumbent.staff.reduce((kept, member, seat) => kept + (member.role === critical && state.status[seat] === 4 ? 1 : 0), 0))[0] as Float64Array)
    / incumbent.staff.filter((member) => member.role === critical).length;
};

/** Pay of a senior by role and band, from the table. */
const pay = (id: string): number => parameterTable.find((row) => row.id === id)?.value ?? NaN;

/** The chance that one candidate takes an offer: the cash bar and then the choice. */
function takes(where: Lab, company: Organisation, offer: Package, process: Process = {}): number {
  const plan = planOf(company, 1, pulled(0, 'offer', { kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 1, package: offer, process }));
  const compiled = compilePlan(plan, { values: where.values });
  const state = stateFor(compiled);
  openWorld(state, compiled, { seed: where.seed, index: 0 });
  const seat = compiled.seats.staffCount;
  const cash = logistic(((compiled.seats.payRatio[seat] as number) / (compiled.seats.cashBar[seat] as number) - 1) / where.values.single.cashSpread);
  return cash * choiceChance(state, compiled, seat);
}
const market = pay('paySeed.ml-engineer');
const seedWithTraction: Organisation = { ...seedCompany, gates: { ...seedCompany.gates, platform: 0.3 }, staff: staff('ml-engineer', 1) };

const seedBudget = planOf({ ...seedCompany, staff: staff('ml-engineer', 2) }, 4, pulled(0, 'run', { kind: 'budget', line: 'compute', usd: 150_000, weeks: 52 }));

/** What a hire turns out able to do, by how they were looked for. */
const hireCraft = (where: Lab, process: Process): number => {
  const plan = planOf({ ...consumerCompany, staff: [] }, 1, pulled(0, 'hire', { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 1, process }));
  return mean(sample(where, plan, [1], (state) => state.craft[0] as number)[0] as Float64Array);
};
/** Share of hires whose deployment skill is at least the ordinary product engineer's, less a tenth. */
const matching = (where: Lab, clarity: number): number => {
  const plan = planOf({ ...consumerCompany, staff: [] }, 1, pulled(0, 'hire', { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 1, process: { clarity } }));
  const bar = pay('skillDeployment.product-engineer') - 0.1;
  return shareOf(sample(where, plan, [1], (state) => state.deployment[0] as number)[0] as Float64Array, (skill) => skill >= bar);
};
const weeksToAccept = (where: Lab, mustHaves: number): number =>
  median(firstWeek(where, planOf(seedCompany, 6, pulled(0, 'hire', { kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 1, process: { mustHaves } })), (state) => state.status[0] === 3 || state.status[0] === 4));

/** A cut of thirty engineers that pays for four specialists, or a programme for thirty in place. */
const large: Organisation = { ...consumerCompany, engineers: 300, gates: { platform: 0.4, data: 0.6, product: 0.7, evaluation: 0.3 }, staff: [...staff('product-engineer', 3), ...staff('product-manager', 1)] };
const vendor: Lever = { kind: 'budget', line: 'vendor', usd: 600_000, weeks: 52 };
const cutAndHire = planOf(large, 2, pulled(0, 'cut', vendor, { kind: 'layoff', engineers: 30 }, { kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 4, package: { payRatio: 1.3 } }));
const upskillInPlace = planOf(large, 2, pulled(0, 'teach', vendor, { kind: 'upskill', usd: 300_000, elements: 4 }));

const attrition = (where: Lab, developed: boolean): number =>
  mean(measured(where, planOf({ ...consumerCompany, staff: staff('product-engineer', 6, 'senior', { developed }) }, 4), 'departures')) / (6 * 4);

const verified = (where: Lab, screen: 'practical' | 'credentials'): number =>
  mean(releases(where, planOf({ ...seedCompany, validated: 1, staff: staff('product-engineer', 2) }, 4, pulled(0, 'hire', { kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 2, process: { screen, loopDays: 10, approvalHours: 24, clarity: 0.8, recruiter: true } }))));

export const peopleCases: readonly Case[] = [
  {
    id: 'up-4',
    find: (where) => {
      const plan = planOf({ ...consumerCompany, fluentShare: 0 }, 16, pulled(0, 'deep', { kind: 'upskill', usd: 1_000_000, elements: 4, towards: 'production-ml' }));
      const byQuarter = sample({ ...where, worlds: 1 }, plan, Array.from({ length: 16 }, (_, quarter) => (quarter + 1) * 13), (state) => state.deepened).map((values) => values[0] as number);
      return { figure: byQuarter.findIndex((grown) => grown >= (byQuarter.at(-1) as number) / 2) + 1, note: 'the span itself is a sampled input' };
    },
  },
  { id: 'up-6', find: (where) => { const f = [attrition(where, true), attrition(where, false)] as const; return { figure: f, holds: f[0] < f[1] }; } },
  { id: 'int-1', find: (where) => { const f = [mean(overQuarters(where, cutAndHire, 'value')), mean(overQuarters(where, upskillInPlace, 'value'))] as const; return { figure: f, holds: f[0] < f[1] }; } },
  { id: 'int-2', find: () => { const f = [100 / 1.5, 100 / 1.3] as const; return { figure: f, holds: f[0] >= 66 && f[1] <= 77, note: 'an identity of the 30-50 % premium' }; } },
  {
    id: 'int-3',
    find: (where) => {
      const quiet = planOf(large, 2, pulled(0, 'quiet', vendor));
      const cut = planOf(large, 2, pulled(0, 'cut', vendor, { kind: 'layoff', engineers: 30 }));
      const f = [mean(measured(where, cut, 'departures')), mean(measured(where, quiet, 'departures'))].map((count) => count / (large.staff.length * 2));
      return { figure: f, holds: falls(f) };
    },
  },
  {
    id: 'ms-1',
    find: (where) => { const f = [leavers(where, [bonus]), leavers(where, [])] as const; return { figure: f, holds: f[0] < f[1] }; },
  },
  {
    id: 'ms-2',
    find: (where) => { const f = [leavers(where, environment), leavers(where, [bonus]), leavers(where, [])] as const; return { figure: f, holds: f[0] < f[1], note: 'attrition: environment, bonus alone, neither' }; },
  },
  { id: 'ms-3', find: (where) => { const f = [criticalKept(where, { kind: 'role', role: critical }), criticalKept(where, { kind: 'all' })]; return { figure: f, holds: falls(f) }; } },
  {
    id: 'ms-4',
    find: (where) => {
      const rate = (heat: number): number => mean(sample(where, planOf(incumbent, 2, pulled(0, 'wave', { kind: 'market', heat, weeks: 26 })), [13], (state) => state.heat * where.values.single.offerBase * 13)[0] as Float64Array);
      const f = [rate(2), rate(1)];
      return { figure: f, holds: falls(f), note: 'offers a quarter to someone content' };
    },
  },
  {
    id: 'pay-1',
    find: () => {
      const f = [1_100_000, pay('payEnterprise.ml-engineer'), pay('paySeed.platform-engineer'), pay('paySeed.ml-engineer'), pay('payEnterprise.product-engineer')] as const;
      return { figure: f, holds: f[0] > f[1] && f[1] > f[2] && f[2] >= f[3] && f[3] > f[4], note: 'a frontier researcher is a band of the market, not a hire in the table' };
    },
  },
  { id: 'pay-2', find: () => ({ figure: 1_100_000 / 1_500_000, holds: 1_100_000 / 1_500_000 >= 0.66 }) },
  {
    id: 'pay-3',
    find: (where) => {
      // A seed round of 3 million meant to last two years, and three of staff seniority at market pay.
      const spent = median(sample(where, { ...seedBudget, organisation: { ...seedBudget.organisation, staff: staff('ml-engineer', 3, 'staff') } }, [52], (state) => state.spend[0] as number)[0] as Float64Array);
      return { figure: spent / where.values.single.load / (3_000_000 / 2), note: 'cash pay over half of 3 million' };
    },
  },
  { id: 'pay-4', find: () => ({ figure: [0.086, 0.12, 0.25], holds: true, note: 'published premia; the pay table does not use them' }) },
  { id: 'rsu-1', find: (where) => ({ figure: takes(where, seedWithTraction, { payRatio: 200_000 / market, equityPercent: 0.5, segment: 'passive' }) }) },
  { id: 'rsu-2', find: (where) => ({ figure: takes(where, seedWithTraction, { payRatio: 225_000 / market, equityPercent: 1.1, segment: 'satiated' }, { clarity: 0.8 }) }) },
  { id: 'rsu-3', find: (where) => ({ figure: takes(where, seedWithTraction, { payRatio: 200_000 / market, equityPercent: 0.75, segment: 'early-career' }, { clarity: 0.8 }) }) },
  { id: 'rsu-4', find: (where) => ({ figure: where.values.single.equityPerceived, holds: where.values.single.equityPerceived >= 0.2 && where.values.single.equityPerceived <= 0.3 }) },
  { id: 'nb-2', find: (where) => { const f = [verified(where, 'practical'), verified(where, 'credentials')]; return { figure: f, holds: falls(f) }; } },
  { id: 'jd-1', find: (where) => { const f = [matching(where, 0.9), matching(where, 0.1)]; return { figure: f, holds: falls(f) }; } },
  {
    id: 'jd-2',
    find: () => {
      const undefinedShare = evidence.find(({ id }) => id === 'coursera-68pct-undefined')?.value as number;
      return { figure: 1 - undefinedShare / 100, note: 'the published share itself; the clarity an advert has if nothing is said rests on it' };
    },
  },
  { id: 'jd-3', find: (where) => { const f = [weeksToAccept(where, 10), weeksToAccept(where, 3)]; return { figure: f, holds: falls(f), note: 'weeks to an accepted offer' }; } },
  { id: 'jd-4', find: (where) => { const f = [hireCraft(where, { screen: 'practical' }), hireCraft(where, { screen: 'theory' })]; return { figure: f, holds: falls(f) }; } },
  {
    id: 'jd-5',
    find: (where) => {
      const count = (...levers: Lever[]): number => mean(releases(where, planOf({ ...consumerCompany, staff: staff('product-engineer', 4) }, 4, pulled(0, 'name', ...levers))));
      return { figure: count({ kind: 'announce', what: 'rename' }) - count(), holds: count({ kind: 'announce', what: 'rename' }) === count() };
    },
  },
];
