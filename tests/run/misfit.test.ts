import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misfitIn } from '../../src/run/misfit.ts';
import { replay } from '../../src/run/replay.ts';
import type { Choice } from '../../src/run/run.ts';
import { smallScenario } from '../builders/scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';
import { anyLog } from '../storage/logs.ts';
import { playThrough, whims } from './legal-play.ts';

describe('the first choice that does not fit', () => {
  test('is none in a run of the scenario, whatever was chosen', () => {
    fc.assert(fc.property(fc.constantFrom(smallScenario, wideScenario), whims, fc.nat(2 ** 32 - 1), (scenario, picked, seed) => {
      expect(misfitIn(scenario, playThrough(scenario, seed, picked).run.choices)).toBeNull();
    }), { numRuns: 40 });
  });

  test('is found in any list of choices without a fault, and never after the place where a replay stops', () => {
    fc.assert(fc.property(whims, anyLog, fc.nat(8), (picked, { choices }, at) => {
      const run = playThrough(smallScenario, 5, picked).run.choices;
      const mixed = [...run.slice(0, at), ...choices];
      const index = misfitIn(smallScenario, mixed);
      const { refused } = replay(smallScenario, { seed: 5, choices: mixed });
      expect(index === null || (refused !== null && refused.index <= index)).toBe(true);
    }), { numRuns: 60 });
  });

  const [brief, hire] = playThrough(smallScenario, 5, [0]).run.choices;
  if (!brief || !hire) throw new Error('The small scenario begins with a brief and a choice.');

  test.each<[string, readonly Choice[], number]>([
    ['a node that the scenario has not', [brief, { ...hire, node: 'other' }], 1],
    ['a node named like what every object has', [{ ...brief, node: 'constructor' }], 0],
    ['a node that does not come next', [brief, { ...hire, node: 'money' }], 1],
    ['an option that is not on offer', [brief, { ...hire, answer: { kind: 'option', option: 'nobody' } }], 1],
    ['an answer of another kind', [{ ...brief, answer: { kind: 'order', cards: [] } }], 0],
    ['more than all confidence', [brief, { ...hire, confidence: 101 }], 1],
    ['a choice after the same one', [brief, brief], 1],
  ])('is the one with %s', (_, choices, index) => {
    expect(misfitIn(smallScenario, choices)).toBe(index);
  });
});
