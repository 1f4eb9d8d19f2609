import { limits } from '../scenario/limits.ts';
import { problemsOf, readText, refused, type Refused } from '../scenario/read-text.ts';
import { shapeFindings } from '../scenario/shape.ts';
import { runLog } from './log-schema.ts';
import { migrateLog } from './older-log.ts';
import type { RunLog } from './run.ts';

// Apart from `logOf`, because the parser is heavy and a first play never needs it.

/** A log as text, to be kept or sent. */
export function formatRunLog(log: RunLog): string {
  const { format, scenario, hash, model, seed, choices } = log;
  return JSON.stringify({ format, scenario, hash, model, seed, choices });
}

/** Read a log of at most `most` characters, written by `formatRunLog` or by anybody: everything is checked, nothing is mended; a log of an older format is brought up to date. Never throws. */
export function parseRunLog(text: string, most: number = limits.runText): { readonly ok: true; readonly log: RunLog } | Refused {
  const read = readText(text, most);
  migrateLog(read.value);
  const found = problemsOf(read, read.whole ? shapeFindings(runLog, read.value) : []);
  return found.problems.length > 0 ? refused(found) : { ok: true, log: read.value as RunLog };
}
