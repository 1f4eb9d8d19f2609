import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gatherEvidence, type Evidence } from '../../src/pages/judging.ts';
import { valuing } from '../../src/pages/valuations.ts';
import type { Run } from '../../src/run/run.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { smallScenario } from '../builders/scenario.ts';

beforeEach(() => void vi.stubGlobal('navigator', {}));
afterEach(() => void vi.unstubAllGlobals());

const { run } = endingOf(playThrough(smallScenario, 3, [0]));
/** A run no world of which can be played. */
const broken: Run = { ...run, scenario: { ...run.scenario, nodes: {} } };

/** What is heard first of a run's worlds; what they are worth is ended then. */
const firstOf = (of: Run, hash: string): Promise<Evidence | 'failed'> => new Promise((resolve) => {
  const stop = gatherEvidence(of, hash, (evidence) => done(evidence), () => done('failed'));
  const done = (found: Evidence | 'failed'): void => {
    stop();
    resolve(found);
  };
});

describe('what a finished run is judged by', () => {
  test('is said to have failed where its worlds cannot be played, each time it is asked for', async () => {
    expect(await firstOf(broken, 'h')).toBe('failed');
    expect(await firstOf(broken, 'h')).toBe('failed');
  });

  test('is begun anew after a failure', async () => {
    expect(await firstOf(broken, 'i')).toBe('failed');
    expect(valuing(run.scenario, 'i', run.seed).failed()).toBe(false);
    // Ends it: one is valued at a time.
    valuing(broken.scenario, 'j', 1);
  });
});
