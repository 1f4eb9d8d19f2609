import type { Path } from '../json/spots.ts';
import type { Finding } from '../problem.ts';
import { isRecord } from '../records.ts';
import { from1 } from './from-1.ts';
import type { Migration } from './migration.ts';

/** From format 1 to 2, from 2 to 3 and so on: each format has its step, so an old file opens for ever. */
const migrations: readonly Migration[] = [from1];

/** The format this version of the game writes, and reads without a migration. */
export const currentFormat = migrations.length + 1;

/** What came of bringing a file up to date. */
export interface Migrated {
  /** One for each step taken. */
  readonly notes: readonly Finding[];
  /** Where in the file as it was written something stands that is now at a path. */
  readonly was: (path: Path) => Path;
}

/** Bring a value just read, which nobody else holds yet, to the current format, in place. */
export function migrate(value: unknown): Migrated {
  const format = isRecord(value) ? value['format'] : undefined;
  const steps = typeof format === 'number' && Number.isInteger(format) && format >= 1 ? migrations.slice(format - 1) : [];
  if (!isRecord(value) || typeof format !== 'number' || steps.length === 0) return { notes: [], was: (path) => path };
  for (const step of steps) step.change(value);
  value['format'] = currentFormat;
  return {
    notes: steps.map((_, index) => ({ code: 'SCN-MIGRATED', severity: 'info', path: ['format'], facts: { from: format + index, to: format + index + 1 } })),
    was: (path) => steps.toReversed().reduce((old, step) => step.was(old, value), path),
  };
}
