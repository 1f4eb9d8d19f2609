import type { z } from '../schema/zod.ts';

/** What an editor shows over an object and over each of its properties. */
export interface Said {
  /** The name in the schema's list of definitions. */
  readonly name: string;
  readonly schema: z.ZodMiniType;
  readonly about: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Said of a market both on the first day and where luck changes it. */
export const marketHeat = 'How hard it is to hire: 1 is usual, 2 a market in which everybody is hiring.';

/** Hover texts for the schema of `T`: a property without one does not compile, nor one that `T` has not. Over a kind stands what is said of the whole. */
export function said<T>(name: string, schema: z.ZodMiniType<T>, about: string, properties: { readonly [Key in Exclude<keyof T, 'kind'>]-?: string }): Said {
  return { name, schema, about, properties };
}
