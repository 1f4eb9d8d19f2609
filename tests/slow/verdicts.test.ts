import { describe, expect, test, vi } from 'vitest';
import { pairedOf, type Paired } from '../../src/model/analysis/paired.ts';
import { ensemble } from '../../src/model/ensemble.ts';
import type { Metric } from '../../src/model/metric.ts';
import { eventOdds } from '../../src/model/event-odds.ts';
import type { WeekState } from '../../src/model/trajectory.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { parameterTable, parameterValues } from '../../src/model/parameters.ts';
import type { Plan } from '../../src/model/plan.ts';
import { simulate } from '../../src/model/simulate.ts';
import { draw } from '../../src/model/luck.ts';
import { trainerCompany } from '../../src/cli/cases/companies.ts';
import { chiefFirst, fourLines, platformFirst, repairedPaths, researchBet, saasPaths } from '../../src/cli/cases/saas-paths.ts';
import { mean, median, pulled, quantile, staff } from '../../src/cli/cases/lab.ts';
import { playCompiled } from '../builders/compiled-weeks.ts';
import { measureIn } from '../builders/measure-in.ts';

playCompiled();

vi.setConfig({ testTimeout: 60_000 });

const seed = 1;
const paired = (a: Plan, b: Plan, worlds: number, measured: Metric, week: number): Paired => pairedOf(measureIn(a, seed, worlds, measured, week), measureIn(b, seed, worlds, measured, week));
const value = (plan: Plan): number => mean(Float64Array.from([26, 52, 78, 104], (week) => mean(measureIn(plan, seed, 200, 'value', week))));

describe('building the AI team from scratch', () => {
  test('the source\'s pair beats the pair it rejects in nearly every world', () => {
    expect(paired(saasPaths.BB, saasPaths.AA, 400, 'featuresReleased', 78).more).toBeGreaterThan(0.9);
  });

  test('the path through the trap wins in some worlds', () => {
    // A chief first, then platform, with the money well divided: behind on average, ahead in a few worlds.
    const late = paired(repairedPaths.AB, saasPaths.BB, 800, 'value', 104);
    expect(late.more).toBeGreaterThan(0.01);
    expect(late.more).toBeLessThan(0.25);
    expect(1 - paired(saasPaths.BA, saasPaths.BB, 800, 'featuresReleased', 52).less).toBeGreaterThan(0.05);
  });

  test('sizes are such as a head of engineering would believe', () => {
    const released = measureIn(saasPaths.BB, seed, 400, 'featuresReleased', 104);
    expect(median(released)).toBeGreaterThanOrEqual(8);
    expect(median(released)).toBeLessThanOrEqual(16);
    expect(quantile(released, 0.99)).toBeLessThan(40);
    const spend = median(measureIn(saasPaths.BB, seed, 200, 'spendUsd', 104));
    expect(spend).toBeGreaterThan(2.5e6);
    expect(spend).toBeLessThan(5e6);
  });

  test('an outside offer to a champion is likelier on the bad path', () => {
    const odds = (plan: Plan, week: number): number => median(Float64Array.from({ length: 60 }, (_, index) => eventOdds(simulate(plan, { seed, index }).weeks[week] as WeekState, { of: 'champion-offer', withinWeeks: 13 })));
    expect(odds(saasPaths.AA, 26)).toBeGreaterThan(0.45);
    expect(odds(saasPaths.AA, 26)).toBeLessThan(0.85);
    expect(odds(saasPaths.BB, 26)).toBeGreaterThan(0.2);
    expect(odds(saasPaths.BB, 26)).toBeLessThan(0.5);
    expect(odds(saasPaths.AA, 26)).toBeGreaterThan(odds(saasPaths.BB, 26) + 0.1);
  });

  test('a first ML engineer is best neither at once nor never', () => {
    const organisation: Organisation = { ...saasPaths.BB.organisation, seats: 9 };
    const rule = (atLeast: number): Plan => ({
      organisation, weeks: 104, levers: [...saasPaths.BB.levers, ...pulled(12, 'rule', { kind: 'structure', to: 'hybrid' },
        { kind: 'rule', metric: 'tuningNeed', atLeast, then: [{ kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 1, process: { loopDays: 15, approvalHours: 48, clarity: 0.8, recruiter: true } }] })],
    });
    const worth = (plan: Plan): number => 4 * value(plan) * 2 - 2 * mean(measureIn(plan, seed, 200, 'departures', 104)) - mean(measureIn(plan, seed, 200, 'spendUsd', 104)) / 1e6;
    const [atOnce, third, never] = [rule(0), rule(0.28), rule(2)].map(worth) as [number, number, number];
    expect(third).toBeGreaterThan(atOnce);
    expect(third).toBeGreaterThan(never);
  });

  test('the verdict holds over the ranges of the parameters', () => {
    const ranged = parameterTable.filter((row) => row.high > row.low);
    const draws = 24;
    let holds = 0;
    for (let index = 0; index < draws; index += 1) {
      const values = parameterValues(new Map(ranged.map((row, at) => [row.id, row.low + (row.high - row.low) * draw({ seed: 99, index }, 'world', row.id, 0, at % 7)])));
      const count = (plan: Plan): number => mean(measureIn(plan, seed, 60, 'featuresReleased', 78, { values }));
      const [aa, ab, ba, bb] = [saasPaths.AA, saasPaths.AB, saasPaths.BA, saasPaths.BB].map(count) as [number, number, number, number];
      if (bb > Math.max(aa, ab, ba)) holds += 1;
    }
    expect(holds / draws).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a company in which the rejected path is right', () => {
  /** Ten people who train models, on a platform that works: what they lack is research and somebody to lead. */
  const lab: Organisation = {
    ...trainerCompany, structure: 'central', seats: 8, engineers: 30, gates: { platform: 0.7, data: 0.7, product: 0.6, evaluation: 0.3 },
    staff: [...staff('researcher', 1), ...staff('ml-engineer', 3), ...staff('platform-engineer', 2), ...staff('infrastructure-engineer', 2), ...staff('product-manager', 1), ...staff('data-engineer', 1)],
  };
  const plan = (...parts: readonly (typeof chiefFirst)[]): Plan => ({ organisation: lab, weeks: 104, levers: parts.flat() });

  test.each([['with the research bet', researchBet], ['with the money on four lines', fourLines]])('a chief and researchers beat platform and product first, %s', (_, money) => {
    const a = plan(chiefFirst, money);
    const b = plan(platformFirst, money);
    for (const measured of ['featuresReleased', 'value'] as const) {
      expect(paired(a, b, 300, measured, 104).more).toBeGreaterThan(0.55);
    }
  });
});

describe('luck and the size of a step', () => {
  test('means agree between independent seeds', () => {
    const means = [1, 2, 3].map((each) => mean(measureIn(saasPaths.BB, each, 600, 'featuresReleased', 78)));
    expect(Math.max(...means) - Math.min(...means)).toBeLessThan(1.2);
  });

  test.each<Metric>(['featuresReleased', 'headcount', 'departures', 'spendUsd', 'platform', 'evaluation'])('half a tick gives the same mean of %s, within chance', (metric) => {
    const worlds = 600;
    const whole = measureIn(saasPaths.BB, 3, worlds, metric, 78);
    const half = measureIn(saasPaths.BB, 3, worlds, metric, 78, { ticksPerWeek: 2 });
    const m = mean(whole);
    const error = Math.sqrt(mean(whole.map((each) => (each - m) ** 2)) / worlds);
    // Four standard errors of a difference, and what a start of half a week earlier may make.
    expect(Math.abs(mean(half) - m)).toBeLessThan(4 * Math.SQRT2 * error + 0.015 * Math.abs(m));
  });
});

describe('an ensemble', () => {
  const bands = ensemble(saasPaths.BB, seed, 200).bands;

  test('has a band for every quarter, its quantiles in order', () => {
    for (const band of Object.values(bands)) {
      expect(band.median).toHaveLength(8);
      band.median.forEach((middle, quarter) => {
        expect((band.p5[quarter] as number) <= (band.p25[quarter] as number) && (band.p25[quarter] as number) <= middle && middle <= (band.p75[quarter] as number) && (band.p75[quarter] as number) <= (band.p95[quarter] as number)).toBe(true);
      });
    }
  });

  test('has the player\'s own world first', () => {
    const own = simulate(saasPaths.BB, { seed, index: 0 }).weeks[104]?.metrics.value;
    expect(ensemble(saasPaths.BB, seed, 1, { measures: ['value'] }).bands.value?.median[7]).toBe(own);
  });

  test('says the same as sorting would', () => {
    const values = measureIn(saasPaths.BB, seed, 200, 'featuresReleased', 104);
    expect(bands.featuresReleased?.median[7]).toBe(median(values));
    expect(bands.featuresReleased?.p95[7]).toBe(quantile(values, 0.95));
  });
});
