import { describe, expect, test, vi } from 'vitest';
import { consumerCompany } from '../../src/cli/cases/companies.ts';
import { mean, planOf, pulled, staff } from '../../src/cli/cases/lab.ts';
import { saasPaths } from '../../src/cli/cases/saas-paths.ts';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { measure, metricNumber } from '../../src/model/kernel/measures.ts';
import type { Lever, LeverKind } from '../../src/model/lever.ts';
import type { Plan } from '../../src/model/plan.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = 200;
const week = 78;
const measures = ['featuresReleased', 'departures', 'value'] as const;
type Measure = (typeof measures)[number];

const vendor: Lever = { kind: 'budget', line: 'vendor', usd: 500_000, weeks: 78 };
const wanted: Lever = { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 6 };
const fromScratch = saasPaths.BB;
const juniors = planOf({ ...consumerCompany, staff: staff('product-engineer', 5, 'junior') }, 6, pulled(0, 'vendor', vendor));
const full = planOf({ ...consumerCompany, seats: 2, staff: staff('product-engineer', 4) }, 6, pulled(0, 'start', vendor, wanted));
const led = planOf({ ...consumerCompany, engineers: 40, staff: [...staff('product-engineer', 5), ...staff('leader', 1)] }, 6, pulled(0, 'vendor', vendor));
const recorded = planOf({ ...consumerCompany, informalFeatures: 4, staff: [...staff('product-engineer', 5), ...staff('data-engineer', 1)] }, 6, pulled(0, 'vendor', vendor));

type Row = readonly [what: string, plan: Plan, at: number, lever: Lever];

/** Each way to pull a lever, added to a plan in which it does something. */
const rows: readonly Row[] = [
  ['one product engineer more', fromScratch, 0, { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 1 }],
  ['one ML engineer more', fromScratch, 0, { kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 1 }],
  ['a product manager no longer sought', fromScratch, 0, { kind: 'close', role: 'product-manager' }],
  ['two seats more', full, 0, { kind: 'authorise', seats: 2 }],
  ['a little more for vendors', fromScratch, 0, { kind: 'budget', line: 'vendor', usd: 200_000, weeks: 52 }],
  ['a little more for evaluation', fromScratch, 0, { kind: 'budget', line: 'evaluation', usd: 100_000, weeks: 52 }],
  ['money for a platform', fromScratch, 0, { kind: 'budget', line: 'platform', usd: 200_000, weeks: 52 }],
  ['money for data', fromScratch, 0, { kind: 'budget', line: 'data', usd: 200_000, weeks: 52 }],
  ['more for the guild', fromScratch, 26, { kind: 'budget', line: 'guild', usd: 200_000, weeks: 52 }],
  ['a training budget', fromScratch, 0, { kind: 'budget', line: 'training', usd: 50_000, weeks: 52 }],
  ['a demo fund', fromScratch, 0, { kind: 'budget', line: 'demos', usd: 300_000, weeks: 52 }],
  ['a small research bet', fromScratch, 0, { kind: 'budget', line: 'bet', usd: 300_000, weeks: 52 }],
  ['fifteen engineers taught', fromScratch, 0, { kind: 'upskill', usd: 150_000, elements: 4 }],
  ['half the guild time', fromScratch, 0, { kind: 'guild', timeShare: 0.1 }],
  ['people in the product teams', fromScratch, 0, { kind: 'structure', to: 'embedded' }],
  ['a centre and people in the teams', fromScratch, 0, { kind: 'structure', to: 'hybrid' }],
  ['a team apart', fromScratch, 0, { kind: 'structure', to: 'isolated' }],
  ['an owner', fromScratch, 0, { kind: 'owner', level: 0.7 }],
  ['a raise for all', fromScratch, 26, { kind: 'retain', target: { kind: 'all' }, how: 'raise', usd: 100_000 }],
  ['a bonus for the champions', fromScratch, 0, { kind: 'retain', target: { kind: 'champions' }, how: 'bonus' }],
  ['ownership for the champions', fromScratch, 0, { kind: 'retain', target: { kind: 'champions' }, how: 'ownership' }],
  ['recognition for all', fromScratch, 26, { kind: 'retain', target: { kind: 'all' }, how: 'recognise' }],
  ['a title for all', fromScratch, 26, { kind: 'retain', target: { kind: 'all' }, how: 'title' }],
  ['teaching for all', fromScratch, 26, { kind: 'retain', target: { kind: 'all' }, how: 'learning' }],
  ['the strongest let go', fromScratch, 26, { kind: 'part', target: { kind: 'strongest', at: 'deployment', count: 1 } }],
  ['a leader kept to a narrower job', led, 26, { kind: 'rescope', target: { kind: 'leader' } }],
  ['an offer for a champion', fromScratch, 26, { kind: 'outside-offer', target: { kind: 'champions' } }],
  ['a tenth of engineering let go', fromScratch, 26, { kind: 'layoff', engineers: 12 }],
  ['a partner for half a year', fromScratch, 0, { kind: 'partner', usd: 100_000, weeks: 26, work: 'defined', handOver: true }],
  ['a rented platform', fromScratch, 0, { kind: 'managed', on: true, usdPerYear: 50_000 }],
  ['a release gate', fromScratch, 26, { kind: 'release-gate', passShare: 0.5 }],
  ['deep features', fromScratch, 26, { kind: 'depth', to: 'deep' }],
  ['features that take the work over', fromScratch, 26, { kind: 'depth', to: 'replace-all' }],
  ['use recorded', recorded, 0, { kind: 'instrument', on: true }],
  ['a fractional leader', juniors, 0, { kind: 'fractional-lead', hoursPerWeek: 10, usdPerYear: 80_000 }],
  ['a warm market', fromScratch, 0, { kind: 'market', heat: 1.3, weeks: 26 }],
  ['twice the requests', fromScratch, 26, { kind: 'traffic', times: 2 }],
  ['another vendor model', fromScratch, 26, { kind: 'shock', of: 'vendor-change' }],
  ['another schema', fromScratch, 26, { kind: 'shock', of: 'schema-change' }],
  ['a copy by a rival', fromScratch, 26, { kind: 'shock', of: 'rival-clone' }],
  ['a tool out of use', fromScratch, 26, { kind: 'shock', of: 'tool-obsolete' }],
  ['an ML engineer once they are needed', fromScratch, 12, { kind: 'rule', metric: 'tuningNeed', atLeast: 0.28, then: [{ kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 1 }] }],
];

/** Where ten is out of reach, how far it goes and why: what changes most of an outcome leaves little of it to cancel. */
const short: Readonly<Record<string, { readonly reaches: Partial<Record<Measure, number>>; readonly why: string }>> = {
  'one ML engineer more': { reaches: { departures: 8 }, why: 'who is not there cannot leave, and one person more is a ninth of those who can' },
  'a product manager no longer sought': { reaches: { value: 4 }, why: 'without an owner every feature is worth two fifths less, and a few features hold most of the value' },
  'two seats more': { reaches: { departures: 4 }, why: 'two people more in a team of six, each with luck of their own' },
  'fifteen engineers taught': { reaches: { value: 7 }, why: 'the value of all features goes up with fluency: the difference is a share of the value, and swings with it' },
  'half the guild time': { reaches: { departures: 6 }, why: 'the guild is what most champions stay for' },
  'a centre and people in the teams': { reaches: { value: 8 }, why: 'half as much again gets through the product gate' },
  'a team apart': { reaches: { featuresReleased: 3, value: 2.5 }, why: 'next to nothing is released: there is no second outcome for luck to be taken off' },
  'recognition for all': { reaches: { departures: 7 }, why: 'it touches the hazard of everybody, every week' },
  'teaching for all': { reaches: { departures: 5 }, why: 'it touches the hazard of everybody, every week' },
  'the strongest let go': { reaches: { value: 7 }, why: 'one builder of five goes' },
  'a leader kept to a narrower job': { reaches: { featuresReleased: 6 }, why: 'a leader is an owner too, and a seventh of what five people build' },
  'features that take the work over': { reaches: { value: 3.5 }, why: 'each feature is worth more than twice as much and half of them come: the difference is as large as the value' },
  'use recorded': { reaches: { value: 7 }, why: 'the difference is a share of the value, and swings with it' },
  'a fractional leader': { reaches: { featuresReleased: 4, departures: 5, value: 2 }, why: 'five juniors build half as much again, and who ships stays' },
};

const variance = (values: Float64Array): number => { const m = mean(values); return mean(values.map((each) => (each - m) ** 2)); };
const seen = new Map<Plan, readonly Float64Array[]>();
const outcomes = (plan: Plan): readonly Float64Array[] => {
  const known = seen.get(plan);
  if (known !== undefined) return known;
  const compiled = compilePlan(plan);
  const found = measures.map(() => new Float64Array(worlds));
  runWorlds(compiled, 1, 0, worlds, [week], (state, world) => {
    measure(state, compiled);
    for (const [place, name] of measures.entries()) (found[place] as Float64Array)[world] = state.metrics[metricNumber(name)] as number;
  });
  seen.set(plan, found);
  return found;
};

describe('the difference between plans one lever apart varies ten times less in the same worlds than in others', () => {
  test.each(rows)('%s', (what, plan, at, lever) => {
    const without = outcomes(plan);
    const pulledToo = outcomes({ ...plan, levers: [...plan.levers, ...pulled(at, 'one', lever)] });
    const ratios = measures.map((name, place) => {
      const [a, b] = [without[place] as Float64Array, pulledToo[place] as Float64Array];
      const shared = variance(a.map((each, world) => each - (b[world] as number)));
      // In worlds that know nothing of each other the variance of a difference is the sum of both.
      return [name, shared === 0 ? Infinity : (variance(a) + variance(b)) / shared] as const;
    });
    expect(ratios.some(([, ratio]) => ratio < Infinity), 'a lever that moves nothing shows nothing').toBe(true);
    for (const [name, ratio] of ratios) expect(ratio, name).toBeGreaterThan(short[what]?.reaches[name] ?? 10);
  });

  test('what falls short is few, and falls short in one thing mostly', () => {
    const told = Object.values(short).reduce((count, { reaches }) => count + Object.keys(reaches).length, 0);
    expect(told).toBeLessThan(rows.length * measures.length * 0.2);
    expect(Object.keys(short).filter((what) => !rows.some(([row]) => row === what))).toEqual([]);
  });

  test('each kind of lever is there, but those that move nothing', () => {
    const still: readonly LeverKind[] = ['declare', 'audit', 'announce'];
    const kinds: Readonly<Record<LeverKind, true>> = {
      open: true, close: true, budget: true, upskill: true, guild: true, structure: true, owner: true, retain: true, part: true, rescope: true, authorise: true, declare: true, audit: true,
      rule: true, 'outside-offer': true, layoff: true, partner: true, managed: true, 'release-gate': true, depth: true, instrument: true, 'fractional-lead': true, announce: true, market: true,
      traffic: true, shock: true,
    };
    const there = new Set<string>(rows.map(([, , , { kind }]) => kind));
    expect(Object.keys(kinds).filter((kind) => !there.has(kind)).sort()).toEqual([...still].sort());
  });
});
