import { limits } from '../scenario/limits.ts';
import { exitCodes } from './exit-codes.ts';
import { Halt } from './halt.ts';
import { quoted } from './terminal/plain.ts';

/** Names in the folder of scenarios that are something else, and names that some systems keep for themselves. */
const taken = /^(?:template|problems|con|prn|aux|nul|com\d|lpt\d)$/;
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a scenario's folder may be called this. */
export function canBeNamed(slug: string): boolean {
  return slugForm.test(slug) && slug.length <= limits.id && !taken.test(slug);
}

/** Throws a `Halt` if a scenario's folder may not be called what was typed; `or` is what else could be typed. */
export function checkName(slug: string, or = ''): void {
  if (!slugForm.test(slug) || slug.length > limits.id) throw new Halt(exitCodes.usage, `${quoted(slug)} cannot be the name of a scenario. Use small letters, digits and hyphens, such as my-first-case${or}.`);
  if (taken.test(slug)) throw new Halt(exitCodes.usage, `${quoted(slug)} is taken for something else; choose another name.`);
}
