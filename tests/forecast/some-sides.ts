import type { Sides } from '../../src/judge/worlds.ts';
import { choose } from '../../src/run/choose.ts';
import { startRun } from '../../src/run/start.ts';
import { smallScenario } from '../builders/scenario.ts';

/** A first hire, each way, as the player's world had it. */
export function someSides(seed = 11): Sides {
  const chosen = choose(startRun(smallScenario, seed), { node: 'welcome', answer: { kind: 'read' }, confidence: null });
  if (!chosen.ok) throw new Error('the welcome could not be read');
  return { before: chosen.run, answers: [{ kind: 'option', option: 'platform' }, { kind: 'option', option: 'researcher' }] };
}
