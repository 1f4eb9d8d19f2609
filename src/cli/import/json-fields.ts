import { isRecord } from '../../scenario/records.ts';

/** An object of somebody else's JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value if it is an object, else null. */
export function fields(value: unknown): Fields | null {
  return isRecord(value) ? value : null;
}

/** The value if it is a list, else an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value if it is text, else none. */
export function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value if it is a whole number, also one written as text; else null. */
export function whole(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d{1,6}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}
