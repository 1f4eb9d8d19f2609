import { createForecast } from '../../../src/forecast/forecast.ts';
import type { Sides } from '../../../src/judge/worlds.ts';
import { choose } from '../../../src/run/choose.ts';
import { startRun } from '../../../src/run/start.ts';
import { createSound } from '../../../src/sound/sound.ts';
import { openRunStore, type RunStore } from '../../../src/storage/run-store.ts';
import { smallScenario } from '../../builders/scenario.ts';
import { aLog, loadParser } from '../../storage/logs.ts';

/** A page without a game: the rooms that meet the browser, for tests to reach. Not shipped. */
const bench = {
  aLog,
  createForecast,
  createSound,
  openStore: (): Promise<RunStore> => openRunStore(loadParser),
  /** A first hire, each way. */
  someSides(): Sides {
    const chosen = choose(startRun(smallScenario, 11), { node: 'welcome', answer: { kind: 'read' }, confidence: null });
    if (!chosen.ok) throw new Error('the welcome could not be read');
    return { before: chosen.run, answers: [{ kind: 'option', option: 'platform' }, { kind: 'option', option: 'researcher' }] };
  },
};

declare global {
  /** What the bench page offers. */
  var bench: Bench;
}
export type Bench = typeof bench;

globalThis.bench = bench;
