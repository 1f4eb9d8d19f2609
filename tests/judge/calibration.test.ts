import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationOf, callsNeeded, callsOf, type Call } from '../../src/judge/calibration.ts';
import { countedOf } from '../../src/judge/interval.ts';
import { replay } from '../../src/run/replay.ts';
import type { CheckNode } from '../../src/scenario/scenario.ts';
import { choice, option, toy } from './toy.ts';

const calls = (confidence: number, right: number, wrong: number): Call[] => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })), ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];
const anyCalls = fc.array(fc.record({ confidence: fc.integer({ min: 50, max: 100 }).map((percent) => percent / 100), right: fc.boolean() }), { minLength: 1, maxLength: 60 });

describe('calibration', () => {
  test('forty calls at 60 and at 90 per cent, half of each right, come to the figures worked out by hand', () => {
    const found = calibrationOf([...calls(0.6, 10, 10), ...calls(0.9, 10, 10)]);
    // 0.6: half 0.16, half 0.36; 0.9: half 0.01, half 0.81.
    expect(found.brier).toBeCloseTo((0.26 + 0.41) / 2, 12);
    expect(found.parts?.reliability).toBeCloseTo((0.01 + 0.16) / 2, 12);
    expect(found.parts?.resolution).toBeCloseTo(0, 12);
    expect(found.parts?.uncertainty).toBeCloseTo(0.25, 12);
    expect(found.parts?.within).toBeCloseTo(0, 12);
    expect(found.meanConfidence).toBeCloseTo(0.75, 12);
    expect(found).toMatchObject({ calls: 40, verdict: 'over', right: { hits: 20, of: 40, share: 0.5 } });
    expect(found.bins.map(({ from, right }) => [from, right.hits, right.of])).toEqual([[0.6, 10, 20], [0.9, 10, 20]]);
  });

  test('who is right as often as they say has no unreliability; who knows when they know has resolution', () => {
    const { parts, verdict } = calibrationOf([...calls(0.6, 12, 8), ...calls(1, 20, 0)]);
    expect(parts?.reliability).toBeCloseTo(0, 12);
    expect(parts?.resolution).toBeCloseTo(0.04, 12);
    expect(verdict).toBe('level');
    expect(calibrationOf(calls(0.5, 30, 2)).verdict).toBe('under');
  });

  test('the parts always add up to the score', () => {
    fc.assert(fc.property(anyCalls, (made) => {
      const { brier, parts } = calibrationOf(made);
      expect(parts === null).toBe(made.length < callsNeeded);
      if (parts) expect(parts.reliability - parts.resolution + parts.uncertainty + parts.within).toBeCloseTo(brier ?? NaN, 10);
    }));
  });

  test('the score is proper: nobody gains on average by saying anything but what they believe', () => {
    fc.assert(fc.property(fc.integer({ min: 50, max: 100 }), fc.integer({ min: 50, max: 100 }), (believed, said) => {
      const expected = (confidence: number) => (believed / 100) * (calibrationOf(calls(confidence, 1, 0)).brier ?? NaN) + (1 - believed / 100) * (calibrationOf(calls(confidence, 0, 1)).brier ?? NaN);
      expect(expected(believed / 100)).toBeLessThanOrEqual(expected(said / 100) + 1e-12);
    }));
  });

  test('a few calls say nothing, and no calls are no error', () => {
    expect(calibrationOf(calls(1, 0, callsNeeded - 1))).toMatchObject({ verdict: 'too-few', parts: null });
    expect(calibrationOf([])).toMatchObject({ calls: 0, brier: null, meanConfidence: null, verdict: 'too-few', bins: [], right: { low: 0, high: 1, share: null } });
  });

  test('a knowledge question counts as right or wrong by its answer, and reading counts as nothing', () => {
    const check: CheckNode = {
      kind: 'check', title: 'A question', text: 'Which?', next: 'pay',
      answers: [{ id: 'yes', label: 'Yes', right: true, reason: 'So it is.' }, { id: 'no', label: 'No', right: false, reason: 'It is not.' }],
    };
    const asked = toy({ ask: check, pay: choice([option('a', 0), option('b', 1)], 'ending') }, 'ask');
    const played = (answer: string) => replay(asked, { seed: 1, choices: [
      { node: 'ask', answer: { kind: 'option', option: answer }, confidence: 90 }, { node: 'pay', answer: { kind: 'option', option: 'b' }, confidence: 60 },
    ] }).run;
    expect(callsOf(played('yes'), [])).toEqual([{ confidence: 0.9, right: true }]);
    const bestAnswer = { kind: 'option', option: 'a' } as const;
    const judged = [{ index: 1, node: 'pay', fork: '', worlds: 1, expected: -1, best: 0, bestAnswer, foreseen: 0, gained: 0, regret: 1, se: 0, range: 1, right: false, confidence: 60 }];
    expect(callsOf(played('no'), judged)).toEqual([{ confidence: 0.9, right: false }, { confidence: 0.6, right: false }]);
  });
});

describe('the interval of a share', () => {
  test.each([[0, 10, 0, 0.2775], [5, 10, 0.2366, 0.7634], [10, 10, 0.7225, 1], [81, 263, 0.2553, 0.3662]])('of %i in %i is Wilson\'s, as published', (hits, of, low, high) => {
    const found = countedOf(hits, of);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('holds the true share in about 95 of 100 samples, over shares', () => {
    const held = (share: number, of: number) => {
      let covered = 0;
      let chance = (1 - share) ** of;
      for (let hits = 0; hits <= of; hits += 1) {
        const { low, high } = countedOf(hits, of);
        if (low <= share && share <= high) covered += chance;
        chance *= ((of - hits) / (hits + 1)) * (share / (1 - share));
      }
      return covered;
    };
    const shares = Array.from({ length: 89 }, (_, at) => (at + 6) / 100);
    const mean = shares.reduce((sum, share) => sum + held(share, 25), 0) / shares.length;
    expect(mean).toBeGreaterThan(0.93);
    expect(mean).toBeLessThan(0.97);
  });
});
