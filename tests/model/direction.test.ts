import { describe, expect, test, vi } from 'vitest';
import { measureIn } from '../../src/model/ensemble.ts';
import type { Lever } from '../../src/model/lever.ts';
import type { Metric } from '../../src/model/metric.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { consumerCompany, insurer, seedCompany } from '../../src/cli/cases/companies.ts';
import { saasOrganisation } from '../../src/cli/cases/saas-company.ts';
import { mean, planOf, pulled, staff } from '../../src/cli/cases/lab.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = 300;
const builders = { ...consumerCompany, staff: [...staff('product-engineer', 4), ...staff('platform-engineer', 1)] };
const tuner: Organisation = { ...seedCompany, validated: 1, informalFeatures: 6, staff: [...staff('ml-engineer', 3), ...staff('product-engineer', 1), ...staff('data-engineer', 1)] };
const vendor: Lever = { kind: 'budget', line: 'vendor', usd: 500_000, weeks: 52 };
const offered: Lever = { kind: 'outside-offer', target: { kind: 'champions' } };
const answered = (how: Extract<Lever, { kind: 'retain' }>['how']): Lever[] => [offered, { kind: 'retain', target: { kind: 'offered' }, how }];
const platformHire: Lever = { kind: 'open', role: 'platform-engineer', seniority: 'senior', count: 1 };

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
  ['an owner opens the product gate', insurer, [{ kind: 'structure', to: 'central' }, { kind: 'owner', level: 0.9 }], [{ kind: 'structure', to: 'central' }], 'product', 39],
  ['an offer in hand takes people', saasOrganisation, [offered], [], 'championsLeft', 8],
  ['ownership answers an offer', saasOrganisation, [offered], answered('ownership'), 'championsLeft', 8],
  ['a bonus answers an offer', saasOrganisation, [offered], answered('bonus'), 'championsLeft', 8],
  ['a raise answers an offer', saasOrganisation, [offered], answered('raise'), 'championsLeft', 8],
  ['ownership lasts longer than a raise', saasOrganisation, answered('raise'), answered('ownership'), 'championsLeft', 52],
  ['a title answers an offer less than ownership', saasOrganisation, answered('title'), answered('ownership'), 'championsLeft', 8],
  ['letting someone go frees the seat', { ...seedCompany, seats: 1 }, [{ kind: 'open', role: 'product-engineer', seniority: 'senior', count: 1 }, { kind: 'rule', metric: 'headcount', atLeast: 1, then: [{ kind: 'part', target: { kind: 'all' } }] }], [{ kind: 'open', role: 'product-engineer', seniority: 'senior', count: 1 }], 'openSeats', 78],
  ['a cut makes people leave', { ...builders, engineers: 200 }, [{ kind: 'layoff', engineers: 40 }], [], 'departures', 26],
  ['a cut takes fluency along', { ...builders, engineers: 200, fluentShare: 0.5 }, [], [{ kind: 'layoff', engineers: 60 }, { kind: 'shock', of: 'tool-obsolete' }], 'fluency', 20],
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

describe('each lever alone moves its measure the way it should', () => {
  test.each(rows)('%s', (_, company, more, less, metric, week) => {
    const at = (levers: readonly Lever[]): number => mean(measureIn(planOf(company, 8, pulled(0, 'lever', ...levers)), 11, worlds, metric, week));
    expect(at(more)).toBeGreaterThan(at(less));
  });

  test.each([
    ['declaring an archetype', { kind: 'declare', archetype: 'trainer' }],
    ['an audit', { kind: 'audit' }],
    ['a new name', { kind: 'announce', what: 'rename' }],
  ] as const)('%s moves nothing', (_, lever) => {
    const value = (levers: readonly Lever[]): Float64Array => measureIn(planOf(builders, 6, pulled(0, 'lever', ...levers)), 11, 50, 'value', 78);
    expect(value([lever])).toEqual(value([]));
  });
});
