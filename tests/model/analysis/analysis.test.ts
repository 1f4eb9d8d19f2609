import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakdown } from '../../../src/model/analysis/breakdown.ts';
import { causesInParts } from '../../../src/model/analysis/causes.ts';
import { company, elementsOf, mixedPlan } from '../../../src/model/analysis/elements.ts';
import { pairedOf } from '../../../src/model/analysis/paired.ts';
import { bandIn, drawSamples, quarterEnds, spreadOf } from '../../../src/model/analysis/samples.ts';
import { finish, inTurn } from '../../../src/model/analysis/work.ts';
import { ensemble } from '../../../src/model/ensemble.ts';
import type { Lever } from '../../../src/model/lever.ts';
import { metrics } from '../../../src/model/metric.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { chiefFirst, fourLines, saasPaths } from '../../../src/cli/cases/saas-paths.ts';
import { saasOrganisation } from '../../../src/cli/cases/saas-company.ts';
import { idForm } from '../../../src/scenario/schema/parts.ts';

const { AA, AB, BB } = saasPaths;
const seed = 7;

describe('samples', () => {
  test('say the same as the ensemble that screens draw', () => {
    const drawn = finish(drawSamples(BB, seed, 40, metrics, quarterEnds(BB.weeks)));
    const { bands } = ensemble(BB, seed, 40);
    for (const metric of metrics) expect(bandIn(drawn, metric)).toEqual(bands[metric]);
  });

  test('stopped on the way, they are the first of the same worlds', () => {
    const whole = finish(drawSamples(BB, seed, 60, ['featuresReleased'], [104]));
    const work = drawSamples(BB, seed, 60, ['featuresReleased'], [104]);
    const step = work.next();
    if (step.done === true) throw new Error('Sixty worlds were drawn without a stop.');
    const part = step.value.soFar();
    expect(part?.worlds).toBe(step.value.done);
    expect(part?.values('featuresReleased', 0)).toEqual(whole.values('featuresReleased', 0).slice(0, step.value.done));
    work.next();
    expect(part?.worlds).toBe(step.value.done);
  });

  test('a horizon that ends within a quarter is looked at where it ends', () => {
    expect(quarterEnds(20)).toEqual([13, 20]);
    expect(quarterEnds(26)).toEqual([13, 26]);
    expect(quarterEnds(5)).toEqual([5]);
  });
});

describe('a pair', () => {
  const samples = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), { minLength: 1, maxLength: 60 });

  test('shares add up to one, and turn round with the plans', () => {
    fc.assert(
      fc.property(samples, (pairs) => {
        const [a, b] = [Float64Array.from(pairs, ([x]) => x), Float64Array.from(pairs, ([, y]) => y)];
        const [there, back] = [pairedOf(a, b), pairedOf(b, a)];
        expect(there.more + there.even + there.less).toBeCloseTo(1, 12);
        expect([there.more, there.even, there.less]).toEqual([back.less, back.even, back.more]);
        expect(there.difference.mean).toBeCloseTo(spreadOf(a).mean - spreadOf(b).mean, 9);
        expect(there.difference.p5).toBeLessThanOrEqual(there.difference.median);
        expect(there.difference.median).toBeLessThanOrEqual(there.difference.p95);
      }),
    );
  });

  test('the same plan is even with itself in every world', () => {
    const [one, other] = [finish(drawSamples(AA, seed, 30, ['departures'], [52])), finish(drawSamples(AA, seed, 30, ['departures'], [52]))];
    expect(pairedOf(one.values('departures', 0), other.values('departures', 0))).toMatchObject({ more: 0, even: 1, less: 0 });
  });

  test('samples of different worlds are no pair', () => {
    expect(() => pairedOf(new Float64Array(2), new Float64Array(3))).toThrow('same worlds');
  });
});

const move = (id: string, week: number, ...levers: readonly Lever[]): Plan['levers'] => levers.map((lever, at) => ({ id: `${id}/${at}`, week, lever }));
const plan = (levers: Plan['levers'], weeks = 39): Plan => ({ organisation: saasOrganisation, levers, weeks });

/** Moves that do something within three quarters, each in two ways. */
const moves: readonly (readonly [Lever, Lever])[] = [
  [{ kind: 'guild', timeShare: 0.2 }, { kind: 'guild', timeShare: 0.05 }],
  [{ kind: 'structure', to: 'hybrid' }, { kind: 'structure', to: 'isolated' }],
  [{ kind: 'budget', line: 'vendor', usd: 600_000, weeks: 39 }, { kind: 'budget', line: 'demos', usd: 600_000, weeks: 39 }],
  [{ kind: 'open', role: 'platform-engineer', seniority: 'staff', count: 1 }, { kind: 'open', role: 'researcher', seniority: 'senior', count: 1 }],
  [{ kind: 'owner', level: 1 }, { kind: 'owner', level: 0 }],
  [{ kind: 'managed', on: true, usdPerYear: 60_000 }, { kind: 'managed', on: false, usdPerYear: 0 }],
  [{ kind: 'upskill', usd: 200_000, elements: 4 }, { kind: 'upskill', usd: 200_000, elements: 0 }],
];
/** For each move: as first written, as second written, or not at all. */
const written = fc.array(fc.constantFrom(0, 1, null), { minLength: moves.length, maxLength: moves.length });
const planFrom = (ways: readonly (number | null)[]): Plan => plan(ways.flatMap((way, at) => (way === null ? [] : move(`move-${at}`, at, moves[at]?.[way] as Lever))));

describe('a breakdown', () => {
  test.each(['featuresReleased', 'departures', 'spendUsd', 'value'] as const)('of %s adds up to the difference of the means', (metric) => {
    fc.assert(
      fc.property(written, written, (x, y) => {
        const [a, b] = [planFrom(x), planFrom(y)];
        const found = finish(breakdown(a, b, { metric, seed, worlds: 6 }));
        const mean = (of: Plan): number => spreadOf(finish(drawSamples(of, seed, 6, [metric], [39])).values(metric, 0)).mean;
        const sum = found.parts.reduce((total, { amount }) => total + amount, 0);
        const size = Math.max(1, ...found.parts.map(({ amount }) => Math.abs(amount)));
        expect(found.difference).toBeCloseTo(mean(a) - mean(b), 9);
        expect(Math.abs(sum - found.difference) / size).toBeLessThan(1e-9);
      }),
      { numRuns: 12 },
    );
  });

  test('turns its signs with the plans', () => {
    const [there, back] = [finish(breakdown(BB, AA, { metric: 'featuresReleased', seed, worlds: 20 })), finish(breakdown(AA, BB, { metric: 'featuresReleased', seed, worlds: 20 }))];
    expect(there.parts.map(({ id }) => id)).toEqual(['path', 'money']);
    expect(there.all).toBe(true);
    for (const { id, amount } of there.parts) expect(back.parts.find((part) => part.id === id)?.amount).toBeCloseTo(-amount, 9);
  });

  test('where one move differs, its levers are told apart', () => {
    const found = finish(breakdown(BB, AB, { metric: 'featuresReleased', seed, worlds: 4 }));
    expect(found.grain).toBe('levers');
    expect(found.parts.map(({ id }) => id)).toEqual(['path/0', 'path/1', 'path/2', 'path/3', 'path/4']);
  });

  test('what changes nothing has no part in it, and what alone changes something has all of it', () => {
    const a = plan([...move('money', 0, { kind: 'budget', line: 'vendor', usd: 500_000, weeks: 26 }), ...move('name', 0, { kind: 'announce', what: 'rename' })]);
    const b = plan([...move('money', 0, { kind: 'budget', line: 'vendor', usd: 100_000, weeks: 26 }), ...move('name', 0, { kind: 'announce', what: 'press' })]);
    const { parts, difference } = finish(breakdown(a, b, { metric: 'spendUsd', week: 4, seed, worlds: 8 }));
    expect(parts.find(({ id }) => id === 'name')?.amount).toBe(0);
    expect(parts.find(({ id }) => id === 'money')?.amount).toBeCloseTo(difference, 6);
    expect(difference).toBeGreaterThan(0);
  });

  test('plans may differ in more moves than a number has bits', () => {
    const paid = (usd: number) => plan(Array.from({ length: 60 }, (_, at) => move(`m${at}`, 0, { kind: 'budget', line: 'brand', usd: usd * (at + 1), weeks: 1 })).flat(), 2);
    const found = finish(breakdown(paid(2_000), paid(1_000), { metric: 'spendUsd', seed, worlds: 1 }));
    expect(found).toMatchObject({ grain: 'moves', all: false });
    // Each move spends on its own, so that its part is what it spends, in whatever order it is switched.
    for (const [at, { amount }] of found.parts.entries()) expect(amount).toBeCloseTo(1_000 * (at + 1), 3);
  });

  test('plans that do the same have no parts', () => {
    expect(finish(breakdown(BB, { ...BB, levers: [...BB.levers] }, { metric: 'demos', seed, worlds: 4 }))).toMatchObject({ parts: [], difference: 0 });
  });

  test('the company itself may be what differs', () => {
    const elsewhere = { ...AA, organisation: { ...saasOrganisation, gates: { ...saasOrganisation.gates, platform: 0.9 } } };
    const found = finish(breakdown(elsewhere, BB, { metric: 'platform', week: 13, seed, worlds: 4 }));
    expect(found.parts.map(({ id }) => id)).toEqual([company, 'path', 'money']);
    expect(found.parts[0]?.amount).toBeGreaterThan(0.3);
  });

  test('no move can have the company\'s id', () => {
    expect(company).not.toMatch(idForm);
  });
});

test('plans are mixed element by element, and whole at either end', () => {
  const elements = elementsOf(AA, BB, 'moves');
  expect(mixedPlan(AA, BB, elements, 3n)).toEqual(AA);
  expect(mixedPlan(AA, BB, elements, 0n)).toEqual(BB);
  const mixed = mixedPlan(AA, BB, elements, 1n);
  expect(new Set(mixed.levers)).toEqual(new Set([...chiefFirst, ...fourLines]));
});

describe('causes', () => {
  const found = finish(inTurn(causesInParts(AA, seed, 30)));

  test('shares add up to one', () => {
    for (const shares of [found.drivers, found.reasons]) expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const stall of found.stalls) expect(Object.values(stall.gates).reduce((sum, share) => sum + share, 0)).toBeCloseTo(stall.waiting > 0 ? 1 : 0, 9);
  });

  test('count as many departures as the measure does', () => {
    const departures = finish(drawSamples(AA, seed, 30, ['departures'], [104])).values('departures', 0);
    expect(found.departures).toBeCloseTo(spreadOf(departures).mean, 9);
  });

  test('name the strongest first', () => {
    const shares = found.drivers.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });
});
