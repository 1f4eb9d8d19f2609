import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose } from '../../src/run/choose.ts';
import { replay } from '../../src/run/replay.ts';
import { startRun } from '../../src/run/start.ts';
import { smallScenario } from '../builders/scenario.ts';
import { choiceOf, playThrough, whims } from './legal-play.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('any legal play', () => {
  test('reaches an ending, and its log replays to the same run', () => {
    fc.assert(
      fc.property(seeds, whims, (seed, moods) => {
        const { run } = playThrough(smallScenario, seed, moods);
        expect(run.ended).toBe(true);
        expect(smallScenario.nodes[run.node]?.kind).toBe('ending');
        const again = replay(smallScenario, JSON.parse(JSON.stringify({ seed, choices: run.choices })) as { seed: number; choices: typeof run.choices });
        expect(again).toEqual({ run, refused: null });
      }),
      { numRuns: 1_500, verbose: 1 },
    );
  });
});
