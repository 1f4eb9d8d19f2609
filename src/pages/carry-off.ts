import { ownFilesIn } from '../storage/own-files.ts';
import { formatProgress } from '../storage/progress-file.ts';
import { formatRunFile } from '../storage/run-file.ts';
import { saveFile } from './save-file.ts';
import type { Session } from './session.ts';

/** Hands the player their run as a file, which the page of their runs takes in again: for where a browser stores nothing. A scenario of their own goes with it. */
export async function carryOff({ key, store, carried }: Session): Promise<void> {
  const run = carried();
  const file = (await ownFilesIn(store)).find((each) => each.key === key);
  saveFile('forkcast-run.json', file ? formatRunFile(run.log, file) : formatProgress([run], []), 'application/json');
}
