import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { measureIn } from '../builders/measure-in.ts';
import type { Lever } from '../../src/model/lever.ts';
import type { Metric } from '../../src/model/metric.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { parameterValues } from '../../src/model/parameters.ts';
import type { DatedLever } from '../../src/model/plan.ts';
import { simulate } from '../../src/model/simulate.ts';
import type { ModelEvent, WeekState } from '../../src/model/trajectory.ts';
import { anyPlan, anySeed } from '../builders/plans.ts';

vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 150 };
const count = (events: readonly ModelEvent[], ...kinds: readonly ModelEvent['kind'][]): number => events.filter((event) => kinds.includes(event.kind)).length;
const last = (weeks: readonly WeekState[]): WeekState => weeks.at(-1) as WeekState;

test('who is there is who was there, plus who joined, less who left or was let go', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    const { weeks, events } = simulate(plan, { seed, index: 0 });
    weeks.forEach((state) => {
      const until = events.filter((event) => event.week <= state.week);
      const expected = plan.organisation.staff.length + count(until, 'person-joined') - count(until, 'person-left', 'person-parted');
      expect(state.people.length).toBe(expected);
      expect(state.metrics.headcount).toBe(expected);
    });
    expect(last(weeks).metrics.departures).toBe(count(events, 'person-left'));
  }), runs);
});

test('people come out of requisitions, and no one joins, leaves or is let go twice', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    const { events } = simulate(plan, { seed, index: 0 });
    const names = (...kinds: readonly ModelEvent['kind'][]): string[] => events.flatMap((event) => (kinds.includes(event.kind) && 'person' in event ? [event.person] : []));
    const joined = names('person-joined');
    const gone = names('person-left', 'person-parted');
    expect(new Set(joined).size).toBe(joined.length);
    expect(new Set(gone).size).toBe(gone.length);
    expect(joined.every((person) => names('search-opened').includes(person))).toBe(true);
  }), runs);
});

test('the ledger adds up to what was spent, and spending never falls', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    let before = 0;
    for (const state of simulate(plan, { seed, index: 0 }).weeks) {
      const sum = Object.values(state.spend).reduce((total, usd) => total + usd, 0);
      expect(state.metrics.spendUsd).toBeCloseTo(sum, 3);
      expect(sum).toBeGreaterThanOrEqual(before - 1e-6);
      before = sum;
    }
  }), runs);
});

test('what is spent was in the bank', () => {
  fc.assert(fc.property(anyPlan, anySeed, fc.integer({ min: 0, max: 2_000_000 }), (plan, seed, cashUsd) => {
    const { weeks } = simulate({ ...plan, organisation: { ...plan.organisation, cashUsd } }, { seed, index: 0 });
    expect(last(weeks).metrics.spendUsd).toBeLessThanOrEqual(cashUsd + 1e-6);
  }), runs);
});

/** Seats that levers, and rules among them, may allow besides. */
function authorised(levers: readonly Lever[]): number {
  return levers.reduce((sum, lever) => sum + (lever.kind === 'authorise' ? lever.seats : lever.kind === 'rule' ? authorised(lever.then) : 0), 0);
}

test('searches and hires together never take more seats than there are', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    for (const { people, searches } of simulate(plan, { seed, index: 0 }).weeks) {
      const taken = people.filter(({ came }) => came === 'hired').length + searches.filter(({ stage }) => stage !== 'waiting').length;
      expect(taken).toBeLessThanOrEqual(plan.organisation.seats + authorised(plan.levers.map(({ lever }) => lever)));
    }
  }), runs);
});

test('features live are those there were and those released, less those retired', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    const { weeks, events } = simulate(plan, { seed, index: 0 });
    const end = last(weeks);
    expect(end.features.length).toBe(plan.organisation.informalFeatures + count(events, 'feature-released') - count(events, 'feature-retired'));
    expect(end.metrics.featuresReleased).toBe(count(events, 'feature-released'));
    expect(end.metrics.formalReleases).toBe(events.filter((event) => event.kind === 'feature-released' && !event.informal).length);
    expect(end.metrics.informalLive).toBe(end.features.filter(({ informal }) => informal).length);
    expect(end.metrics.incidents).toBe(count(events, 'incident'));
    expect(end.metrics.demos).toBe((plan.organisation.demos ?? 0) + count(events, 'demo-shown'));
  }), runs);
});

test('weeks without a release are counted from the last one, whatever brought it', () => {
  // A research bet lands as soon as it may, or hardly any plan would have one land.
  const values = parameterValues(new Map([['betRate', 1]]));
  const bets: readonly DatedLever[] = [{ id: 'bet', week: 0, lever: { kind: 'budget', line: 'bet', usd: 4_000_000, weeks: 52 } }];
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    const { weeks, events } = simulate({ ...plan, levers: [...bets, ...plan.levers] }, { seed, index: 0 }, { values });
    const released = new Set(events.flatMap(({ kind, week }) => (kind === 'feature-released' ? [week] : [])));
    let shipless = plan.organisation.shiplessWeeks;
    for (const { week, metrics } of weeks.slice(1)) {
      shipless = released.has(week) ? 0 : shipless + 1;
      expect(metrics.shiplessWeeks).toBe(shipless);
    }
  }), runs);
});

const shares: readonly Metric[] = ['platform', 'data', 'product', 'evaluation', 'fluency', 'tuningNeed'];

test('no measure is ever negative or no number, and shares stay shares', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    const faults = simulate(plan, { seed, index: 0 }).weeks.flatMap(({ week, metrics, people }) => [
      ...Object.entries(metrics).filter(([, value]) => !Number.isFinite(value) || value < 0).map(([metric, value]) => `${metric} is ${value} in week ${week}`),
      ...shares.filter((metric) => metrics[metric] > 1).map((metric) => `${metric} is above 1 in week ${week}`),
      ...people.filter(({ wear, ramp, offerRate }) => !(wear >= 0 && wear < 1 && ramp > 0 && ramp <= 1 && (offerRate ?? 0) >= 0)).map(({ id }) => `${id} is out of bounds in week ${week}`),
    ]);
    expect(faults).toEqual([]);
  }), { numRuns: 400 });
});

test('the causes of a departure add up to one', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    for (const event of simulate(plan, { seed, index: 0 }).events) {
      if (event.kind !== 'person-left') continue;
      expect(event.drivers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  }), runs);
});

test('the same plan, seed and world give the same trajectory twice', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    expect(simulate(plan, { seed, index: 3 })).toEqual(simulate(plan, { seed, index: 3 }));
  }), { numRuns: 40 });
});

test('worlds run in a row give what each gives alone', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    const inRow = measureIn(plan, seed, 4, 'value', plan.weeks);
    const alone = [0, 1, 2, 3].map((index) => last(simulate(plan, { seed, index }).weeks).metrics.value);
    expect([...inRow]).toEqual(alone);
  }), { numRuns: 60 });
});

test('plans that part in a week agree until then', () => {
  fc.assert(fc.property(anyPlan, anyPlan, anySeed, fc.integer({ min: 0, max: 100 }), (one, other, seed, week) => {
    const before = one.levers.filter((dated) => dated.week < week);
    const tail = (plan: typeof one) => plan.levers.filter((dated) => dated.week >= week).map((dated) => ({ ...dated, id: `later-${dated.id}` }));
    const run = (plan: typeof one) => simulate({ organisation: one.organisation, weeks: 104, levers: [...before, ...tail(plan)] }, { seed, index: 0 });
    const [a, b] = [run(one), run(other)];
    expect(a.weeks.slice(0, week + 1)).toEqual(b.weeks.slice(0, week + 1));
    expect(a.events.filter((event) => event.week <= week)).toEqual(b.events.filter((event) => event.week <= week));
  }), { numRuns: 60 });
});

test('a team whose pay does not add up in its last digits costs nothing once all are gone', () => {
  const organisation: Organisation = {
    archetype: 'consumer', engineers: 0, fluentShare: 0, structure: 'isolated', gates: { platform: 0, data: 0, product: 0, evaluation: 0 },
    staff: [
      { id: 'staff-0', role: 'product-engineer', seniority: 'junior', champion: true },
      { id: 'staff-1', role: 'product-engineer', seniority: 'junior', payRatio: 0.6370615133669958 },
      { id: 'staff-2', role: 'product-engineer', seniority: 'junior', payRatio: 0.3911552650270442 },
    ],
    legacy: 0.1, staleMonths: 0, productTeams: 0, informalFeatures: 0, prototypes: 0, seats: 0, budgetUsd: 0, validated: 0, payBand: 'seed', established: false,
    marketHeat: 0.3, traffic: 0, shiplessWeeks: 0,
  };
  const all = { id: 'all-go', week: 0, lever: { kind: 'part', target: { kind: 'all' } } } as const;
  for (const order of [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]) {
    const staff = order.map((at) => organisation.staff[at]).filter((person) => person !== undefined);
    const { weeks } = simulate({ organisation: { ...organisation, staff }, weeks: 2, levers: [all] }, { seed: 1, index: 0 });
    expect(last(weeks).metrics.spendUsd).toBeGreaterThanOrEqual(0);
  }
  expect(simulate({ organisation, weeks: 1, levers: [] }, { seed: 289_414_930, index: 0 }).weeks.at(-1)?.metrics.spendUsd).toBeGreaterThanOrEqual(0);
});
