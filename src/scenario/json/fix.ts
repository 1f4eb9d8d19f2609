/** What the author most likely has to do where the syntax breaks; the words for each are in the problem table. */
export const fixes = [
  'remove-comma', 'remove-comment', 'double-quotes', 'quote-name', 'straight-quotes', 'add-comma', 'add-colon', 'add-value',
  'no-plus', 'no-leading-zero', 'digit-before-point', 'digit-after-point', 'no-hex', 'no-nan', 'lower-case-word', 'use-null',
  'escape-line-break', 'remove-control', 'known-escape', 'close-bracket', 'close-object', 'close-list', 'open-object', 'remove-bracket', 'escape-quote', 'no-separator', 'decimal-point', 'no-unit',
  'plain-space', 'brace-before-name', 'plain-number', 'none',
] as const;
export type Fix = (typeof fixes)[number];

/** What the reader was looking for when it met something else. */
export type Wanted = 'value' | 'key' | 'colon' | 'comma-or-brace' | 'comma-or-bracket';

/** The likely fix for what stands at `at` where something else was wanted; `keyAt` is where the last property of the object stands. */
export function fixFor(text: string, at: number, wanted: Wanted, keyAt: number): Fix {
  const rest = text.slice(at, at + 40);
  if (/^(?:\/\/|\/\*|#)/.test(rest)) return 'remove-comment';
  if (rest.startsWith("'") || rest.startsWith('`')) return 'double-quotes';
  if (/^[“”„‟«»‘’]/.test(rest)) return 'straight-quotes';
  if (/^[\p{Zs}\u200b\ufeff]/u.test(rest)) return 'plain-space';
  if (wanted === 'value') return fixForValue(rest);
  if (wanted === 'key' && /\d,$/.test(text.slice(Math.max(0, at - 2), at)) && /^\d{3}(?!\d)/.test(rest)) return 'no-separator';
  if (wanted === 'key' && /\d,$/.test(text.slice(Math.max(0, at - 2), at)) && /^\d/.test(rest)) return 'decimal-point';
  if (wanted.startsWith('comma') && /\d ?$/.test(text.slice(Math.max(0, at - 2), at)) && /^(?:[%€$£]|(?:[km]|million|usd|eur)\b)/i.test(rest)) return 'no-unit';
  if (wanted === 'comma-or-brace' && rest.startsWith(':') && /"\s{0,9}$/.test(text.slice(Math.max(0, at - 10), at))) return 'brace-before-name';
  if (rest.startsWith('{') && (wanted === 'key' || wanted === 'comma-or-brace')) return 'close-object';
  if (wanted === 'key') return /^[\p{L}_$]/u.test(rest) ? 'quote-name' : rest.startsWith(',') ? 'remove-comma' : 'none';
  if (wanted === 'colon') return /^[,}]/.test(rest) ? 'add-value' : 'add-colon';
  if (wanted === 'comma-or-bracket' && /^"[^"\n]{0,38}"\s*:/.test(rest)) return 'close-list';
  if (wanted === 'comma-or-brace' && rest.startsWith('"') && isLessIndented(text, at, keyAt)) return 'close-object';
  if (/^\p{L}/u.test(rest) && /" ?$/.test(text.slice(Math.max(0, at - 2), at))) return 'escape-quote';
  if (/^["{[\d-]|^(?:true|false|null)\b/.test(rest)) return 'add-comma';
  return /^[}\]]/.test(rest) ? 'close-bracket' : 'none';
}

/** Whether both stand first in their lines, the one further left than the other: then it belongs to an object further out. */
function isLessIndented(text: string, at: number, than: number): boolean {
  const [column, other] = [indentAt(text, at), indentAt(text, than)];
  return column !== null && other !== null && column < other;
}

/** How far the line is indented that something stands in. */
function indentOf(text: string, at: number): number {
  const start = lineAt(text, at);
  return text.slice(start, at).search(/[^ \t]|$/);
}

function lineAt(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** How far a line is indented, at the first thing that stands in it; null for anything else. */
function indentAt(text: string, at: number): number | null {
  const start = lineAt(text, at);
  return text.slice(start, at).trim() === '' ? at - start : null;
}

function fixForValue(rest: string): Fix {
  if (/^[,}\]]/.test(rest)) return 'add-value';
  if (rest.startsWith('+')) return 'no-plus';
  if (/^[$€£] ?\d/.test(rest)) return 'no-unit';
  if (rest.startsWith('.')) return 'digit-before-point';
  if (/^(?:NaN|Infinity)\b/.test(rest)) return 'no-nan';
  if (/^(?:true|false|null)\b/i.test(rest)) return 'lower-case-word';
  if (/^(?:None|nil|undefined)\b/.test(rest)) return 'use-null';
  return /^[\p{L}_$]/u.test(rest) ? 'double-quotes' : 'none';
}

/** The likely fix where the last entry of a list, at `at`, turns out to be a property's name: the list opened at `opened` is not closed, or the object not opened. */
export function fixForName(text: string, at: number, opened: number, list: readonly unknown[]): Fix {
  const [column, before] = [indentAt(text, at), list.at(-2)];
  if (column !== null && column <= indentOf(text, opened)) return 'close-list';
  return before === undefined || (typeof before === 'object' && before !== null && !Array.isArray(before)) ? 'open-object' : 'close-list';
}

/** The likely fix for a number that is not written as JSON writes it. */
export function fixForNumber(text: string, at: number): Fix {
  const rest = text.slice(at, at + 40);
  if (/^-?0[xXoObB]/.test(rest)) return 'no-hex';
  if (/^-?(?:NaN|Infinity)/.test(rest)) return 'no-nan';
  if (/^-?0\d/.test(rest)) return 'no-leading-zero';
  if (rest.startsWith('-.')) return 'digit-before-point';
  if (/^\d[\d.]{0,20}(?:k|m|million|usd|eur)\b/i.test(rest)) return 'no-unit';
  if (/^-?\d+\.(?!\d)/.test(rest)) return 'digit-after-point';
  return 'plain-number';
}
