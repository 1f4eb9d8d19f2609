import type { Bookmark } from '../play/bookmark.ts';
import type { RunLog } from '../run/run.ts';
import { checksumOf } from './checksum.ts';

/** The newest form of a record this version writes and reads. */
export const recordFormat = 1;

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

/** What a record's checksum is over. */
export function sealed(record: Omit<SaveRecord, 'checksum'>): string {
  return JSON.stringify([record.format, record.slot, record.generation, record.rev, record.sequence, record.log, record.bookmark]);
}
