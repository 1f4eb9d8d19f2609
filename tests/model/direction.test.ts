import { describe, expect, test, vi } from 'vitest';
import { playCompiled } from '../builders/compiled-weeks.ts';
import { measureIn } from '../builders/measure-in.ts';
import type { Lever, LeverKind } from '../../src/model/lever.ts';
import type { Metric } from '../../src/model/metric.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { consumerCompany, insurer, seedCompany } from '../../src/cli/cases/companies.ts';
import { saasOrganisation } from '../../src/cli/cases/saas-company.ts';
import { mean, planOf, pulled, staff } from '../../src/cli/cases/lab.ts';

vi.setConfig({ testTimeout: 60_000 });
playCompiled();

const worlds = 300;
const builders = { ...consumerCompany, staff: [...staff('product-engineer', 4), ...staff('platform-engineer', 1)] };
const tuner: Organisation = { ...seedCompany, validated: 1, informalFeatures: 6, staff: [...staff('ml-engineer', 3), ...staff('product-engineer', 1), ...staff('data-engineer', 1)] };
const vendor: Lever = { kind: 'budget', line: 'vendor', usd: 500_000, weeks: 52 };
const offered: Lever = { kind: 'outside-offer', target: { kind: 'champions' } };
const answered = (how: Extract<Lever, { kind: 'retain' }>['how']): Lever[] => [offered, { kind: 'retain', target: { kind: 'offered' }, how }];
const platformHire: Lever = { kind: 'open', role: 'platform-engineer', seniority: 'senior', count: 1 };

const productHires: Lever = { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 4 };
const mlHires: Lever = { kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 4 };
const leaderHire: Lever = { kind: 'open', role: 'leader', seniority: 'staff', count: 1 };
/** Much is live on a platform, and nobody tunes it. */
const grown: Organisation = { ...builders, informalFeatures: 20, gates: { ...builders.gates, platform: 0.9, evaluation: 0.8 } };

type Row = readonly [what: string, company: Organisation, more: readonly Lever[], less: readonly Lever[], metric: Metric, week: number];

/** With the first levers a measure stands higher than with the second, in the same worlds. */
const rows: readonly Row[] = [
  ['hiring platform engineers opens the platform gate', saasOrganisation, [platformHire], [], 'platform', 78],
  ['product engineers release more', builders, [vendor, { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 4 }], [vendor], 'featuresReleased', 78],
  ['a clear role fills sooner', seedCompany, [{ ...platformHire, process: { clarity: 0.9 } }], [{ ...platformHire, process: { clarity: 0.1 } }], 'headcount', 39],
  ['a quick process fills sooner', seedCompany, [{ ...platformHire, process: { loopDays: 8, approvalHours: 24 } }], [{ ...platformHire, process: { loopDays: 35, approvalHours: 240 } }], 'headcount', 39],
  ['pay at market fills sooner than pay below it', seedCompany, [platformHire], [{ ...platformHire, package: { payRatio: 0.8 } }], 'headcount', 39],
  ['a list of ten demands fills later', seedCompany, [{ ...platformHire, process: { mustHaves: 3 } }], [{ ...platformHire, process: { mustHaves: 10 } }], 'headcount', 39],
  ['a hot market fills later', seedCompany, [platformHire], [{ kind: 'market', heat: 2, weeks: 52 }, platformHire], 'headcount', 39],
  ['a third more pay wins people over where everybody is hiring', seedCompany, [{ kind: 'market', heat: 2, weeks: 52 }, { ...platformHire, package: { payRatio: 4 / 3 } }], [{ kind: 'market', heat: 2, weeks: 52 }, platformHire], 'headcount', 39],
  ['a recruiter fills sooner', seedCompany, [{ ...platformHire, process: { recruiter: true } }], [platformHire], 'headcount', 26],
  ['work from anywhere fills sooner', seedCompany, [{ ...platformHire, process: { remote: true } }], [platformHire], 'headcount', 26],
  ['an examination in theory fills later', seedCompany, [platformHire], [{ ...platformHire, process: { screen: 'theory' } }], 'headcount', 39],
  ['interviews by practical work find people who get things to users', builders, [vendor, { ...productHires, process: { screen: 'practical' } }], [vendor, { ...productHires, process: { screen: 'credentials' } }], 'featuresReleased', 78],
  ['shares, explained, win people over', seedCompany, [{ ...mlHires, package: { equityPercent: 1 } }], [mlHires], 'headcount', 39],
  ['shares that nobody explains win fewer', seedCompany, [{ ...mlHires, package: { equityPercent: 1 } }], [{ ...mlHires, package: { equityPercent: 1, disclosed: false } }], 'headcount', 39],
  ['people early in their career come for less cash', seedCompany, [{ ...mlHires, package: { segment: 'early-career' } }], [{ ...mlHires, package: { segment: 'satiated' } }], 'headcount', 39],
  ['a search that waits for a leader begins later', seedCompany, [leaderHire, platformHire], [leaderHire, { ...platformHire, afterLeader: true }], 'headcount', 26],
  ['a search put off begins later', seedCompany, [platformHire], [{ ...platformHire, delayWeeks: 13 }], 'headcount', 26],
  ['a recognised name costs more', saasOrganisation, [{ ...leaderHire, recognised: true }], [leaderHire], 'spendUsd', 104],
  ['more seats let more people come', { ...seedCompany, seats: 1 }, [{ ...platformHire, count: 4 }, { kind: 'authorise', seats: 3 }], [{ ...platformHire, count: 4 }], 'headcount', 52],
  ['closing a search leaves the seat open', seedCompany, [platformHire, { kind: 'close' }], [platformHire], 'openSeats', 52],
  ['vendor money lets builders build', builders, [vendor], [], 'featuresReleased', 52],
  ['evaluation money opens the evaluation gate', builders, [{ kind: 'budget', line: 'evaluation', usd: 400_000, weeks: 52 }], [], 'evaluation', 52],
  ['platform money opens the platform gate a little', saasOrganisation, [{ kind: 'budget', line: 'platform', usd: 400_000, weeks: 52 }], [], 'platform', 52],
  ['data money opens the data gate', insurer, [{ kind: 'budget', line: 'data', usd: 300_000, weeks: 52 }], [], 'data', 52],
  ['a programme makes engineers fluent', saasOrganisation, [{ kind: 'upskill', usd: 300_000, elements: 4 }], [], 'fluency', 26],
  ['a whole programme does more than half of one', saasOrganisation, [{ kind: 'upskill', usd: 300_000, elements: 4 }], [{ kind: 'upskill', usd: 300_000, elements: 2 }], 'fluency', 26],
  ['a guild keeps champions', saasOrganisation, [platformHire], [platformHire, { kind: 'guild', timeShare: 0.2 }], 'championsLeft', 78],
  ['a guild fund keeps champions', saasOrganisation, [platformHire], [platformHire, { kind: 'budget', line: 'guild', usd: 200_000, weeks: 78 }], 'championsLeft', 78],
  ['sitting with product teams opens the product gate', insurer, [{ kind: 'structure', to: 'embedded' }], [], 'product', 39],
  ['somebody who goes between is better than a team apart', insurer, [{ kind: 'structure', to: 'liaison' }], [{ kind: 'structure', to: 'isolated' }], 'product', 39],
  ['a centre with people in the teams is better than a centre alone', { ...insurer, staff: staff('product-engineer', 8) }, [{ kind: 'structure', to: 'hybrid' }], [{ kind: 'structure', to: 'central' }], 'product', 39],
  ['an owner opens the product gate', insurer, [{ kind: 'structure', to: 'central' }, { kind: 'owner', level: 0.9 }], [{ kind: 'structure', to: 'central' }], 'product', 39],
  ['an offer in hand takes people', saasOrganisation, [offered], [], 'championsLeft', 8],
  ['ownership answers an offer', saasOrganisation, [offered], answered('ownership'), 'championsLeft', 8],
  ['a bonus answers an offer', saasOrganisation, [offered], answered('bonus'), 'championsLeft', 8],
  ['a raise answers an offer', saasOrganisation, [offered], answered('raise'), 'championsLeft', 8],
  ['recognition answers an offer', saasOrganisation, [offered], answered('recognise'), 'championsLeft', 8],
  ['time to learn answers an offer', saasOrganisation, [offered], answered('learning'), 'championsLeft', 8],
  ['ownership lasts longer than a raise', saasOrganisation, answered('raise'), answered('ownership'), 'championsLeft', 52],
  ['a title answers an offer less than ownership', saasOrganisation, answered('title'), answered('ownership'), 'championsLeft', 8],
  ['letting someone go frees the seat', { ...seedCompany, seats: 1 }, [{ kind: 'open', role: 'product-engineer', seniority: 'senior', count: 1 }, { kind: 'rule', metric: 'headcount', atLeast: 1, then: [{ kind: 'part', target: { kind: 'all' } }] }], [{ kind: 'open', role: 'product-engineer', seniority: 'senior', count: 1 }], 'openSeats', 78],
  ['a cut makes people leave', { ...builders, engineers: 200 }, [{ kind: 'layoff', engineers: 40 }], [], 'departures', 26],
  ['a cut takes fluency along', { ...builders, engineers: 200, fluentShare: 0.5 }, [], [{ kind: 'layoff', engineers: 60 }, { kind: 'shock', of: 'tool-obsolete' }], 'fluency', 20],
  ['a tool that goes out of use takes fluency along', { ...builders, engineers: 200, fluentShare: 0.5 }, [], [{ kind: 'shock', of: 'tool-obsolete' }], 'fluency', 4],
  ['letting the strongest go costs releases', { ...builders, staff: staff('product-engineer', 6) }, [vendor], [vendor, { kind: 'part', target: { kind: 'strongest', at: 'deployment', count: 2 } }], 'featuresReleased', 52],
  ['engineers grown to production ML serve the need for tuning', grown, [{ kind: 'upskill', usd: 300_000, elements: 4, towards: 'production-ml' }], [], 'value', 156],
  ['a partner builds while paid', consumerCompany, [vendor, { kind: 'partner', usd: 1_000_000, weeks: 52, work: 'defined', handOver: true }], [vendor], 'featuresReleased', 52],
  ['defined work suits a partner better', consumerCompany, [vendor, { kind: 'partner', usd: 1_500_000, weeks: 52, work: 'defined', handOver: true }], [vendor, { kind: 'partner', usd: 1_500_000, weeks: 52, work: 'iterative', handOver: true }], 'featuresReleased', 52],
  ['a rented platform is a platform', seedCompany, [{ kind: 'managed', on: true, usdPerYear: 60_000 }], [], 'platform', 26],
  ['a strict release gate holds releases back', builders, [vendor], [vendor, { kind: 'release-gate', passShare: 1 }], 'featuresReleased', 52],
  ['a strict release gate prevents incidents', { ...builders, informalFeatures: 12, gates: { ...builders.gates, evaluation: 0.8 } }, [], [{ kind: 'release-gate', passShare: 1 }], 'incidents', 78],
  ['going deep is worth more', builders, [vendor, { kind: 'depth', to: 'deep' }], [vendor, { kind: 'depth', to: 'shallow' }], 'value', 78],
  ['recording use pays where a data engineer works on it', tuner, [{ kind: 'instrument', on: true }], [], 'value', 78],
  ['a fractional leader steadies juniors', { ...consumerCompany, staff: staff('product-engineer', 4, 'junior') }, [vendor, { kind: 'fractional-lead', hoursPerWeek: 12, usdPerYear: 90_000 }], [vendor], 'prototypesWaiting', 52],
  ['more traffic breaks more', { ...tuner, gates: { ...tuner.gates, platform: 0 } }, [{ kind: 'traffic', times: 6 }], [], 'incidents', 39],
  ['a vendor\'s change undoes measurement', builders, [], [{ kind: 'shock', of: 'vendor-change' }], 'evaluation', 4],
  ['a schema change undoes data', tuner, [], [{ kind: 'shock', of: 'schema-change' }], 'data', 4],
  ['a rival\'s copy costs value', { ...builders, informalFeatures: 8 }, [], [{ kind: 'shock', of: 'rival-clone' }], 'value', 4],
  ['a research bet costs building', builders, [vendor], [vendor, { kind: 'budget', line: 'bet', usd: 1_000_000, weeks: 52 }], 'featuresReleased', 52],
  ['money for demos makes demos', insurer, [{ kind: 'partner', usd: 2_000_000, weeks: 52, work: 'defined', handOver: true }, { kind: 'budget', line: 'demos', usd: 1_000_000, weeks: 52 }], [{ kind: 'partner', usd: 2_000_000, weeks: 52, work: 'defined', handOver: true }], 'demos', 52],
  ['a leader kept to a narrower job leaves a small team in peace', { ...consumerCompany, fluentShare: 0, staff: [...staff('leader', 1), ...staff('product-engineer', 3)] }, [vendor, { kind: 'rescope', target: { kind: 'leader' } }, { kind: 'owner', level: 0.8 }], [vendor], 'featuresReleased', 78],
];

const still = [
  ['declaring an archetype', { kind: 'declare', archetype: 'trainer' }],
  ['an audit', { kind: 'audit' }],
  ['a new name', { kind: 'announce', what: 'rename' }],
] as const;

describe('each lever alone moves its measure the way it should', () => {
  test.each(rows)('%s', (_, company, more, less, metric, week) => {
    const at = (levers: readonly Lever[]): number => mean(measureIn(planOf(company, Math.ceil(week / 13), pulled(0, 'lever', ...levers)), 11, worlds, metric, week));
    expect(at(more)).toBeGreaterThan(at(less));
  });

  test.each(still)('%s moves nothing', (_, lever) => {
    const value = (levers: readonly Lever[]): Float64Array => measureIn(planOf(builders, 6, pulled(0, 'lever', ...levers)), 11, 50, 'value', 78);
    expect(value([lever])).toEqual(value([]));
  });

  test('no lever, and no way to pull one, is left out', () => {
    const kinds: Readonly<Record<LeverKind, true>> = {
      open: true, close: true, budget: true, upskill: true, guild: true, structure: true, owner: true, retain: true, part: true, rescope: true, authorise: true, declare: true, audit: true,
      rule: true, 'outside-offer': true, layoff: true, partner: true, managed: true, 'release-gate': true, depth: true, instrument: true, 'fractional-lead': true, announce: true, market: true,
      traffic: true, shock: true,
    };
    const pulledSomewhere = JSON.stringify([rows, still]);
    const ways = {
      kind: Object.keys(kinds), how: ['raise', 'bonus', 'recognise', 'ownership', 'title', 'learning'], of: ['vendor-change', 'schema-change', 'rival-clone', 'tool-obsolete'],
      line: ['vendor', 'evaluation', 'platform', 'data', 'demos', 'guild', 'bet'], towards: ['production-ml'], screen: ['practical', 'theory', 'credentials'], segment: ['early-career', 'satiated'],
    };
    for (const [name, values] of Object.entries(ways)) for (const value of values) expect(pulledSomewhere).toContain(`"${name}":"${value}"`);
    for (const name of ['recruiter', 'remote', 'mustHaves', 'clarity', 'loopDays', 'approvalHours', 'payRatio', 'equityPercent', 'disclosed', 'afterLeader', 'delayWeeks', 'recognised']) expect(pulledSomewhere).toContain(`"${name}":`);
  });
});

test('where everybody is hiring seats fill at the market\'s pay too, later and fewer of them', () => {
  const filled = (heat: number): number => mean(measureIn(planOf({ ...builders, seats: 4, marketHeat: heat }, 6, pulled(0, 'open', { ...productHires, process: { clarity: 0.8, recruiter: true } })), 1, worlds, 'headcount', 52)) - mean(measureIn(planOf({ ...builders, seats: 4, marketHeat: heat }, 6), 1, worlds, 'headcount', 52));
  expect(filled(2)).toBeGreaterThan(0.4 * filled(1));
  expect(filled(2)).toBeLessThan(0.9 * filled(1));
});
