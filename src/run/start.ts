import { freeze } from 'immer';
import type { Scenario } from '../scenario/scenario.ts';
import { enter } from './enter.ts';
import type { Run } from './run.ts';

/** A new play of a scenario, standing on its first node. `seed` fixes all the luck there will ever be. */
export function startRun(scenario: Scenario, seed: number): Run {
  return enter(
    freeze({ scenario, seed, choices: [], node: scenario.start, week: 0, levers: [], happened: {}, ended: false }, true),
    scenario.start,
  );
}
