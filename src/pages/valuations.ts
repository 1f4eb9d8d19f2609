import { everyPath, type Ask } from '../judge/ask.ts';
import type { Valuation } from '../judge/valuation.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { forecaster } from './forecaster.ts';

/** A few worlds say something within seconds; many say it well. The few are the first of the many, so that none is played twice. */
const few = 64;
export const worldsInAll = 1000;

/** The latest valuation of every path of a scenario in the luck of a run, as far as it is. */
export interface Valuing {
  /** What the worlds played so far say; null until the first few are in. */
  latest(): Valuation | null;
  /** Whether it broke off: nothing better comes of it. Whoever asks for it again has it begun anew. */
  failed(): boolean;
  /** Calls back when a better valuation is in, and when none will be. */
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
  let failed = false;
  const tell = (): void => { for (const listener of [...listeners]) listener(); };
  const hear = (found: Valuation): void => {
    // The few may be summed up only after the many have been.
    if (valuation !== null && valuation.worlds >= found.worlds) return;
    valuation = found;
    tell();
  };
  const job = forecaster().value(ask, worldsInAll, undefined, { worlds: few, heard: hear });
  const begun: Kept = {
    key,
    latest: () => valuation,
    failed: () => failed,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: job.cancel,
  };
  job.result.then((found) => { if (found) hear(found); }).catch(() => {
    failed = true;
    if (kept === begun) kept = null;
    tell();
  });
  return begun;
}
