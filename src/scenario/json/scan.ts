import { limits } from '../limits.ts';

/** What a scanner found: a value and where it ends, or where and how it broke off. */
export type Scan<T> =
  | { readonly ok: true; readonly value: T; readonly end: number; readonly flaw: Flaw | null }
  | { readonly ok: false; readonly at: number; readonly fault: ScanFault };

/** A value that can be read past but not accepted. */
export interface Flaw {
  readonly kind: 'lone-surrogate' | 'number-too-big' | 'number-too-small';
  readonly at: number;
}

/** Something that is not JSON. `end` is a text that stops in the middle. */
export type ScanFault = 'end' | 'control' | 'line-break' | 'escape' | 'number';

const quote = 0x22;
const backslash = 0x5c;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** A string whose opening quote stands at `start`. */
export function scanString(text: string, start: number): Scan<string> {
  let value = '';
  let flaw: Flaw | null = null;
  let from = start + 1;
  let at = from;
  for (;;) {
    if (at >= text.length) return { ok: false, at: text.length, fault: 'end' };
    const code = text.charCodeAt(at);
    if (code === quote || code === backslash) {
      const piece = text.slice(from, at);
      flaw ??= loneIn(piece, from);
      value += piece;
      if (code === quote) return { ok: true, value, end: at + 1, flaw };
      const escape = scanEscape(text, at);
      if (!escape.ok) return escape;
      flaw ??= escape.flaw;
      value += escape.value;
      at = escape.end;
      from = at;
    } else if (code < 0x20) {
      return { ok: false, at, fault: code === 10 || code === 13 ? 'line-break' : 'control' };
    } else {
      at += 1;
    }
  }
}

function loneIn(piece: string, offset: number): Flaw | null {
  const at = piece.search(/\p{Surrogate}/u);
  return at < 0 ? null : { kind: 'lone-surrogate', at: offset + at };
}

/** An escape whose backslash stands at `start`; the two halves of a pair are read together. */
function scanEscape(text: string, start: number): Scan<string> {
  if (start + 1 >= text.length) return { ok: false, at: text.length, fault: 'end' };
  const letter = text[start + 1] as string;
  const plain = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
  if (plain !== undefined) return { ok: true, value: plain, end: start + 2, flaw: null };
  if (letter !== 'u') return { ok: false, at: start, fault: 'escape' };
  const unit = hexAt(text, start + 2);
  if (typeof unit !== 'number') return { ok: false, at: unit === 'end' ? text.length : start, fault: unit };
  const end = start + 6;
  if (unit < 0xd800 || unit > 0xdfff) return { ok: true, value: String.fromCharCode(unit), end, flaw: null };
  const low = text.startsWith('\\u', end) ? hexAt(text, end + 2) : 'escape';
  if (unit < 0xdc00 && typeof low === 'number' && low >= 0xdc00 && low <= 0xdfff) {
    return { ok: true, value: String.fromCharCode(unit, low), end: end + 6, flaw: null };
  }
  return { ok: true, value: String.fromCharCode(unit), end, flaw: { kind: 'lone-surrogate', at: start } };
}

function hexAt(text: string, at: number): number | 'end' | 'escape' {
  const digits = text.slice(at, at + 4);
  if (/^[0-9a-fA-F]{4}$/.test(digits)) return Number.parseInt(digits, 16);
  return /^[0-9a-fA-F]{0,3}$/.test(digits) && at + digits.length >= text.length ? 'end' : 'escape';
}

/** A number that starts with a digit or a minus at `start`. Minus zero is zero. */
export function scanNumber(text: string, start: number): Scan<number> {
  const grammar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  grammar.lastIndex = start;
  const written = grammar.exec(text)?.[0] ?? '';
  const end = start + written.length;
  if (/[\w.+-]/.test(text[end] ?? '') || written === '') {
    const whole = /[\w.+-]*/y;
    whole.lastIndex = start;
    const token = whole.exec(text)?.[0] ?? '';
    const stops = start + token.length >= text.length && /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?)?)?$/.test(token);
    return stops ? { ok: false, at: text.length, fault: 'end' } : { ok: false, at: start, fault: 'number' };
  }
  const value = Number(written);
  const lost = value === 0 && /[1-9]/.test(written.split(/[eE]/)[0] as string);
  const flaw: Flaw | null = lost
    ? { kind: 'number-too-small', at: start }
    : Math.abs(value) > limits.magnitude
      ? { kind: 'number-too-big', at: start }
      : null;
  return { ok: true, value: flaw ? 0 : value + 0, end, flaw };
}
