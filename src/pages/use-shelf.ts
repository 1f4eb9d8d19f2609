import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/scenario.ts';
import type { RunStore } from '../storage/run-store.ts';
import { loadShipped, shippedIds } from './scenarios.ts';

/** Every scenario there is to play, and those of which there is a run on this machine. */
export interface ScenarioShelf {
  readonly scenarios: readonly Scenario[];
  readonly begun: ReadonlySet<string>;
}

/** Null until they have been fetched; for good where they cannot be had, since nothing here depends on them. */
export function useShelf(store: Promise<RunStore>): ScenarioShelf | null {
  const [shelf, setShelf] = useState<ScenarioShelf | null>(null);
  useEffect(() => {
    const fetched = async (): Promise<void> => {
      const [runs, shipped] = await Promise.all([store.then((open) => open.runs()), Promise.all(shippedIds.map(loadShipped))]);
      setShelf({ scenarios: shipped.map(({ scenario }) => scenario), begun: new Set(runs.map(({ slot }) => slot)) });
    };
    fetched().catch(() => undefined);
  }, []);
  return shelf;
}
