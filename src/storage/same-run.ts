import type { RunLog } from '../run/run.ts';

/** How many steps two runs have in common from their beginning: none where they are of other luck or another story. */
export function stepsInCommon(one: RunLog, other: RunLog): number {
  if (one.scenario !== other.scenario || one.seed !== other.seed) return 0;
  const parts = one.choices.findIndex((choice, at) => JSON.stringify(choice) !== JSON.stringify(other.choices[at]));
  return parts === -1 ? one.choices.length : parts;
}

/** Runs as they are stored, but for those that go on in a run which could not be stored yet. */
export function notGoneOn<Stored extends { readonly slot: string; readonly log: RunLog }>(stored: readonly Stored[], unsaved: readonly { readonly slot: string; readonly log: RunLog }[]): readonly Stored[] {
  return stored.filter(({ slot, log }) => !unsaved.some((run) => run.slot === slot && stepsInCommon(log, run.log) === log.choices.length));
}
