import type { Run } from '../run/run.ts';
import { noteKept } from './kept-marker.ts';
import type { Session } from './session.ts';

/** Judges a run that has come to its end while its ending is read; the debrief, if it is opened next, finds that under way. Gives what breaks it off. */
export function judgeEnded(session: Session, run: Run): () => void {
  let left = false;
  let stop = (): void => undefined;
  const judge = async (): Promise<void> => {
    await session.settled();
    // A run that was deleted elsewhere is not kept again; one that another tab plays is kept there.
    if (left || session.status().kind === 'readonly') return;
    // What there was no room for is not missed later.
    if (session.status().kind === 'saved') noteKept();
    const judging = await import('./judging.ts');
    if (!left) stop = judging.judgeEnded(session.key, run, session.hash());
  };
  judge().catch(() => undefined);
  return () => {
    left = true;
    stop();
  };
}
