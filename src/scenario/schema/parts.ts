import { limits } from '../limits.ts';
import { z } from './zod.ts';

/** Letters, digits, hyphens and underscores: safe in an address, a file name and a statechart. */
export const idForm = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
/** Something besides spaces. */
export const notBlank = /\S/;
/** A language, and perhaps where it is spoken. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

type Keys<T> = { readonly [Key in keyof T]-?: z.ZodMiniType };

/**
 * An object with exactly the properties of `T`: one left out of the schema, or one that `T` does not know, does not compile.
 * A property the file has besides is refused; the message lists the known ones, for a guess at what was meant.
 */
export function exactly<T>() {
  return <Shape extends Keys<T>>(shape: Shape & { readonly [Key in Exclude<keyof Shape, keyof T>]: never }) => {
    const known = Object.keys(shape).join(' ');
    return z.strictObject(shape as Shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
  };
}

export const id = z.string().check(z.regex(idForm), z.maxLength(limits.id));
export const text = z.string().check(z.regex(notBlank), z.maxLength(limits.text));
export const title = z.string().check(z.regex(notBlank), z.maxLength(limits.title));

export const share = z.number().check(z.minimum(0), z.maximum(1));
export const usd = z.number().check(z.minimum(0), z.maximum(limits.magnitude));
export const anyNumber = z.number().check(z.minimum(-limits.magnitude), z.maximum(limits.magnitude));

/** A number from `min` to `max`. */
export function between(min: number, max: number) {
  return z.number().check(z.minimum(min), z.maximum(max));
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number) {
  return z.int().check(z.minimum(min), z.maximum(max));
}

/** A list of `min` to `max` entries. */
export function listOf<Item extends z.ZodMiniType>(item: Item, min = 0, max: number = limits.list) {
  return z.array(item).check(z.minLength(min), z.maxLength(max));
}

export const maybe = z.exactOptional;
export const ids = listOf(id);
