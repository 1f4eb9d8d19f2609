import { createForecast } from '../../../src/forecast/forecast.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { createSound } from '../../../src/sound/sound.ts';
import { openRunStore, type RunStore } from '../../../src/storage/run-store.ts';
import { saasPaths } from '../../../src/cli/cases/saas-paths.ts';
import { someSides } from '../../forecast/some-sides.ts';
import { aLog, loadReader } from '../../storage/logs.ts';

/** A page without a game: the rooms that meet the browser, for tests to reach. Not shipped. */
const bench = {
  aLog,
  createForecast,
  createSound,
  openStore: (): Promise<RunStore> => openRunStore(loadReader),
  someSides,
  /** The stage and its words, in a script of their own. */
  stage: () => import('./stage-bench.tsx'),
  /** Rigs that measure what a frame of it costs. */
  stageCost: () => import('./stage-cost.ts'),
  /** What happens on a path of the first scenario in some worlds, as JSON, which keeps every number to its last bit. */
  trajectories: (path: keyof typeof saasPaths, seed: number, worlds: readonly number[]): string[] => worlds.map((index) => JSON.stringify(simulate(saasPaths[path], { seed, index }))),
};

declare global {
  /** What the bench page offers. */
  var bench: Bench;
}
export type Bench = typeof bench;

globalThis.bench = bench;
