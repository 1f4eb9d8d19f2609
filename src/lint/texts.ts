import type { AddressedText } from '../scenario/texts/addresses.ts';

const proseNames: ReadonlySet<string | number> = new Set(['text', 'why', 'notice', 'case', 'caveat', 'detail', 'otherwise', 'reason', 'notes', 'summary', 'note']);

/** Whether a text may hold emphasis, lists and links; titles and labels are plain. */
export function isProse({ path }: AddressedText): boolean {
  const name = path.at(-1) ?? '';
  return typeof name === 'number' || proseNames.has(name);
}

/** A text as it is read: without marks, links and model figures. */
export function plainWords(text: string): string {
  return text.replace(/\[([^[\]]{0,300})\]\([^)]{0,300}\)/g, '$1').replace(/\{\{[^{}]{0,80}\}\}/g, '7').replace(/[*]/g, '');
}

export function wordCount(text: string): number {
  return plainWords(text).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
