import type { ArrivalFault } from '../present/sharing/arrival-fault.ts';
import { ownFilesIn } from '../storage/own-files.ts';
import type { ReadRunFile } from '../storage/run-file.ts';
import type { RunStore } from '../storage/run-store.ts';
import type { ArrivedRun } from './shared-run.tsx';

type RunInFile = Extract<ReadRunFile, { kind: 'run' }>;

/**
 * Makes a run from a file ready to be looked at. A scenario that came with it is put among the player's own once it is seen to be that
 * of the run, unless one of that name is there: that one stays as it is.
 */
export async function bringRun({ log, scenario }: RunInFile, store: RunStore): Promise<ArrivedRun | ArrivalFault> {
  if (scenario === null) return { scenario: log.scenario, log, cameAlong: false };
  const key = `own/${log.scenario}`;
  if ((await ownFilesIn(store)).some((file) => file.key === key)) return { scenario: key, log, cameAlong: false };
  const { keepGiven, readGiven } = await import('../studio/open-own.ts');
  const read = await readGiven(new File([scenario.text], scenario.name, { type: 'application/json' }));
  if (read.kind !== 'playable' || read.scenario.id !== log.scenario) return { code: 'bad-scenario', name: scenario.name };
  await keepGiven(read, store);
  return { scenario: key, log, cameAlong: true };
}
