import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnValues, triangular } from '../../../src/model/analysis/parameter-draws.ts';
import { robustnessInParts } from '../../../src/model/analysis/robustness.ts';
import { spreadOf } from '../../../src/model/analysis/samples.ts';
import { tornado } from '../../../src/model/analysis/tornado.ts';
import { finish, inTurn } from '../../../src/model/analysis/work.ts';
import { parameterTable, tableValues, type Parameter } from '../../../src/model/parameters.ts';
import { saasPaths } from '../../../src/cli/cases/saas-paths.ts';

const { AA, BA, BB } = saasPaths;
const seed = 3;
const features = { metric: 'featuresReleased', week: 104, seed } as const;
const parameter = (id: string): Parameter => {
  const row = parameterTable.find((each) => each.id === id);
  if (!row) throw new Error(`There is no parameter ${id}.`);
  return row;
};

describe('a draw of parameters', () => {
  test('lies within the range, rises with the draw, and has the ends at the ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true })), (u, v, [low, up, more]) => {
        const row = { low, value: low + up, high: low + up + more };
        const [x, y] = [triangular(row, Math.min(u, v)), triangular(row, Math.max(u, v))];
        expect(x).toBeGreaterThanOrEqual(row.low - 1e-9);
        expect(y).toBeLessThanOrEqual(row.high + 1e-9);
        expect(x).toBeLessThanOrEqual(y + 1e-9);
      }),
    );
    expect([0, 1].map((u) => triangular({ low: 2, value: 3, high: 7 }, u))).toEqual([2, 7]);
  });

  test('has the mean of the triangle', () => {
    const row = { low: 0, value: 1, high: 5 };
    const drawn = Float64Array.from({ length: 4_000 }, (_, at) => triangular(row, (at + 0.5) / 4_000));
    expect(spreadOf(drawn).mean).toBeCloseTo(2, 3);
  });

  test('is the same whenever it is asked for, and another for another number', () => {
    expect(drawnValues(seed, 4)).toEqual(drawnValues(seed, 4));
    expect(drawnValues(seed, 4).single.prototypeRate).not.toBe(drawnValues(seed, 5).single.prototypeRate);
    expect(drawnValues(seed, 4).single.prototypeRate).not.toBe(tableValues.single.prototypeRate);
  });

  test('draws parameters apart from one another', () => {
    const places = (id: string): number[] => {
      const { low, high } = parameter(id);
      return Array.from({ length: 300 }, (_, at) => ((drawnValues(seed, at).single as Readonly<Record<string, number>>)[id] as number - low) / (high - low));
    };
    const [x, y] = [places('prototypeRate'), places('releaseRate')];
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
    const together = mean(x.map((value, at) => (value - mean(x)) * ((y[at] as number) - mean(y)))) / (spread(x) * spread(y));
    expect(Math.abs(together)).toBeLessThan(0.2);
  });
});

describe('robustness', () => {
  test('is a share, and the best is the best at the table’s values', () => {
    const found = finish(inTurn(robustnessInParts([AA, BB, BA], { ...features, better: 'more', draws: 6, worlds: 6 })));
    expect(found.best).toBe(found.means.indexOf(Math.max(...found.means)));
    expect(found.stays).toBeGreaterThanOrEqual(0);
    expect(found.stays).toBeLessThanOrEqual(1);
    expect(found.draws).toBe(6);
  });

  test('less can be better', () => {
    const found = finish(inTurn(robustnessInParts([AA, BB], { metric: 'departures', week: 104, seed, better: 'less', draws: 4, worlds: 8 })));
    expect(found.best).toBe(found.means.indexOf(Math.min(...found.means)));
  });

  test('a plan beside itself is never beaten, and leads by nothing', () => {
    const found = finish(inTurn(robustnessInParts([BB, BB], { ...features, better: 'more', draws: 4, worlds: 4 })));
    expect(found).toMatchObject({ stays: 1, lead: { p5: 0, median: 0, p95: 0 } });
  });

  test('one plan alone has a spread and no rival', () => {
    const found = finish(inTurn(robustnessInParts([BB], { ...features, better: 'more', draws: 4, worlds: 4 })));
    expect(found.lead).toBeNull();
    expect(found.spreads).toHaveLength(1);
  });
});

describe('a tornado', () => {
  const planted = ['prototypeRate', 'abandonRate', 'load'].map(parameter);

  test('has the signs that the parameters have', () => {
    const { swings, base } = tornado([BB], { ...features, worlds: 40, most: 3, among: planted });
    const of = (id: string) => swings.find((swing) => swing.parameter.id === id);
    expect(of('prototypeRate')?.atLow).toBeLessThan(base);
    expect(of('prototypeRate')?.atHigh).toBeGreaterThan(base);
    expect(of('abandonRate')?.atLow).toBeGreaterThan(of('abandonRate')?.atHigh as number);
  });

  test('a parameter that only costs money moves the spend and no feature', () => {
    const load = [parameter('load')];
    const moved = tornado([BB], { ...features, worlds: 10, most: 1, among: load }).swings[0];
    const paid = tornado([BB], { ...features, metric: 'spendUsd', worlds: 10, most: 1, among: load }).swings[0];
    expect(moved).toMatchObject({ error: 0 });
    expect(moved?.atLow).toBe(moved?.atHigh);
    expect(paid?.atLow).toBeLessThan(paid?.atHigh as number);
  });

  test('names the strongest first and keeps as many as asked for', () => {
    const among = parameterTable.filter((row) => row.low < row.high).slice(0, 30);
    const { swings, tried, base } = tornado([BB, AA], { ...features, worlds: 14, most: 5, among });
    expect(tried).toBe(30);
    expect(swings).toHaveLength(5);
    const reach = swings.map(({ atLow, atHigh }) => Math.max(Math.abs(atLow - base), Math.abs(atHigh - base), Math.abs(atHigh - atLow)));
    expect(reach).toEqual(reach.toSorted((x, y) => y - x));
  });
});
