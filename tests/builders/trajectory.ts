import fc from 'fast-check';
import { metrics, type Metric } from '../../src/model/metric.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { gates, roles, seniorities, spendLines, structures } from '../../src/model/roles.ts';
import { declineReasons, leavingDrivers, type FeatureState, type ModelEvent, type PersonState, type Trajectory, type WeekState } from '../../src/model/trajectory.ts';

const record = <Key extends string>(keys: readonly Key[], value: number) => Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, number>;

/** The part of a scenario a picture needs: a company of 120 engineers, three product teams, eight seats and $1.5M. */
export function aCompany(over: Partial<Organisation> = {}): { readonly organisation: Organisation; readonly horizonQuarters: number } {
  return {
    horizonQuarters: 8,
    organisation: {
      archetype: 'consumer', engineers: 120, fluentShare: 0.025, staff: [], structure: 'embedded', gates: record(gates, 0), legacy: 1, staleMonths: 0, productTeams: 3,
      informalFeatures: 0, prototypes: 0, seats: 8, budgetUsd: 1_500_000, validated: 1, payBand: 'enterprise', established: true, marketHeat: 1, traffic: 1, shiplessWeeks: 0,
      ...over,
    },
  };
}

/** Somebody who is there, well and at work. */
export function aPerson(id: string, over: Partial<PersonState> = {}): PersonState {
  return {
    id, name: null, role: 'product-engineer', seniority: 'senior', champion: false, came: 'hired', sinceWeek: 0, ramp: 1,
    wear: 0, wornBy: 'chance', offered: false, rescoped: false, ...over,
  };
}

export function aFeature(id: string, over: Partial<FeatureState> = {}): FeatureState {
  return { id, informal: false, sinceWeek: 1, incidentWeek: null, ...over };
}

/** A week in which nothing is going on, but for what is said. */
export function aWeek(week: number, over: Partial<Omit<WeekState, 'metrics' | 'spend'>> & { metrics?: Partial<Record<Metric, number>>; spend?: Partial<WeekState['spend']> } = {}): WeekState {
  return {
    week, people: [], searches: [], features: [], gates: record(gates, 0), structure: 'embedded', fluentEngineers: 3, engineers: 120, guild: false,
    bottleneck: null, ...over, metrics: { ...record(metrics, 0), ...over.metrics }, spend: { ...record(spendLines, 0), ...over.spend },
  };
}

/** A trajectory of so many weeks in which `at` says what each week is like. */
export function aTrajectory(weeks: number, at: (week: number) => Parameters<typeof aWeek>[1], events: readonly ModelEvent[] = []): Trajectory {
  return { weeks: Array.from({ length: weeks + 1 }, (_, week) => aWeek(week, at(week))), events };
}

const person = fc.string({ minLength: 1, maxLength: 12 });
const role = fc.constantFrom(...roles);
const week = fc.constant(0);
const shares = fc.uniqueArray(fc.constantFrom(...leavingDrivers), { minLength: 1, maxLength: 4 }).map((causes) => causes.map((cause) => ({ cause, share: 1 / causes.length })));

/** Any event the model can tell of. The week is set where it is used. */
export const anyEvent: fc.Arbitrary<ModelEvent> = fc.oneof(
  fc.record({ week, kind: fc.constantFrom('search-opened' as const, 'person-joined' as const, 'person-ramped' as const, 'person-parted' as const, 'outside-offer' as const, 'offer-withstood' as const), person, role }),
  fc.record({ week, kind: fc.constant('offer-declined' as const), person, role, reason: fc.constantFrom(...declineReasons) }),
  fc.record({ week, kind: fc.constant('person-left' as const), person, role, champion: fc.boolean(), drivers: shares }),
  fc.record({ week, kind: fc.constantFrom('prototype-built' as const, 'prototype-dropped' as const, 'demo-shown' as const, 'guild-started' as const, 'bet-landed' as const) }),
  fc.record({ week, kind: fc.constant('feature-released' as const), feature: person, informal: fc.boolean() }),
  fc.record({ week, kind: fc.constant('feature-retired' as const), feature: person }),
  fc.record({ week, kind: fc.constant('incident' as const), feature: person, cause: fc.constantFrom(...gates) }),
  fc.record({ week, kind: fc.constant('engineers-fluent' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ week, kind: fc.constant('structure-changed' as const), to: fc.constantFrom(...structures) }),
);

const someone = fc.record({
  role, seniority: fc.constantFrom(...seniorities), champion: fc.boolean(), ramp: fc.constantFrom(0.3, 0.8, 1), wear: fc.double({ min: 0, max: 1, noNaN: true }), offered: fc.boolean(),
  came: fc.constantFrom('there' as const, 'hired' as const), from: fc.nat(30), stays: fc.integer({ min: 1, max: 40 }),
});

/** Any trajectory of 30 weeks: people come and go, gates move, money only goes. Not a story that makes sense; the present has to cope with all. */
export const anyTrajectory: fc.Arbitrary<Trajectory> = fc
  .record({
    staff: fc.array(someone, { maxLength: 12 }),
    features: fc.array(fc.record({ informal: fc.boolean(), from: fc.nat(30), incident: fc.option(fc.nat(30)) }), { maxLength: 8 }),
    events: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), anyEvent), { maxLength: 25 }),
    platform: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 31, maxLength: 31 }),
    spent: fc.array(fc.nat(90_000), { minLength: 31, maxLength: 31 }),
    structure: fc.constantFrom(...structures),
    prototypes: fc.nat(20),
    guild: fc.boolean(),
  })
  .map(({ staff, features, events, platform, spent, structure, prototypes, guild }) => {
    let vendor = 0;
    return aTrajectory(
      30,
      (at) => {
        vendor += spent[at] ?? 0;
        return {
          people: staff.flatMap((one, index) => (at >= one.from && at < one.from + one.stays ? [aPerson(`person/${index}`, { ...one, sinceWeek: one.from })] : [])),
          features: features.flatMap((one, index) => (at >= one.from ? [aFeature(`feature/${index}`, { informal: one.informal, sinceWeek: one.from, incidentWeek: one.incident !== null && one.incident <= at ? one.incident : null })] : [])),
          gates: { platform: platform[at] ?? 0, data: 0.5, product: platform[at] ?? 0, evaluation: 0 },
          structure, guild, metrics: { prototypesWaiting: prototypes }, spend: { vendor, pay: at * 1000 },
        };
      },
      events.map(([at, event]) => ({ ...event, week: at })).toSorted((one, other) => one.week - other.week),
    );
  });
