import { modelVersion } from '../model/version.ts';
import { limits } from '../scenario/limits.ts';
import { problemsOf, readText, refused, type Refused } from '../scenario/read-text.ts';
import { shapeFindings } from '../scenario/shape.ts';
import { runLog } from './log-schema.ts';
import type { Run, RunLog } from './run.ts';

/** What has to be kept to play this run again. `hash` is the scenario's canonical hash. */
export function logOf(run: Run, hash: string): RunLog {
  return { format: 1, scenario: run.scenario.id, hash, model: modelVersion, seed: run.seed, choices: run.choices };
}

/** A log as text, to be kept or sent. */
export function formatRunLog(log: RunLog): string {
  const { format, scenario, hash, model, seed, choices } = log;
  return JSON.stringify({ format, scenario, hash, model, seed, choices });
}

/** Read a log written by `formatRunLog`, or by anybody: everything is checked, nothing is mended. Never throws. */
export function parseRunLog(text: string): { readonly ok: true; readonly log: RunLog } | Refused {
  const read = readText(text, limits.runText);
  if (!read.whole) return refused(read.problems);
  const problems = problemsOf(read, shapeFindings(runLog, read.value));
  return problems.length > 0 ? refused(problems) : { ok: true, log: read.value as RunLog };
}
