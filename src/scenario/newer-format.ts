import type { Finding } from './problem.ts';
import { valueAt } from './shape.ts';

/** What to say of a file in a format still to come, before anything else is: nothing in it can be judged. */
export function newerFormat(value: unknown, supported: number): Finding | null {
  const format = valueAt(value, ['format']);
  const newer = typeof format === 'number' && Number.isInteger(format) && format > supported;
  return newer ? { code: 'SCN-VERSION', path: ['format'], facts: { actual: format, supported } } : null;
}
