import { type CarriedRun, formatProgress } from '../storage/progress-file.ts';
import { saveFile } from './save-file.ts';

/** Hands the player a run as a file, which the page of their runs takes in again: for where a browser stores nothing. */
export function carryOff(run: CarriedRun): void {
  saveFile('forkcast-run.json', formatProgress([run], []), 'application/json');
}
