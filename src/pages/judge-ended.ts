import { logOf } from '../run/log.ts';
import type { Run } from '../run/run.ts';
import { keepFinished } from './keep-finished.ts';
import { noteKept } from './kept-marker.ts';
import type { Session } from './session.ts';

/**
 * Keeps a run that has come to its end, and judges it while its ending is read; the debrief, if it is opened next, finds that under way,
 * and its scripts here. Gives what breaks the judging off.
 */
export function judgeEnded(session: Pick<Session, 'key' | 'hash' | 'settled' | 'status' | 'snapshot'>, run: Run): () => void {
  let left = false;
  const hash = session.hash();
  let stop = (): void => undefined;
  const judge = async (): Promise<void> => {
    await session.settled();
    // A run that was deleted elsewhere is not kept again; one that another tab plays is kept there.
    if (session.status().kind === 'readonly') return;
    // A run that is merely left lies where it was played. One that was begun anew, or gone back in, at once lies nowhere else.
    if (!left || session.snapshot().run !== run) keepFinished(session.key, logOf(run, hash), null);
    if (left) return;
    // What there was no room for is not missed later.
    if (session.status().kind === 'saved') noteKept();
    const judging = await import('./judging.ts');
    if (!left) stop = judging.judgeEnded(session.key, run, hash);
  };
  judge().catch(() => undefined);
  fetchDebrief().catch(() => undefined);
  return () => {
    left = true;
    stop();
  };
}

/** Fetches what the debrief is made of, so that who loses the network before opening it loses nothing. Not without a network: a browser asks once for a module. */
async function fetchDebrief(): Promise<void> {
  if (navigator.onLine) await Promise.all([import('./debrief.ts'), import('../model/parameters.md?raw')]);
}
