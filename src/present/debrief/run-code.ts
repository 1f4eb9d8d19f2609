import type { Run } from '../../run/run.ts';

/** A short name for the luck of a run, to tell printed pages apart: its seed in hex. */
export function runCode({ seed }: Pick<Run, 'seed'>): string {
  const digits = seed.toString(16).toUpperCase().padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
