import type { Run } from '../run/run.ts';
import { noteKept } from './kept-marker.ts';

/** Judges a run that has come to its end while its ending is read, with the script of the debrief, which is likely to be opened next. Gives what breaks it off. */
export function judgeEnded(scenario: string, run: Run, hash: string): () => void {
  noteKept();
  let left = false;
  let stop = (): void => undefined;
  import('./debrief.ts').then((script) => { if (!left) stop = script.judgeEnded(scenario, run, hash); }, () => undefined);
  return () => {
    left = true;
    stop();
  };
}
