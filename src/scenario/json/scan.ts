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
  let wide = false;
  let from = start + 1;
  let at = from;
  for (;;) {
    if (at >= text.length) return { ok: false, at: text.length, fault: 'end' };
    const code = text.charCodeAt(at);
    if (code === quote || code === backslash) {
      const piece = text.slice(from, at);
      if (wide) flaw ??= loneIn(piece, from);
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
      wide ||= code >= 0xd800;
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

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const numberLike = /[\w.+-]*/y;
const numberBegun = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?)?)?$/;

/** A number that starts with a digit or a minus at `start`. Minus zero is zero. */
export function scanNumber(text: string, start: number): Scan<number> {
  const written = matchAt(numberForm, text, start);
  const whole = matchAt(numberLike, text, start);
  if (written === '' || whole.length > written.length) {
    const stops = start + whole.length >= text.length && numberBegun.test(whole);
    return { ok: false, at: stops ? text.length : start, fault: stops ? 'end' : 'number' };
  }
  const value = Number(written);
  const flaw = numberFlaw(value, written);
  return { ok: true, value: flaw ? 0 : value + 0, end: start + written.length, flaw: flaw && { kind: flaw, at: start } };
}

function matchAt(form: RegExp, text: string, start: number): string {
  form.lastIndex = start;
  return form.exec(text)?.[0] ?? '';
}

/** Numbers that a double cannot hold, or that no quantity in a scenario comes near. */
function numberFlaw(value: number, written: string): 'number-too-big' | 'number-too-small' | null {
  if (Math.abs(value) > limits.magnitude) return 'number-too-big';
  return value === 0 && /^-?[0.]*[1-9]/.test(written) ? 'number-too-small' : null;
}
