import type { Bookmark } from '../play/bookmark.ts';
import type { RunLog } from '../run/run.ts';
import { limits } from '../scenario/limits.ts';
import { isRecord } from '../scenario/records.ts';
import { parseBookmark } from './bookmark.ts';
import { checksumOf } from './checksum.ts';

/** The newest form of a record this version writes and reads. */
const recordFormat = 1;

/**
 * One stored state of one run. Log and bookmark are kept as text, so that the checksum is over the very characters
 * that are stored. A run keeps several generations: a new one begins when the log changes.
 */
export interface SaveRecord {
  readonly format: number;
  readonly slot: string;
  /** From 1; goes up when the log changes. With `slot`, the key. */
  readonly generation: number;
  /** From 1; goes up with every write of the slot. */
  readonly rev: number;
  /** Goes up with every write of any slot: the order of runs, whatever the clock says. */
  readonly sequence: number;
  readonly log: string;
  readonly bookmark: string;
  readonly checksum: string;
}

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

export type ReadRecord =
  | { readonly kind: 'good'; readonly save: Save }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'bad'; readonly fault: SaveFault };

/** The run room's parser, as storage needs it. */
export type ParseLog = (raw: unknown) => { readonly ok: true; readonly log: RunLog } | { readonly ok: false; readonly pointer: string };

/** Gives the parser when there is something to read: a first play never needs it. */
export type LoadParseLog = () => Promise<ParseLog>;

/** What a slot's next record says, before the store has numbered it. */
export interface SaveContent {
  readonly slot: string;
  readonly log: string;
  readonly bookmark: string;
}

export function contentFrom(slot: string, log: RunLog, bookmark: Bookmark | null): SaveContent {
  return { slot, log: JSON.stringify(log), bookmark: JSON.stringify(bookmark) };
}

/** The record that follows `newest` (the slot's newest, if it has one) when `content` is written. */
export function recordAfter(newest: Pick<SaveRecord, 'log' | 'generation' | 'rev'> | undefined, content: SaveContent, sequence: number): SaveRecord {
  const generation = newest ? newest.generation + (newest.log === content.log ? 0 : 1) : 1;
  const record = { format: recordFormat, ...content, generation, rev: (newest?.rev ?? 0) + 1, sequence };
  return { ...record, checksum: checksumOf(sealed(record)) };
}

function sealed(record: Omit<SaveRecord, 'checksum'>): string {
  return JSON.stringify([record.format, record.slot, record.generation, record.rev, record.sequence, record.log, record.bookmark]);
}

const bad = (code: SaveFault['code'], field: string): ReadRecord => ({ kind: 'bad', fault: { code, field } });

/** Reads what lay in the store, trusting nothing. A bookmark that does not fit is dropped: the log is enough. */
export function readRecord(raw: unknown, parseLog: ParseLog): ReadRecord {
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
