import type { Bookmark } from '../play/bookmark.ts';
import type { RunLog } from '../run/run.ts';
import { limits } from '../scenario/limits.ts';
import { isRecord } from '../scenario/records.ts';
import { parseBookmark } from './bookmark.ts';
import { checksumOf } from './checksum.ts';
import { recordFormat, sealed } from './save-record.ts';

/** A record that could be read. */
export interface Save {
  readonly slot: string;
  readonly generation: number;
  readonly rev: number;
  readonly sequence: number;
  readonly log: RunLog;
  readonly bookmark: Bookmark | null;
}

/** Why a record could not be read. `field` names the part of it, as in `log/choices/3/node`. */
export interface SaveFault {
  readonly code: 'shape' | 'checksum' | 'not-json' | 'not-a-log';
  readonly field: string;
}

export type Reading =
  | { readonly kind: 'good'; readonly save: Save }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'bad'; readonly fault: SaveFault };

/** The run room's parser, as storage needs it. */
export type ParseLog = (raw: unknown) => { readonly ok: true; readonly log: RunLog } | { readonly ok: false; readonly pointer: string };

/** Reads what lay in the store, trusting nothing. */
export type ReadRecord = (raw: unknown) => Reading;

/** Gives what reads records when there is something to read: a first play never needs it. */
export type LoadReader = () => Promise<ReadRecord>;

const bad = (code: SaveFault['code'], field: string): Reading => ({ kind: 'bad', fault: { code, field } });

/** Reads what lay in the store, trusting nothing. A bookmark that does not fit is dropped: the log is enough. */
export function readRecord(raw: unknown, parseLog: ParseLog): Reading {
  if (!isRecord(raw)) return bad('shape', '');
  const { format, slot, generation, rev, sequence, log, bookmark, checksum } = raw;
  if (typeof format === 'number' && format > recordFormat) return { kind: 'newer', format };
  if (format !== recordFormat) return bad('shape', 'format');
  if (typeof slot !== 'string') return bad('shape', 'slot');
  if (!isCount(generation)) return bad('shape', 'generation');
  if (!isCount(rev)) return bad('shape', 'rev');
  if (!isCount(sequence)) return bad('shape', 'sequence');
  if (typeof log !== 'string' || log.length > limits.keptRunText) return bad('shape', 'log');
  if (typeof bookmark !== 'string' || bookmark.length > limits.keptRunText) return bad('shape', 'bookmark');
  if (checksum !== checksumOf(sealed({ format, slot, generation, rev, sequence, log, bookmark }))) return bad('checksum', 'checksum');
  const parsedJson = fromJson(log);
  if (!parsedJson.ok) return bad('not-json', 'log');
  const parsed = parseLog(parsedJson.value);
  if (!parsed.ok) return bad('not-a-log', `log${parsed.pointer}`);
  const place = fromJson(bookmark);
  return { kind: 'good', save: { slot, generation, rev, sequence, log: parsed.log, bookmark: place.ok ? parseBookmark(place.value) : null } };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

/** `JSON.parse` that answers instead of throwing. */
export function fromJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}
