import { describe, expect, test, vi } from 'vitest';
import { consumerCompany, insurer, seedCompany, trainerCompany } from '../../src/cli/cases/companies.ts';
import { mean, planOf, pulled, sample, staff, table } from '../../src/cli/cases/lab.ts';
import { saasOrganisation } from '../../src/cli/cases/saas-company.ts';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { choiceChance } from '../../src/model/kernel/hiring.ts';
import { here, type State } from '../../src/model/kernel/state.ts';
import { leaveRate } from '../../src/model/kernel/leaving.ts';
import { incidentRate } from '../../src/model/kernel/running.ts';
import { takeMood } from '../../src/model/kernel/wear.ts';
import type { Lever, LeverKind } from '../../src/model/lever.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type { SpendLine } from '../../src/model/roles.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = 20;

/** What is read of a world at the end of a week. */
type Read = (state: State, compiled: ReturnType<typeof compilePlan>) => number;

/** How likely those who are here are to go in a week, on average: what keeps people shows here before anybody leaves. */
const going: Read = (state, compiled) => {
  takeMood(state, compiled);
  let rate = 0;
  let people = 0;
  for (let seat = 0; seat < compiled.seats.count; seat += 1) {
    if (state.status[seat] !== here) continue;
    rate += leaveRate(state, compiled, seat);
    people += 1;
  }
  return people > 0 ? rate / people : 0;
};
const builders: Organisation = { ...consumerCompany, staff: [...staff('product-engineer', 4), ...staff('platform-engineer', 1)] };
const settled: Organisation = { ...builders, staff: staff('product-engineer', 6, 'senior', { weeksInRole: 60 }) };
const measuring: Organisation = { ...builders, informalFeatures: 12, gates: { ...builders.gates, evaluation: 0.8 } };
const trainer: Organisation = { ...trainerCompany, staff: [...staff('researcher', 3), ...staff('ml-engineer', 3)], computeUsd: 1_000_000 };
const juniors: Organisation = { ...consumerCompany, staff: staff('product-engineer', 4, 'junior') };
const vendor: Lever = { kind: 'budget', line: 'vendor', usd: 500_000, weeks: 52 };
const paid = (line: SpendLine, usd: number) => (part: number): Lever => ({ kind: 'budget', line, usd: usd * part, weeks: 52 });
const offered: Lever = { kind: 'outside-offer', target: { kind: 'champions' } };
const search = (more: Partial<Extract<Lever, { kind: 'open' }>>): Lever => ({ kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 1, ...more });
const choosing: Read = (state, compiled) => choiceChance(state, compiled, compiled.seats.staffCount);

interface Row {
  readonly what: string;
  readonly company: Organisation;
  readonly before?: readonly Lever[];
  /** The lever with a part of its amount. */
  readonly lever: (part: number) => Lever;
  readonly week: number;
  readonly read: Read;
}

/** Everything that has an amount, each at a sum that is not yet more than enough. */
const rows: readonly Row[] = [
  { what: 'vendor money builds', company: builders, lever: paid('vendor', 120_000), week: 26, read: (state) => state.capacity },
  { what: 'evaluation money opens its gate', company: builders, lever: paid('evaluation', 400_000), week: 26, read: (state) => state.evaluation },
  { what: 'platform money opens its gate', company: saasOrganisation, lever: paid('platform', 400_000), week: 26, read: (state) => state.platform },
  { what: 'data money opens its gate', company: insurer, lever: paid('data', 300_000), week: 26, read: (state) => state.data },
  { what: 'computing power trains', company: trainer, lever: paid('compute', 1_000_000), week: 26, read: (state) => state.capacity },
  { what: 'a demo fund draws builders to polish', company: builders, before: [vendor], lever: paid('demos', 1_000_000), week: 26, read: (state) => state.capacity },
  { what: 'a research bet draws builders in', company: builders, before: [vendor], lever: paid('bet', 1_000_000), week: 26, read: (state) => state.capacity },
  { what: 'a guild fund keeps champions', company: saasOrganisation, lever: paid('guild', 200_000), week: 8, read: going },
  { what: 'a training budget keeps people', company: settled, lever: paid('training', 60_000), week: 30, read: going },
  { what: 'a programme makes engineers fluent', company: saasOrganisation, lever: (part) => ({ kind: 'upskill', usd: 1_000_000 * part, elements: 4 }), week: 26, read: (state) => state.fluent },
  { what: 'a programme towards production ML deepens them', company: saasOrganisation, lever: (part) => ({ kind: 'upskill', usd: 1_000_000 * part, elements: 4, towards: 'production-ml' }), week: 156, read: (state) => state.deepened },
  { what: 'guild time spreads fluency', company: saasOrganisation, lever: (part) => ({ kind: 'guild', timeShare: 0.2 * part }), week: 26, read: (state) => state.fluent },
  { what: 'guild time lets champions own', company: saasOrganisation, lever: (part) => ({ kind: 'guild', timeShare: 0.2 * part }), week: 4, read: (state) => state.ownership },
  { what: 'an owner opens the product gate', company: { ...insurer, structure: 'central' }, lever: (part) => ({ kind: 'owner', level: part }), week: 26, read: (state) => state.product },
  { what: 'a raise answers an offer', company: saasOrganisation, before: [offered], lever: (part) => ({ kind: 'retain', target: { kind: 'offered' }, how: 'raise', usd: 21_000 * part }), week: 2, read: going },
  { what: 'a raise brings the next offer', company: saasOrganisation, before: [offered], lever: (part) => ({ kind: 'retain', target: { kind: 'offered' }, how: 'raise', usd: 21_000 * part }), week: 20, read: (state) => state.offerLeft.reduce((sum, left, seat) => sum + (left > 0 ? state.offerFactor[seat] as number : 0), 0) },
  { what: 'a raise is felt by the others', company: saasOrganisation, before: [offered], lever: (part) => ({ kind: 'retain', target: { kind: 'offered' }, how: 'raise', usd: 21_000 * part }), week: 8, read: (state) => state.rippleSize },
  { what: 'a bonus answers an offer', company: saasOrganisation, before: [offered], lever: (part) => ({ kind: 'retain', target: { kind: 'offered' }, how: 'bonus', usd: 26_000 * part }), week: 2, read: going },
  { what: 'a bonus binds', company: settled, lever: (part) => ({ kind: 'retain', target: { kind: 'all' }, how: 'bonus', usd: 150_000 * part }), week: 8, read: going },
  { what: 'teaching answers an offer', company: saasOrganisation, before: [offered], lever: (part) => ({ kind: 'retain', target: { kind: 'offered' }, how: 'learning', usd: 10_000 * part }), week: 2, read: going },
  { what: 'teaching keeps people', company: settled, lever: (part) => ({ kind: 'retain', target: { kind: 'all' }, how: 'learning', usd: 60_000 * part }), week: 8, read: going },
  { what: 'a partner builds', company: builders, before: [vendor], lever: (part) => ({ kind: 'partner', usd: 320_000 * part, weeks: 52, work: 'defined', handOver: true }), week: 26, read: (state) => state.partnerBuilders },
  { what: 'a partner leaves repair behind', company: builders, before: [vendor], lever: (part) => ({ kind: 'partner', usd: 64_000 * part, weeks: 10, work: 'defined', handOver: false }), week: 10, read: (state) => state.repairDebt },
  { what: 'a rented platform is a platform', company: seedCompany, lever: (part) => ({ kind: 'managed', on: true, usdPerYear: 50_000 * part }), week: 26, read: (state) => state.platform },
  { what: 'a fractional leader steadies juniors', company: juniors, before: [vendor], lever: (part) => ({ kind: 'fractional-lead', hoursPerWeek: 12, usdPerYear: 90_000 * part }), week: 8, read: (state) => state.capacity },
  { what: 'a release gate catches what would go wrong', company: measuring, lever: (part) => ({ kind: 'release-gate', passShare: part }), week: 2, read: incidentRate },
  { what: 'a cut is felt', company: { ...settled, engineers: 300 }, lever: (part) => ({ kind: 'layoff', engineers: 60 * part }), week: 4, read: going },
  { what: 'equity wins candidates', company: seedCompany, lever: (part) => search({ package: { equityPercent: 2 * part } }), week: 1, read: choosing },
  { what: 'more requests break more', company: { ...builders, informalFeatures: 30 }, before: [{ kind: 'traffic', times: 1 }], lever: (part) => ({ kind: 'traffic', times: 1 + 9 * part }), week: 52, read: (state) => state.incidents },
];

/** How far a reading moves in the same worlds when a lever is pulled. */
function effect({ company, before = [], lever, week, read }: Row, part: number): number {
  const at = (levers: readonly Lever[]): number => {
    const plan = planOf(company, Math.ceil(week / 13), pulled(0, 'amount', ...before, ...levers));
    const compiled = compilePlan(plan);
    return mean(sample({ worlds, seed: 3, values: table }, plan, [week], (state) => read(state, compiled))[0] as Float64Array);
  };
  // What is compared with has the same lever, at nothing: seats and flows stand where they stood.
  return Math.abs(at([lever(part)]) - at([lever(0)]));
}

describe('what a lever does goes by its amount', () => {
  test.each(rows.map((row) => [row.what, row] as const))('%s: a tenth less than the whole, a thousandth next to nothing', (_, row) => {
    const whole = effect(row, 1);
    expect(whole).toBeGreaterThan(0);
    expect(effect(row, 0.1)).toBeLessThan(0.5 * whole);
    expect(effect(row, 0.001)).toBeLessThan(0.02 * whole);
  });

  test('each kind of lever that has an amount is there, and each line of the ledger that moves anything', () => {
    const withAmounts: readonly LeverKind[] = ['budget', 'upskill', 'guild', 'owner', 'retain', 'partner', 'managed', 'release-gate', 'fractional-lead', 'layoff', 'traffic', 'open'];
    const there = rows.map(({ lever }) => lever(1));
    expect([...new Set(there.map(({ kind }) => kind))].sort()).toEqual([...withAmounts].sort());
    const lines = ['vendor', 'evaluation', 'platform', 'data', 'compute', 'demos', 'bet', 'guild', 'training'];
    expect(there.flatMap((lever) => (lever.kind === 'budget' ? [lever.line] : [])).sort()).toEqual([...lines].sort());
  });

  test.each(['title', 'recognise', 'ownership'] as const)('%s is no matter of money: a sum beside it is spent and changes nothing', (how) => {
    const row = (usd: number): number => {
      const plan = planOf(saasOrganisation, 1, pulled(0, 'kept', offered, { kind: 'retain', target: { kind: 'offered' }, how, usd }));
      const compiled = compilePlan(plan);
      return mean(sample({ worlds, seed: 3, values: table }, plan, [2], (state) => going(state, compiled))[0] as Float64Array);
    };
    expect(row(100_000)).toBe(row(0));
  });

  test('a small bonus on top of a large one undoes nothing', () => {
    const bound = (...sums: readonly number[]): number => {
      const plan = planOf(settled, 1, pulled(0, 'bonus', ...sums.map((usd): Lever => ({ kind: 'retain', target: { kind: 'all' }, how: 'bonus', usd }))));
      const compiled = compilePlan(plan);
      return mean(sample({ worlds, seed: 3, values: table }, plan, [8], (state) => going(state, compiled))[0] as Float64Array);
    };
    expect(bound(150_000, 1)).toBe(bound(150_000));
  });

  test('two halves of teaching are a whole', () => {
    const taught = (...sums: readonly number[]): number => {
      const plan = planOf(settled, 1, pulled(0, 'teach', ...sums.map((usd): Lever => ({ kind: 'retain', target: { kind: 'all' }, how: 'learning', usd }))));
      const compiled = compilePlan(plan);
      return mean(sample({ worlds, seed: 3, values: table }, plan, [8], (state) => going(state, compiled))[0] as Float64Array);
    };
    expect(taught(30_000, 30_000)).toBeCloseTo(taught(60_000), 12);
    expect(taught(30_000)).toBeGreaterThan(taught(60_000));
  });

  test('a second, small cut does not make the first forgotten', () => {
    const felt = (...cuts: readonly number[]): number => {
      const plan = planOf({ ...settled, engineers: 300 }, 1, pulled(0, 'cut', ...cuts.map((engineers): Lever => ({ kind: 'layoff', engineers }))));
      const compiled = compilePlan(plan);
      return mean(sample({ worlds, seed: 3, values: table }, plan, [4], (state) => going(state, compiled))[0] as Float64Array);
    };
    expect(felt(60, 1)).toBeGreaterThan(felt(60));
  });
});
