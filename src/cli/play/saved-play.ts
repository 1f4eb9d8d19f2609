import { copyFileSync, existsSync } from 'node:fs';
import { modelVersion } from '../../model/version.ts';
import { logOf } from '../../run/log.ts';
import { formatRunLog, parseRunLog } from '../../run/parse-run-log.ts';
import { replay } from '../../run/replay.ts';
import type { Run } from '../../run/run.ts';
import { canonicalHash } from '../../scenario/canonical-hash.ts';
import { limits } from '../../scenario/limits.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { readPlainFile } from '../read-input.ts';
import { quoted } from '../terminal/plain.ts';
import { typedPath } from '../typed-path.ts';
import { writeOutput } from '../write-output.ts';

/** A play that was kept, at the place it had come to, and what to know of it. */
export interface SavedPlay {
  readonly run: Run;
  readonly notes: readonly string[];
}

/** The play kept in a file, or null if there is no such file. Throws a `Halt` if the file is something else, so that nothing is written over it. */
export function savedPlay(scenario: Scenario, file: string): SavedPlay | null {
  if (!existsSync(typedPath(file))) return null;
  const parsed = parseRunLog(new TextDecoder().decode(readPlainFile(file)), limits.keptRunText);
  if (!parsed.ok) throw new Halt(exitCodes.file, `${quoted(file)} is not a play that was saved here; name another file.`);
  const { log } = parsed;
  if (log.scenario !== scenario.id) throw new Halt(exitCodes.file, `${quoted(file)} is a play of ${quoted(log.scenario)}, and this scenario is ${quoted(scenario.id)}.`);
  const { run, refused } = replay(scenario, log);
  // The next step writes over the file: what follows the choice that does not fit is kept beside it.
  const beside = `${file}.before`;
  if (refused) copyFileSync(typedPath(file), typedPath(beside));
  return {
    run,
    notes: [
      ...(log.hash === canonicalHash(scenario) ? [] : ['The scenario has been edited since this play was saved.']),
      ...(log.model === modelVersion ? [] : ['The model has changed since this play was saved: what follows from the same choices may differ.']),
      ...(refused ? [`Choice ${refused.index + 1} of the saved play no longer fits; you go on before it. The play as it was is kept as ${quoted(beside)}.`] : []),
    ],
  };
}

/** Keeps a play, so that it can be gone on with. */
export function savePlay(run: Run, file: string): void {
  writeOutput(file, `${formatRunLog(logOf(run, canonicalHash(run.scenario)))}\n`, { force: true });
}
