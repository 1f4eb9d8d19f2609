import { escaped } from '../clean-text.ts';
import { closeOf, plainLabel, type Found } from './rule.ts';

/** `[[words->passage]]`, `[[passage<-words]]`, `[[words|passage]]`, `[[passage]]`, each perhaps with SugarCube's `[setter]` behind. */
export function bracketLink(text: string, at: number): Found | null {
  if (!text.startsWith('[[', at)) return null;
  const end = closeOf(text, ']]', at + 2);
  if (end < 0) return null;
  const source = text.slice(at + 2, end);
  const setter = source.indexOf('][');
  const { label, to } = parted(setter < 0 ? source : source.slice(0, setter));
  if (to === '') return null;
  const lost = setter < 0 ? [] : [{ kind: 'code' as const, what: source.slice(setter + 2) }];
  const length = end + 2 - at;
  if (/^(?:https?:|mailto:)/i.test(to)) return { length, put: outside(label, to), lost };
  return { length, link: { label, to }, lost };
}

/** The last arrow to the right counts, then the first to the left, then the last bar. */
export function parted(source: string): { readonly label: string; readonly to: string } {
  const right = source.lastIndexOf('->');
  const left = source.indexOf('<-');
  const bar = source.lastIndexOf('|');
  const [label, to] =
    right >= 0 ? [source.slice(0, right), source.slice(right + 2)] : left >= 0 ? [source.slice(left + 2), source.slice(0, left)] : bar >= 0 ? [source.slice(0, bar), source.slice(bar + 1)] : [source, source];
  return { label: plainLabel(label), to: to.trim() };
}

/** Markdown's own links out of the story: `[words](https://…)`. */
export function markdownLink(text: string, at: number): Found | null {
  const found = text[at] === '[' ? /^\[([^[\]\n]{1,300})\]\(((?:https?:|mailto:)[^()\s]{1,1000})\)/.exec(text.slice(at, at + 1_320)) : null;
  return found ? { length: found[0].length, put: outside(plainLabel(found[1] as string), found[2] as string) } : null;
}

/** A link out of the story: kept where its address is one that a scenario may hold, else its words and address as text. */
export function outside(label: string, address: string): string {
  const words = label === '' ? address : label;
  return /^(?:https?:\/\/[^\s/@()[\]]+(?:\/[^\s()]*)?|mailto:[^\s@()]+@[^\s@()]+)$/.test(address) ? `[${escaped(words).replace(/\\[[\]]/g, '')}](${address})` : escaped(words === address ? address : `${words} (${address})`);
}
