import type { Bookmark } from '../play/bookmark.ts';
import type { RunLog } from '../run/run.ts';
import { isRecord } from '../scenario/records.ts';
import { parseBookmark } from './bookmark.ts';
import { fromJson, type ParseLog } from './read-record.ts';
import type { Lying } from './shelf.ts';

/** A run as a file carries it. */
export interface CarriedRun {
  readonly slot: string;
  readonly log: RunLog;
  readonly bookmark: Bookmark | null;
}

const progressFormat = 1;
/** Characters a file of runs may have: several times what as many long runs come to as are kept. */
export const largestFile = 32 * 1024 * 1024;

/** The player's runs as JSON text to keep elsewhere, with whatever could not be read, as it lay. */
export function formatProgress(carried: readonly CarriedRun[], unreadable: readonly Lying[]): string {
  const runs = carried.map(({ slot, log, bookmark }): CarriedRun => ({ slot, log, bookmark }));
  return `${JSON.stringify({ forkcast: 'progress', format: progressFormat, runs, unreadable })}\n`;
}

/** Why a file was not taken. Nothing in the store has changed. */
export type ProgressFault =
  | { readonly code: 'too-large'; readonly length: number; readonly most: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-progress' }
  | { readonly code: 'newer'; readonly format: number }
  /** `pointer` is a JSON path, as in `/runs/0/log/seed`. */
  | { readonly code: 'not-a-run'; readonly pointer: string };

export type ReadProgress = { readonly ok: true; readonly runs: readonly CarriedRun[] } | { readonly ok: false; readonly fault: ProgressFault };

/** Reads the text of a progress file: all of its runs, or the first thing that is wrong with it. */
export function parseProgress(text: string, parseLog: ParseLog): ReadProgress {
  const fail = (fault: ProgressFault): ReadProgress => ({ ok: false, fault });
  if (text.length > largestFile) return fail({ code: 'too-large', length: text.length, most: largestFile });
  const json = fromJson(text);
  if (!json.ok) return fail({ code: 'not-json' });
  const file = isRecord(json.value) ? json.value : {};
  if (file['forkcast'] !== 'progress' || !Array.isArray(file['runs'])) return fail({ code: 'not-progress' });
  if (typeof file['format'] === 'number' && file['format'] > progressFormat) return fail({ code: 'newer', format: file['format'] });
  const runs: CarriedRun[] = [];
  for (const [index, raw] of file['runs'].entries()) {
    const run: Readonly<Record<string, unknown>> = isRecord(raw) ? raw : {};
    if (typeof run['slot'] !== 'string') return fail({ code: 'not-a-run', pointer: `/runs/${index}/slot` });
    const parsed = parseLog(run['log']);
    if (!parsed.ok) return fail({ code: 'not-a-run', pointer: `/runs/${index}/log${parsed.pointer}` });
    runs.push({ slot: run['slot'], log: parsed.log, bookmark: parseBookmark(run['bookmark']) });
  }
  return { ok: true, runs };
}
