import { describe, expect, test, vi } from 'vitest';
import { playCompiled } from '../builders/compiled-weeks.ts';
import { consumerCompany, seedCompany, trainerCompany } from '../../src/cli/cases/companies.ts';
import { mean, measured, overQuarters, planOf, pulled, staff, table, type Lab } from '../../src/cli/cases/lab.ts';
import { saasOrganisation } from '../../src/cli/cases/saas-company.ts';
import { allStatements } from '../../src/cli/cases/statements.ts';
import situations from '../../src/cli/cases/situations.json' with { type: 'json' };
import type { Lever, Process } from '../../src/model/lever.ts';
import type { Metric } from '../../src/model/metric.ts';
import type { Organisation, StaffMember } from '../../src/model/organisation.ts';
import { parameterTable } from '../../src/model/parameters.ts';
import type { DatedLever } from '../../src/model/plan.ts';
import type { Role } from '../../src/model/roles.ts';

vi.setConfig({ testTimeout: 60_000 });
playCompiled();

/** Values have a long tail and want more worlds than counts. */
const lab = (read: Held['read']): Lab => ({ worlds: read === 'value by quarter' ? 240 : 80, seed: 5, values: table });
const vendor = pulled(0, 'vendor', { kind: 'budget', line: 'vendor', usd: 900_000, weeks: 104 });
const consumer: Organisation = { ...consumerCompany, fluentShare: 0.05 };
/** A company that tunes models, with customers and a product. */
const tuner: Organisation = { ...seedCompany, engineers: 60, fluentShare: 0.05, productTeams: 6, legacy: 1, validated: 1, payBand: 'enterprise', established: true, gates: { platform: 0.05, data: 0.4, product: 0.6, evaluation: 0.1 } };
const trainer: Organisation = { ...trainerCompany, engineers: 10, fluentShare: 0.2 };

const hire = (role: Role, week = 0, count = 1, process?: Process): DatedLever[] => pulled(week, `hire-${role}-${week}`, { kind: 'open', role, seniority: 'senior', count, ...(process ? { process } : {}) });
const done = (...levers: readonly Lever[]): DatedLever[] => pulled(0, 'done', ...levers);
const having = (organisation: Organisation, ...people: readonly (readonly StaffMember[])[]): Organisation => ({ ...organisation, staff: people.flat() });

interface Side {
  readonly company: Organisation;
  readonly levers?: readonly DatedLever[];
}
/** A published claim that no case is made of and no number rests on. One side has more; `size`: how many times as much, where the claim says or lets one guess. */
interface Held {
  readonly evidence: string;
  readonly claim: string;
  readonly more: Side;
  readonly less: Side;
  readonly read: Metric | 'value by quarter';
  readonly quarters: number;
  readonly size?: readonly [low: number, high: number];
}

const live: Organisation = { ...tuner, engineers: 6, informalFeatures: 2, traffic: 3, staff: staff('ml-engineer', 2) };
const half = having({ ...tuner, fluentShare: 0 }, staff('ml-engineer', 2), staff('product-engineer', 1), staff('product-manager', 1));
const dataShut: Organisation = { ...half, gates: { platform: 0.8, data: 0.1, product: 0.7, evaluation: 0.4 } };
const platformShut: Organisation = { ...half, gates: { platform: 0.05, data: 0.9, product: 0.7, evaluation: 0.4 } };
const joined = (organisation: Organisation, role: Role): Organisation => ({ ...organisation, staff: [...organisation.staff, ...staff(role, 1)] });
const partner: Lever = { kind: 'partner', usd: 600_000, weeks: 26, work: 'defined', handOver: true };

const rows: readonly Held[] = [
  {
    evidence: 'platform-before-people-lesson', claim: 'a platform precedes the people who depend on it', read: 'featuresReleased', quarters: 6,
    more: { company: having(tuner, staff('product-engineer', 1), staff('product-manager', 1)), levers: [...hire('platform-engineer'), ...hire('ml-engineer', 26, 3)] },
    less: { company: having(tuner, staff('product-engineer', 1), staff('product-manager', 1)), levers: [...hire('ml-engineer', 0, 3), ...hire('platform-engineer', 26)] },
  },
  {
    evidence: 'mlops-before-second-ml', claim: 'a first platform engineer adds more than a second ML engineer', read: 'featuresReleased', quarters: 6, size: [1.5, 6],
    more: { company: having(tuner, staff('ml-engineer', 1), staff('product-engineer', 1)), levers: hire('platform-engineer') },
    less: { company: having(tuner, staff('ml-engineer', 1), staff('product-engineer', 1)), levers: hire('ml-engineer') },
  },
  {
    evidence: 'archetype-finetuner-needs', claim: 'who tunes models needs ML engineers and a platform together', read: 'featuresReleased', quarters: 6, size: [1.5, 9],
    more: { company: having({ ...tuner, fluentShare: 0 }, staff('ml-engineer', 2), staff('platform-engineer', 2), staff('product-manager', 1)) },
    less: { company: having({ ...tuner, fluentShare: 0 }, staff('ml-engineer', 4), staff('product-manager', 1)) },
  },
  {
    evidence: 'research-talent-no-use', claim: 'most companies cannot make use of research talent', read: 'featuresReleased', quarters: 6, size: [4, 100],
    more: { company: having(consumer, staff('product-engineer', 4)), levers: vendor },
    less: { company: having(consumer, staff('researcher', 4)), levers: vendor },
  },
  {
    evidence: 'ml-eng-overhired', claim: 'ML engineers are often hired where something else is needed', read: 'featuresReleased', quarters: 6,
    more: { company: having(consumer, staff('product-engineer', 6)), levers: vendor },
    less: { company: having(consumer, staff('product-engineer', 3), staff('ml-engineer', 3)), levers: vendor },
  },
  {
    evidence: 'first-hire-llm-app-fullstack', claim: 'a young company on a vendor\'s model starts with a product engineer', read: 'value by quarter', quarters: 6,
    more: { company: { ...seedCompany, archetype: 'consumer', seats: 1 }, levers: [...vendor, ...hire('product-engineer')] },
    less: { company: { ...seedCompany, archetype: 'consumer', seats: 1 }, levers: [...vendor, ...hire('ml-engineer')] },
  },
  {
    evidence: 'first-hire-proprietary-ml', claim: 'a company with models of its own starts with an ML engineer', read: 'value by quarter', quarters: 6,
    more: { company: { ...trainer, engineers: 4, seats: 1 }, levers: hire('ml-engineer') },
    less: { company: { ...trainer, engineers: 4, seats: 1 }, levers: hire('product-engineer') },
  },
  {
    evidence: 'second-hire-mlops-once-live', claim: 'once a model is live the next hire is for the platform', read: 'value by quarter', quarters: 6,
    more: { company: live, levers: hire('platform-engineer') }, less: { company: live, levers: hire('ml-engineer') },
  },
  {
    evidence: 'mlops-too-late-stall', claim: 'a platform engineer who comes too late leaves work stalled', read: 'featuresReleased', quarters: 8, size: [1.4, 8],
    more: { company: having({ ...live, engineers: 60 }, staff('ml-engineer', 2), staff('product-engineer', 1)), levers: hire('platform-engineer') },
    less: { company: having({ ...live, engineers: 60 }, staff('ml-engineer', 2), staff('product-engineer', 1)), levers: hire('platform-engineer', 65) },
  },
  {
    evidence: 'next-hire-by-bottleneck', claim: 'the next hire is for the tightest gate: data', read: 'featuresReleased', quarters: 6,
    more: { company: joined(dataShut, 'data-engineer') }, less: { company: joined(dataShut, 'platform-engineer') },
  },
  {
    evidence: 'next-hire-by-bottleneck', claim: 'the next hire is for the tightest gate: platform', read: 'featuresReleased', quarters: 6,
    more: { company: joined(platformShut, 'platform-engineer') }, less: { company: joined(platformShut, 'data-engineer') },
  },
  {
    evidence: 'vendor-spike-hire-steady', claim: 'a partner helps sooner', read: 'featuresReleased', quarters: 2,
    more: { company: having(consumer, staff('product-manager', 1)), levers: [...vendor, ...done(partner)] },
    less: { company: having(consumer, staff('product-manager', 1)), levers: [...vendor, ...hire('product-engineer', 0, 2)] },
  },
  {
    evidence: 'vendor-spike-hire-steady', claim: 'people of one\'s own carry a continuing load', read: 'featuresReleased', quarters: 8,
    more: { company: having(consumer, staff('product-manager', 1)), levers: [...vendor, ...hire('product-engineer', 0, 2)] },
    less: { company: having(consumer, staff('product-manager', 1)), levers: [...vendor, ...done(partner)] },
  },
  {
    evidence: 'specialist-beats-three-generalists', claim: 'one strong person beats three who need supervision', read: 'featuresReleased', quarters: 6,
    more: { company: having({ ...consumer, fluentShare: 0 }, staff('product-engineer', 1, 'staff')), levers: vendor },
    less: { company: having({ ...consumer, fluentShare: 0 }, staff('product-engineer', 3, 'junior')), levers: vendor },
  },
  {
    evidence: 'one-senior-before-juniors', claim: 'a senior comes before juniors', read: 'featuresReleased', quarters: 4, size: [1.3, 4],
    more: { company: having({ ...consumer, fluentShare: 0 }, staff('product-engineer', 1), staff('product-engineer', 3, 'junior')), levers: vendor },
    less: { company: having({ ...consumer, fluentShare: 0 }, staff('product-engineer', 4, 'junior')), levers: vendor },
  },
  {
    evidence: 'environment-wins-any-size', claim: 'a good place to work keeps people for less pay than a poor one', read: 'departures', quarters: 6, size: [1.4, 6],
    more: { company: having({ ...consumer, engineers: 500, structure: 'isolated', shiplessWeeks: 30, gates: { platform: 0, data: 0.2, product: 0, evaluation: 0 } }, staff('product-engineer', 7, 'senior', { payRatio: 1.4 })), levers: vendor },
    less: { company: having({ ...consumer, engineers: 20, gates: { platform: 0.8, data: 0.6, product: 0.8, evaluation: 0.8 } }, staff('product-engineer', 7, 'senior', { payRatio: 0.95 })), levers: [...vendor, ...done({ kind: 'guild', timeShare: 0.1 })] },
  },
  {
    evidence: 'attrition-underfunded-infra', claim: 'people leave where there is nothing to run their work on', read: 'departures', quarters: 6,
    more: { company: having({ ...tuner, gates: { platform: 0, data: 0.7, product: 0.7, evaluation: 0.4 } }, staff('ml-engineer', 4)) },
    less: { company: having({ ...tuner, gates: { platform: 0.8, data: 0.7, product: 0.7, evaluation: 0.4 } }, staff('ml-engineer', 3), staff('platform-engineer', 1)) },
  },
  {
    evidence: 'attrition-dull-problems', claim: 'people leave for want of problems that are theirs', read: 'departures', quarters: 4,
    more: { company: having({ ...consumer, gates: { ...tuner.gates, platform: 0.5 } }, staff('product-engineer', 3), staff('ml-engineer', 3)), levers: vendor },
    less: { company: having({ ...tuner, gates: { ...tuner.gates, platform: 0.5 } }, staff('product-engineer', 3), staff('ml-engineer', 3)), levers: vendor },
  },
  {
    evidence: 'nurture-reads-as-low-intent', claim: 'whoever takes long over candidates loses them', read: 'headcount', quarters: 2, size: [1.5, 8],
    more: { company: consumer, levers: hire('ml-engineer', 0, 4, { loopDays: 12 }) }, less: { company: consumer, levers: hire('ml-engineer', 0, 4, { loopDays: 45 }) },
  },
  {
    evidence: 'catch-all-ai-engineer-reads-junior', claim: 'one role for everything puts qualified people off', read: 'headcount', quarters: 2,
    more: { company: consumer, levers: hire('ml-engineer', 0, 4, { clarity: 0.7, mustHaves: 4 }) }, less: { company: consumer, levers: hire('ml-engineer', 0, 4, { clarity: 0.2, mustHaves: 11 }) },
  },
  {
    evidence: 'strategy-four-levers', claim: 'hiring alone is no strategy: with teaching, vendors and a guild three hires do more than seven', read: 'value by quarter', quarters: 6,
    more: { company: saasOrganisation, levers: [...hire('product-engineer', 0, 3), ...done({ kind: 'upskill', usd: 200_000, elements: 4 }, { kind: 'budget', line: 'vendor', usd: 500_000, weeks: 78 }, { kind: 'guild', timeShare: 0.15 })] },
    less: { company: saasOrganisation, levers: hire('product-engineer', 0, 7) },
  },
  {
    evidence: 'four-to-one-team', claim: 'more research than one in five adds nothing outside a lab', read: 'value by quarter', quarters: 6,
    more: { company: having(consumer, staff('product-engineer', 7), staff('researcher', 1), staff('product-manager', 1)), levers: vendor },
    less: { company: having(consumer, staff('product-engineer', 5), staff('researcher', 3), staff('product-manager', 1)), levers: vendor },
  },
  {
    evidence: 'four-core-seed-roles', claim: 'four unlike people make a team, four alike do not', read: 'featuresReleased', quarters: 6, size: [3, 20],
    more: { company: having(seedCompany, staff('ml-engineer', 1), staff('platform-engineer', 1), staff('data-engineer', 1), staff('product-engineer', 1)) },
    less: { company: having(seedCompany, staff('ml-engineer', 4)) },
  },
  {
    evidence: 'ml-does-deploy-bottleneck-above-two', claim: 'with more than two ML engineers deployment wants somebody of its own', read: 'featuresReleased', quarters: 6, size: [1.5, 8],
    more: { company: { ...having(tuner, staff('ml-engineer', 3), staff('platform-engineer', 1)), informalFeatures: 2 } },
    less: { company: { ...having(tuner, staff('ml-engineer', 4)), informalFeatures: 2 } },
  },
  {
    evidence: 'iteration-months-to-weeks', claim: 'a platform that works makes weeks of months', read: 'featuresReleased', quarters: 6, size: [2.5, 8],
    more: { company: having({ ...tuner, gates: { ...tuner.gates, platform: 0.95, data: 0.6 } }, staff('ml-engineer', 3), staff('product-engineer', 1)) },
    less: { company: having({ ...tuner, gates: { ...tuner.gates, platform: 0, data: 0.6 } }, staff('ml-engineer', 3), staff('product-engineer', 1)) },
  },
  {
    evidence: 'role-ambiguity-friction', claim: 'roles that nobody has told apart are hard to fill', read: 'headcount', quarters: 2,
    more: { company: tuner, levers: hire('ml-engineer', 0, 2, { clarity: 0.9 }) }, less: { company: tuner, levers: hire('ml-engineer', 0, 2, { clarity: 0.2 }) },
  },
  {
    evidence: 'full-stack-ds-failed', claim: 'a lone data scientist far from the products gets next to nothing out', read: 'featuresReleased', quarters: 6, size: [5, 1_000],
    more: { company: having(tuner, staff('ml-engineer', 1), staff('product-engineer', 1), staff('platform-engineer', 1)) },
    less: { company: { ...having(tuner, staff('ml-engineer', 1)), structure: 'isolated', gates: { ...tuner.gates, product: 0.1 } } },
  },
  {
    evidence: 'seller-market-retention-bundle', claim: 'who is taught and given work to own stays', read: 'departures', quarters: 6, size: [1.3, 5],
    more: { company: having(consumer, staff('product-engineer', 6), staff('evaluation-specialist', 2)), levers: vendor },
    less: { company: having(consumer, staff('product-engineer', 6), staff('evaluation-specialist', 2)), levers: [...vendor, ...done({ kind: 'retain', target: { kind: 'all' }, how: 'learning' }, { kind: 'retain', target: { kind: 'all' }, how: 'ownership' })] },
  },
];

const found = ({ company, levers = [] }: Side, { read, quarters }: Held): number => {
  const plan = planOf(company, quarters, levers);
  return mean(read === 'value by quarter' ? overQuarters(lab(read), plan, 'value') : measured(lab(read), plan, read));
};

describe('claims that no case is made of and no number rests on come out as published', () => {
  test.each(rows.map((row) => [row.evidence, row.claim, row] as const))('%s: %s', (_, _claim, row) => {
    const [more, less] = [found(row.more, row), found(row.less, row)];
    expect(more).toBeGreaterThan(less);
    if (row.size === undefined) return;
    expect(more / less).toBeGreaterThan(row.size[0]);
    expect(more / less).toBeLessThan(row.size[1]);
  });

  test('none of them was used to make the model', () => {
    const used = new Set([...parameterTable.flatMap(({ evidence }) => evidence), ...JSON.stringify([situations, allStatements]).split('"')]);
    expect(rows.map(({ evidence }) => evidence).filter((id) => used.has(id))).toEqual([]);
  });
});
