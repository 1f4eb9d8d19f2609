import type { RunLog } from '../run/run.ts';
import { formatProgress } from '../storage/progress-file.ts';
import type { RunStore } from '../storage/run-store.ts';

/** What came of making a run one's own. `own-there`: there is another run, and nobody has said that it may be put aside. `elsewhere`: another tab plays it. */
export type Taken = 'taken' | 'own-there' | 'elsewhere';

/** Makes a run the player's own. A run of theirs that is there stays, unless it may be put aside; then it is kept in a place of its own. */
export async function takeRun(store: RunStore, log: RunLog, mayPutAside: boolean): Promise<Taken> {
  const place = await store.open(log.scenario);
  try {
    if (place.status().kind === 'readonly') return 'elsewhere';
    const save = place.stored.kind === 'save' ? place.stored.save : null;
    const own = save !== null && save.log.choices.length > 0 && JSON.stringify(save.log.choices) !== JSON.stringify(log.choices) ? save : null;
    if (own && !mayPutAside) return 'own-there';
    if (own) await store.takeProgress(formatProgress([own], []));
    place.save(log, null);
    await place.settled();
    return 'taken';
  } finally {
    await place.close();
  }
}
