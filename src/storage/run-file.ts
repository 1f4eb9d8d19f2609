import type { RunLog } from '../run/run.ts';
import { isRecord } from '../scenario/records.ts';
import { largestFile } from './progress-file.ts';
import { fromJson, type ParseLog } from './read-record.ts';

/** A scenario of the player's own, word for word, beside a run of it: without it the run could not be opened elsewhere. */
export interface CarriedScenario {
  readonly name: string;
  readonly text: string;
}

/** The text of a file with a run and the scenario that it is of. */
export function formatRunFile(log: RunLog, { name, text }: CarriedScenario): string {
  return `${JSON.stringify({ log, scenario: { name, text } })}\n`;
}

/** A file holds one run, or everything somebody has kept; `not-a-run` names the part of the log that does not fit. */
export type ReadRunFile =
  | { readonly kind: 'run'; readonly log: RunLog; readonly scenario: CarriedScenario | null }
  | { readonly kind: 'progress' }
  | { readonly kind: 'refused'; readonly code: 'too-large' | 'not-json' | 'not-ours' }
  | { readonly kind: 'refused'; readonly code: 'not-a-run'; readonly pointer: string };

/** Reads a file that somebody chose: a run as the debrief saves it, its bare log, or all progress. Whatever else it claims, a result above all, is passed over. */
export function readRunFile(text: string, parseLog: ParseLog): ReadRunFile {
  if (text.length > largestFile) return { kind: 'refused', code: 'too-large' };
  const json = fromJson(text.replace(/^\ufeff/, ''));
  if (!json.ok) return { kind: 'refused', code: 'not-json' };
  const file: Readonly<Record<string, unknown>> = isRecord(json.value) ? json.value : {};
  if (file['forkcast'] === 'progress') return { kind: 'progress' };
  const raw = Object.hasOwn(file, 'log') ? file['log'] : file;
  if (!isRecord(raw) || !Object.hasOwn(raw, 'choices')) return { kind: 'refused', code: 'not-ours' };
  const parsed = parseLog(raw);
  return parsed.ok ? { kind: 'run', log: parsed.log, scenario: carriedIn(file['scenario']) } : { kind: 'refused', code: 'not-a-run', pointer: parsed.pointer };
}

function carriedIn(raw: unknown): CarriedScenario | null {
  if (!isRecord(raw)) return null;
  const { name, text } = raw;
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null;
}
