import type { RunLog } from '../run/run.ts';
import { keyOf } from '../storage/finished-run.ts';
import { placed, putAside } from '../storage/put-run.ts';
import type { RunStore } from '../storage/run-store.ts';
import { takeBack } from './keep-finished.ts';
import { hasLeft, unsavedRuns } from './open-session.ts';

/**
 * What came of making a run one's own. `own-there`: there is another run, and nobody has said that it may be put aside. `elsewhere`:
 * another tab plays it. `newer`: a newer version of the game has saved one there. `no-room`: the browser could not store it, or has yet to
 * store the one that was played here; what was there is there still.
 */
export type Taken = 'taken' | 'own-there' | 'elsewhere' | 'newer' | 'no-room';

/** Makes a run the player's own. `scenario` is its key. A run of theirs that is there stays, unless it may be put aside; then it is kept in a place of its own. */
export async function takeRun(store: RunStore, scenario: string, log: RunLog, mayPutAside: boolean): Promise<Taken> {
  await hasLeft(scenario);
  // A play that waits in this tab for room is the only one that may write there.
  if (unsavedRuns().some(({ slot }) => slot === scenario)) return 'no-room';
  const place = await store.open(scenario);
  try {
    const status = place.status();
    if (status.kind === 'readonly') return status.reason === 'newer-version' ? 'newer' : 'elsewhere';
    const save = place.stored.kind === 'save' ? place.stored.save : null;
    const own = save !== null && save.log.choices.length > 0 && keyOf({ scenario, log: save.log }) !== keyOf({ scenario, log }) ? save : null;
    if (own && !mayPutAside) return 'own-there';
    if (own && !(await putAside(store, own))) return 'no-room';
    if (!(await placed(place, log, null))) return 'no-room';
    takeBack({ scenario, log });
    return 'taken';
  } finally {
    await place.close();
  }
}

/** The same scenario from its beginning, in other luck. */
export function anew(log: RunLog, seed: number): RunLog {
  return { ...log, seed, choices: [] };
}
