import type { LossKind } from '../tale.ts';

/** What a rule recognised at a place in a passage. */
export interface Found {
  /** Characters it takes. */
  readonly length: number;
  /** What is shown instead, in the small Markdown. */
  readonly put?: string;
  readonly link?: { readonly label: string; readonly to: string };
  readonly lost?: readonly { readonly kind: LossKind; readonly what: string }[];
  /** What belongs to it further on, such as the mark that closes it, and what is shown there instead. */
  readonly later?: readonly { readonly at: number; readonly length: number; readonly put: string }[];
}

/** One thing that a story format writes in a passage: whether it stands at this place. */
export type Rule = (text: string, at: number) => Found | null;

/** How far a rule looks for what closes something: nothing that a person wrote is longer. */
export const reach = 4_000;

/** What looking ahead in one text has shown already, so that a text full of things left open is not read over and over. */
const seen = { text: '', closers: new Map<string, { readonly from: number; readonly to: number; readonly at: number }>(), unclosed: 0 };

function lookingAt(text: string): typeof seen {
  if (seen.text !== text) Object.assign(seen, { text, closers: new Map(), unclosed: 0 });
  return seen;
}

/** Where `closer` comes next, or -1 if not within reach. */
export function closeOf(text: string, closer: string, from: number): number {
  const { closers } = lookingAt(text);
  const before = closers.get(closer);
  const known = before && from >= before.from && from <= before.to ? before : null;
  if (known && known.at >= from) return known.at - from <= reach ? known.at : -1;
  const start = known && known.at < 0 ? Math.max(from, known.to - closer.length) : from;
  const to = Math.min(text.length, from + reach + closer.length);
  const found = text.slice(start, to).indexOf(closer);
  const at = found < 0 ? -1 : start + found;
  closers.set(closer, { from, to, at });
  return at;
}

/** Brackets left open in one text, after which a bracket is looked for only nearby. */
const patience = 50;
const nearby = 300;

/** Where the bracket opened at `at` is closed, or -1 if not within reach. Brackets in quoted strings count for nothing. */
export function closedAt(text: string, at: number, open: string, close: string, strings: boolean): number {
  let depth = 0;
  let quote = '';
  const looking = lookingAt(text);
  const end = Math.min(text.length, at + (looking.unclosed > patience ? nearby : reach));
  for (let here = at; here < end; here += 1) {
    const letter = text[here] as string;
    if (quote !== '') {
      if (letter === '\\') here += 1;
      else if (letter === quote) quote = '';
    } else if (strings && (letter === '"' || letter === "'")) {
      quote = letter;
    } else if (letter === open) {
      depth += 1;
    } else if (letter === close) {
      depth -= 1;
      if (depth === 0) return here;
    }
  }
  looking.unclosed += 1;
  return -1;
}

/** The quoted strings in a macro's arguments, in order. */
export function stringsIn(source: string): string[] {
  return Array.from(source.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs), ([, double, single]) => (double ?? single ?? '').replace(/\\(.)/gs, '$1'));
}

/** Stands in a sentence for a value that is not known. */
export const gap = '…';

/** A label without the marks and tags it was dressed with. */
export function plainLabel(label: string): string {
  return label.replace(/<\/?[a-z][^<>]{0,400}>/gi, '').replace(/''|(?<!:)\/\/|\*\*|~~/g, '').replace(/\s+/g, ' ').trim();
}
