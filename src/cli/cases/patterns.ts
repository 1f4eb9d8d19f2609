import type { Lever } from '../../model/lever.ts';
import type { Metric } from '../../model/metric.ts';
import type { Organisation, StaffMember } from '../../model/organisation.ts';
import type { Plan } from '../../model/plan.ts';
import { draw } from '../../model/luck.ts';
import { roles, type Archetype, type Role } from '../../model/roles.ts';
import { consumerCompany, seedCompany, trainerCompany } from './companies.ts';
import { falls, mean, measured, median, overQuarters, planOf, pulled, rises, sample, shareOf, staff, weeksIn, type Case, type Lab, releases } from './lab.ts';

const tuner: Organisation = { ...seedCompany, validated: 1 };
const features = (where: Lab, company: Organisation, quarters: number): number => mean(releases(where, planOf(company, quarters)));

const platformCompany = (seat: Role): Organisation => ({ ...tuner, staff: [...staff('ml-engineer', 3), ...staff('product-engineer', 1), ...staff(seat, 1)] });
const qualityIncidents = (where: Lab, seat: Role): number => {
  // The same live features for both seats, so that only who keeps them differs.
  const plan = planOf({ ...platformCompany(seat), informalFeatures: 12 }, 4);
  return mean(sample(where, plan, [weeksIn(4)], (state) => state.incidents / Math.max(1, state.featureCount))[0] as Float64Array);
};

const earlyPlatform = planOf({ ...seedCompany, validated: 0.15, staff: [...staff('ml-engineer', 1), ...staff('platform-engineer', 1)] }, 4);

const searching = { ...seedCompany, validated: 0.15, staff: staff('ml-engineer', 1), cashUsd: 4_000_000 };
const hirePlatform = (delayWeeks: number): Lever => ({ kind: 'open', role: 'platform-engineer', seniority: 'senior', count: 1, delayWeeks, process: { loopDays: 10, approvalHours: 24, clarity: 0.8, recruiter: true } });
const managedFirst = planOf(searching, 4, pulled(0, 'managed', { kind: 'managed', on: true, usdPerYear: 60_000 }, hirePlatform(39)));
const platformAtOnce = planOf(searching, 4, pulled(0, 'own', hirePlatform(0)));
const perDollar = (where: Lab, plan: Plan): number => mean(releases(where, plan)) / (mean(measured(where, plan, 'spendUsd')) / 1e6);

const launched = (engineers: number): Organisation => ({ ...tuner, staff: [...staff('ml-engineer', 3), ...staff('product-engineer', 2), ...staff('data-engineer', engineers)], prototypes: 4, gates: { platform: 0.5, data: 0.6, product: 0.7, evaluation: 0.3 }, traffic: 1 });
const lateIncidents = (where: Lab, engineers: number): number => {
  const plan = planOf({ ...launched(engineers), informalFeatures: 3 }, 5);
  const [before, after] = sample(where, plan, [weeksIn(2), weeksIn(4)], (state) => state.incidents) as [Float64Array, Float64Array];
  const live = measured(where, plan, 'featuresLive', weeksIn(3));
  return mean(after.map((count, world) => (count - (before[world] as number)) / Math.max(1, live[world] as number)));
};

const mixes: Readonly<Record<Archetype, readonly StaffMember[]>> = {
  consumer: [...staff('product-engineer', 6), ...staff('product-manager', 1), ...staff('evaluation-specialist', 1)],
  'fine-tuner': [...staff('ml-engineer', 3), ...staff('platform-engineer', 2), ...staff('data-engineer', 1), ...staff('researcher', 1), ...staff('product-manager', 1)],
  trainer: [...staff('researcher', 2), ...staff('ml-engineer', 2), ...staff('platform-engineer', 1), ...staff('infrastructure-engineer', 2)],
};
const learns = (where: Lab, flywheel: boolean): number => {
  const company = { ...launched(flywheel ? 1 : 0), informalFeatures: 3 };
  const plan = planOf(company, 6, flywheel ? pulled(0, 'record', { kind: 'instrument', on: true }) : []);
  const [early, late] = sample(where, plan, [weeksIn(2), weeksIn(6)], (state) => state.flywheel) as [Float64Array, Float64Array];
  return mean(late) - mean(early);
};
const staticDelay = (where: Lab): number => {
  const company = { ...launched(0), staticData: true };
  const hire = (delayWeeks: number) => planOf(company, 4, pulled(0, 'data', { kind: 'open', role: 'data-engineer', seniority: 'senior', count: 1, delayWeeks }));
  const [now, later] = [hire(0), hire(26)].map((plan) => mean(releases(where, plan))) as [number, number];
  return (now - later) / now;
};
/**
 * Teams as enterprises typically ask for them: too much research, too little platform and product. Each of eight seats is
 * drawn half from what a consumer of models needs and half from what a trainer needs.
 */
const typicalTeams = ({ values, seed }: Lab): readonly (readonly StaffMember[])[] => {
  const needed = (mix: Float64Array): Float64Array => mix.map((weight) => weight / mix.reduce((sum, each) => sum + each, 0));
  const [right, wrong] = [needed(values.byRole.mixConsumer), needed(values.byRole.mixTrainer)];
  const roleAt = (u: number): Role => {
    let below = 0;
    return roles.find((_, at) => u < (below += ((right[at] as number) + (wrong[at] as number)) / 2)) ?? 'product-engineer';
  };
  return Array.from({ length: 200 }, (_, index) => {
    const drawn = Array.from({ length: 8 }, (_seat, seat) => roleAt(draw({ seed, index }, 'world', `seat-${seat}`, 0, 0)));
    return roles.flatMap((role) => staff(role, drawn.filter((each) => each === role).length));
  });
};
const failing = (where: Lab): number => {
  const vendor = pulled(0, 'vendor', { kind: 'budget', line: 'vendor', usd: 400_000, weeks: 52 });
  const released = (lab: Lab, people: readonly StaffMember[]): Float64Array => releases(lab, planOf({ ...consumerCompany, staff: people }, 4, vendor));
  // The bar is a third of about three releases: with few worlds it would fall to either side of one by chance.
  const matched = mean(released({ ...where, worlds: 4 * where.worlds }, mixes.consumer));
  // Each team in luck of its own: the same few worlds for all would say more of those worlds than of the teams.
  const few = (team: number): Lab => ({ ...where, worlds: Math.ceil(where.worlds / 100), seed: where.seed + team });
  return mean(Float64Array.from(typicalTeams(where), (people, team) => shareOf(released(few(team), people), (count) => count < matched / 3)));
};

/** Strong at modelling, weak at getting it to users, two pilots with customers and nothing to run them on. */
const notebooks = planOf({ ...seedCompany, informalFeatures: 2, gates: { ...seedCompany.gates, platform: 0 }, staff: [...staff('researcher', 2), ...staff('ml-engineer', 2)] }, 3);

/** One decision the wrong way at a time, in a consumer company: how much value each costs, the largest first. */
const costliest = (where: Lab): string[] => {
  const right = {
    company: { ...consumerCompany, staff: [...mixes.consumer, ...staff('platform-engineer', 1)] },
    levers: [
      { kind: 'owner', level: 0.7 }, { kind: 'budget', line: 'vendor', usd: 600_000, weeks: 78 }, { kind: 'budget', line: 'evaluation', usd: 400_000, weeks: 78 },
      { kind: 'upskill', usd: 200_000, elements: 4 },
    ] as const satisfies readonly Lever[],
  };
  const worth = (company: Organisation, levers: readonly Lever[]): number => mean(overQuarters(where, planOf(company, 6, pulled(0, 'decided', ...levers)), 'value'));
  const without = (kind: Lever['kind'], line?: string): number => worth(right.company, right.levers.filter((lever) => lever.kind !== kind || ('line' in lever && line !== undefined && lever.line !== line)));
  const best = worth(right.company, right.levers);
  const losses: readonly (readonly [string, number])[] = [
    ['mix', best - worth({ ...right.company, staff: [...mixes.trainer, ...staff('product-engineer', 1)] }, right.levers)],
    ['structure', best - worth({ ...right.company, structure: 'isolated' }, right.levers)],
    ['platform', best - worth({ ...right.company, staff: mixes.consumer }, right.levers)],
    ['owner', best - without('owner')], ['vendor', best - without('budget', 'vendor')], ['evaluation', best - without('budget', 'evaluation')],
    ['upskilling', best - without('upskill')],
  ];
  return [...losses].sort((a, b) => b[1] - a[1]).map(([name]) => name);
};

const perMillion = (where: Lab, company: Organisation, people: readonly StaffMember[]): number => {
  const plan = planOf({ ...company, staff: people }, 6, pulled(0, 'vendor', { kind: 'budget', line: 'vendor', usd: 600_000, weeks: 78 }));
  return mean(overQuarters(where, plan, 'value')) / (mean(measured(where, plan, 'spendUsd')) / 1e6);
};

const three = (roles: readonly Role[]): Organisation => ({ ...tuner, staff: roles.flatMap((role) => staff(role, 1)) });
const specialists = three(['ml-engineer', 'platform-engineer', 'data-engineer']);
const integrated = three(['product-engineer', 'ml-engineer', 'platform-engineer']);

const thirdHire = (role: Role): Organisation => ({ ...tuner, staff: [...staff('ml-engineer', 1), ...staff('product-engineer', 1), ...staff(role, 1)] });
/** One team that grows in one place: nobody sits with a product team, whose manager would be theirs too. */
const scale = (count: number, led: boolean): Organisation => ({ ...consumerCompany, structure: 'central', productTeams: 1, engineers: 40, fluentShare: 0, staff: [...staff('product-engineer', count), ...(led ? staff('leader', 1) : [])] });
const vendorFor = (count: number) => pulled(0, 'vendor', { kind: 'budget', line: 'vendor', usd: 80_000 * count, weeks: 78 });
const built = (where: Lab, count: number, led: boolean, quarters: number): number => mean(releases(where, planOf(scale(count, led), quarters, vendorFor(count))));

export const patternCases: readonly Case[] = [
  { id: 'do-1', find: (where) => { const f = [qualityIncidents(where, 'devops-engineer'), qualityIncidents(where, 'platform-engineer')]; return { figure: f, holds: falls(f) }; } },
  {
    id: 'do-2',
    find: (where) => {
      const nobody = { ...tuner, staff: platformCompany('devops-engineer').staff.slice(0, 4) };
      const base = features(where, nobody, 4);
      return { figure: features(where, platformCompany('devops-engineer'), 4) / base, note: `platform engineer ${(features(where, platformCompany('platform-engineer'), 4) / base).toFixed(2)}` };
    },
  },
  { id: 'me-1', find: (where) => ({ figure: median(sample(where, earlyPlatform, [weeksIn(4)], (state) => state.platformRebuilt / state.platformBuilt)[0] as Float64Array) }) },
  { id: 'me-2', find: (where) => { const f = [perDollar(where, managedFirst), perDollar(where, platformAtOnce)]; return { figure: f, holds: falls(f), note: 'features a million' }; } },
  { id: 'de-2', find: (where) => { const f = [learns(where, true), learns(where, false)]; return { figure: f, holds: falls(f) && (f[1] as number) < 0.01 }; } },
  { id: 'de-3', find: (where) => ({ figure: staticDelay(where) }) },
  {
    id: 'mm-2',
    find: (where) => {
      const order = costliest(where);
      const rank = order.indexOf('mix') + 1;
      return { figure: rank, holds: rank <= 3, note: order.join(' > ') };
    },
  },
  { id: 'mm-3', find: (where) => ({ figure: failing(where), note: '200 teams of eight, each seat drawn half from the right mix' }) },
  {
    id: 'nb-1',
    find: (where) => {
      const by = (metric: Metric): number[] => [1, 2, 3].map((quarter) => mean(measured(where, notebooks, metric, weeksIn(quarter))));
      const [offline, live] = [by('prototypesWaiting'), by('featuresLive')] as const;
      const gap = offline.map((waiting, quarter) => waiting - (live[quarter] as number));
      return { figure: gap, holds: rises(offline) && falls(live) && rises(gap), note: `works offline ${offline.map((each) => each.toFixed(2)).join('/')}, live ${live.map((each) => each.toFixed(2)).join('/')}, of two pilots` };
    },
  },
  { id: 'de-1', find: (where) => { const f = [lateIncidents(where, 0), lateIncidents(where, 1)]; return { figure: f, holds: falls(f) }; } },
  {
    id: 'mm-1',
    find: (where) => {
      const f = [perMillion(where, consumerCompany, mixes.consumer), perMillion(where, consumerCompany, mixes.trainer), perMillion(where, trainerCompany, mixes.trainer), perMillion(where, trainerCompany, mixes.consumer)] as const;
      return { figure: f, holds: f[0] > f[1] && f[2] > f[3] };
    },
  },
  { id: 'sp-1', find: (where) => { const f = [features(where, integrated, 4), features(where, specialists, 4)]; return { figure: f, holds: falls(f) }; } },
  {
    id: 'sp-2',
    find: (where) => {
      const f = [features(where, { ...trainerCompany, staff: specialists.staff }, 6), features(where, { ...trainerCompany, staff: integrated.staff }, 6)] as const;
      return { figure: f, holds: f[0] >= f[1] };
    },
  },
  { id: 'vp-1', find: (where) => { const f = [features(where, thirdHire('ml-engineer'), 4), features(where, thirdHire('leader'), 4)]; return { figure: f, holds: falls(f) }; } },
  { id: 'vp-2', find: (where) => { const f = [built(where, 12, true, 4), built(where, 12, false, 4)]; return { figure: f, holds: falls(f) }; } },
  { id: 'vp-3', find: (where) => { const f = [8, 10, 14].map((count) => built(where, count, false, 6) / count); return { figure: f, holds: (f[2] as number) < (f[1] as number) }; } },
];
