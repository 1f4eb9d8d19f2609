import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/model/analysis/measures.ts';
import { chanceOf, parseQuestion } from '../../../src/model/analysis/question.ts';
import type { Samples } from '../../../src/model/analysis/samples.ts';
import { metrics } from '../../../src/model/metric.ts';

test('every metric of the model has one name to ask for it by', () => {
  expect(measures.map((measure) => measure.metric).toSorted()).toEqual(metrics.toSorted());
  expect(new Set(measures.map((measure) => measure.name)).size).toBe(measures.length);
});

describe('a question that is understood', () => {
  test.each([
    ['features>=1@6', 'formalReleases', '>=', 1, 6],
    ['released>=1@6', 'featuresReleased', '>=', 1, 6],
    ['featuresReleased>=1@6', 'featuresReleased', '>=', 1, 6],
    ['  departures <= 2 @ 8 ', 'departures', '<=', 2, 8],
    ['champions-left=0@4', 'championsLeft', '=', 0, 4],
    ['fluency>50%@2', 'fluency', '>', 0.5, 2],
    ['fluency>=35%@2', 'fluency', '>=', 0.35, 2],
    ['spend<1.005k@1', 'spendUsd', '<', 1_005, 1],
    ['spend<2.5M@4', 'spendUsd', '<', 2_500_000, 4],
    ['spend<900k@1', 'spendUsd', '<', 900_000, 1],
    ['value>-1@40', 'value', '>', -1, 40],
  ] as const)('%s', (text, metric, operator, bound, quarter) => {
    expect(parseQuestion(text)).toEqual({ ok: true, question: { metric, operator, bound, quarter } });
  });
});

describe('a question that is not, with the place', () => {
  test.each([
    ['', 0, 'a measure'],
    ['>=1@6', 0, 'a measure'],
    ['featurs>=1@6', 0, 'no such measure'],
    ['features', 8, '>='],
    ['features==1@6', 9, 'a number'],
    ['features=>1@6', 9, 'a number'],
    ['features>=one@6', 10, 'a number'],
    ['features>=1e400@6', 11, 'none with an e'],
    ['features>=1', 11, '@'],
    ['features>=1@', 12, 'a quarter'],
    ['features>=1@0', 13, 'a quarter'],
    ['features>=1@6.5', 13, 'nothing more'],
    ['features>=1@6 or so', 14, 'nothing more'],
    ['features>=1@1234', 15, 'nothing more'],
  ] as const)('%s', (text, at, fault) => {
    const parsed = parseQuestion(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect([parsed.at, parsed.fault]).toEqual([at, expect.stringContaining(fault)]);
  });
});

test('no text makes the parser throw, and a fault lies within the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'features>=<1@6 .%kM-') })), (text) => {
      const parsed = parseQuestion(text);
      if (!parsed.ok) expect(parsed.at >= 0 && parsed.at <= text.length).toBe(true);
    }),
  );
});

const sample = (values: readonly number[]): Samples => ({ weeks: [13], worlds: values.length, values: () => Float64Array.from(values) });

test('a chance is the share of worlds in which it is so', () => {
  const samples = sample([0, 1, 1, 3]);
  const chances = ['features>=1@1', 'features>1@1', 'features<=1@1', 'features<1@1', 'features=1@1'].map((text) => {
    const parsed = parseQuestion(text);
    return parsed.ok ? chanceOf(samples, parsed.question) : Number.NaN;
  });
  expect(chances).toEqual([0.75, 0.25, 0.75, 0.25, 0.5]);
});

test('a quarter that was not drawn is no chance of nought', () => {
  expect(() => chanceOf(sample([1]), { metric: 'demos', operator: '>', bound: 0, quarter: 2 })).toThrow('quarter 1');
});
