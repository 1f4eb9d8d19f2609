import type { ForecastJob } from '../forecast/forecaster.ts';
import { everyPath, type Ask } from '../judge/ask.ts';
import type { Valuation } from '../judge/valuation.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { forecaster } from './forecaster.ts';

/** A few worlds say something within seconds; many say it well, and take a minute. */
const worldsInTurn = [64, 1000] as const;

/** The latest valuation of every path of a scenario in the luck of a run, as far as it is. */
export interface Valuing {
  /** What the worlds played so far say; null until the first few are in. */
  latest(): Valuation | null;
  /** Calls back when a better valuation is in. */
  watch(listener: () => void): () => void;
}

interface Kept extends Valuing {
  readonly key: string;
  stop(): void;
}

/** One at a time: whoever asks for another scenario or other luck has left this one. */
let kept: Kept | null = null;

/** Values every path of a scenario, or goes on doing so: begun once a player has settled in, there for the debrief. */
export function valuing(scenario: Scenario, hash: string, seed: number): Valuing {
  const key = `${hash} ${seed}`;
  if (kept?.key === key) return kept;
  kept?.stop();
  kept = start(everyPath(scenario, seed), key);
  return kept;
}

function start(ask: Ask, key: string): Kept {
  const listeners = new Set<() => void>();
  let valuation: Valuation | null = null;
  let job: ForecastJob<Valuation> | null = null;
  let stopped = false;
  const run = async (): Promise<void> => {
    for (const worlds of worldsInTurn) {
      if (stopped) return;
      job = forecaster().value(ask, worlds);
      const found = await job.result;
      if (found === null) return;
      valuation = found;
      for (const listener of [...listeners]) listener();
    }
  };
  // A forecaster whose workers cannot be had at all leaves the page as it is: it says that it waits.
  run().catch(() => undefined);
  return {
    key,
    latest: () => valuation,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopped = true;
      job?.cancel();
    },
  };
}
