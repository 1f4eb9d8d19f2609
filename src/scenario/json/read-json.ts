import { limits } from '../limits.ts';
import { fixFor, fixForName, fixForNumber, type Fix, type Wanted } from './fix.ts';
import { oddBracket } from './layout.ts';
import { scanNumber, scanString, type Flaw, type Scan, type ScanFault } from './scan.ts';
import { pathTo, type Path, type Spot } from './spots.ts';

/** Something the reader has to say about the text, at an offset in it. */
export type JsonFinding = { readonly at: number; readonly path: Path } & (
  | { readonly kind: 'empty' }
  | { readonly kind: 'syntax'; readonly found: string; readonly fix: Fix }
  /** The text stops; `openedAt` is the innermost thing still open. With `lacks`, the bracket that is most likely missing before `at`, by how lines are indented. */
  | { readonly kind: 'end'; readonly openedAt: number | null; readonly lacks: '}' | ']' | null }
  /** More after the end. With `openedAt`, the bracket at `at` is most likely one too many: it closes what was opened there, further left. */
  | { readonly kind: 'trailing'; readonly found: string; readonly openedAt: number | null }
  | { readonly kind: 'duplicate-key'; readonly name: string; readonly firstAt: number }
  | { readonly kind: 'reserved-key'; readonly name: string }
  | { readonly kind: 'long-key' | 'long-text'; readonly length: number }
  | { readonly kind: Flaw['kind']; readonly found: string }
  | { readonly kind: 'too-deep' | 'too-many-values' }
);

/** A text read as JSON. `whole` is false where reading had to stop; the value is then worthless. */
export interface JsonReading {
  readonly whole: boolean;
  readonly value: unknown;
  readonly root: Spot | null;
  readonly findings: readonly JsonFinding[];
}

/** A container that is still open. */
interface Frame {
  readonly opened: number;
  readonly list: unknown[] | null;
  readonly object: Record<string, unknown>;
  readonly inside: Map<string | number, Spot>;
  /** The property being read, and where its name stands. */
  key: string | null;
  keyAt: number;
}

interface Reader {
  readonly text: string;
  readonly stack: Frame[];
  readonly findings: JsonFinding[];
  at: number;
  values: number;
  value: unknown;
  root: Spot | null;
}

/** What may come next. `stopped` is after something that is not JSON. */
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'after' | 'stopped';

const words: readonly (readonly [string, unknown])[] = [['true', true], ['false', false], ['null', null]];

/**
 * Read a text as strict JSON, remembering where everything stands. One pass with its own stack, so depth costs nothing.
 * Stops at the first thing that is not JSON; what can be read past (a doubled key, a lone surrogate) is reported and read past.
 */
export function readJson(text: string): JsonReading {
  const reader: Reader = { text, stack: [], findings: [], at: text.charCodeAt(0) === 0xfeff ? 1 : 0, values: 0, value: undefined, root: null };
  skipSpace(reader);
  let state: State = 'value';
  if (reader.at >= text.length) {
    reader.findings.push({ kind: 'empty', at: 0, path: [] });
    state = 'stopped';
  }
  while (state !== 'stopped' && !(state === 'after' && reader.stack.length === 0)) state = step(reader, state);
  if (state !== 'stopped' && reader.at < text.length) {
    const odd = oddBracket(text.slice(0, reader.at), 'closed');
    const at = odd?.at ?? reader.at;
    reader.findings.push({ kind: 'trailing', at, path: odd ? pathTo(reader.root, odd.openedAt) : [], found: glimpse(text, at), openedAt: odd?.openedAt ?? null });
    state = 'stopped';
  }
  return { whole: state !== 'stopped', value: reader.value, root: reader.root, findings: reader.findings };
}

function step(reader: Reader, state: State): State {
  const frame = reader.stack.at(-1);
  const next = frame && state === 'after' ? afterValue(reader, frame)
    : frame && state === 'first-value' && reader.text[reader.at] === ']' ? close(reader)
    : frame && state === 'first-key' && reader.text[reader.at] === '}' ? close(reader)
    : frame && (state === 'key' || state === 'first-key') ? readKey(reader, frame)
    : readValue(reader);
  skipSpace(reader);
  return next;
}

function close(reader: Reader): State {
  reader.at += 1;
  reader.stack.pop();
  return 'after';
}

function afterValue(reader: Reader, frame: Frame): State {
  const closer = frame.list ? ']' : '}';
  const letter = reader.text[reader.at];
  if (letter === closer) return close(reader);
  if (letter === ':' && frame.list && typeof frame.list.at(-1) === 'string') return stopWhereAmiss(reader, fixForName(reader.text, frame.inside.get(frame.list.length - 1)?.value ?? reader.at, frame.opened, frame.list));
  if (letter !== ',') return stop(reader, frame.list ? 'comma-or-bracket' : 'comma-or-brace');
  const comma = reader.at;
  reader.at += 1;
  skipSpace(reader);
  if (reader.text[reader.at] === closer) return stopAt(reader, comma, 'remove-comma');
  frame.key = null;
  return frame.list ? 'value' : 'key';
}

function readKey(reader: Reader, frame: Frame): State {
  const { text, at, findings } = reader;
  if (text[at] !== '"') return stop(reader, 'key');
  const name = scanString(text, at);
  if (!name.ok) return stopInString(reader, name.at, name.fault);
  frame.key = name.value;
  frame.keyAt = at;
  const { flaw, value } = name;
  if (flaw) findings.push({ kind: flaw.kind, at: flaw.at, path: pathHere(reader), found: glimpse(text, flaw.at) });
  if (value.length > limits.title) findings.push({ kind: 'long-key', at, path: pathHere(reader), length: value.length });
  if (value === '__proto__') findings.push({ kind: 'reserved-key', at, path: pathHere(reader), name: value });
  const first = frame.inside.get(value);
  if (first) findings.push({ kind: 'duplicate-key', at, path: pathHere(reader), name: value, firstAt: first.key });
  reader.at = name.end;
  skipSpace(reader);
  if (text[reader.at] !== ':') return stop(reader, 'colon');
  reader.at += 1;
  return 'value';
}

function readValue(reader: Reader): State {
  const { text, at } = reader;
  const letter = text[at] ?? '';
  reader.values += 1;
  if (reader.values > limits.values) return stopWith(reader, { kind: 'too-many-values', at, path: pathHere(reader) });
  if (letter === '{' || letter === '[') return open(reader, letter === '[' ? [] : null);
  if (letter === '"') {
    const string = scanString(text, at);
    if (!string.ok) return stopInString(reader, string.at, string.fault);
    if (string.value.length > limits.text) reader.findings.push({ kind: 'long-text', at, path: pathHere(reader), length: string.value.length });
    return put(reader, string);
  }
  if (/^[-\d]/.test(letter)) {
    const number = scanNumber(text, at);
    if (number.ok) return put(reader, number);
    return number.fault === 'end' ? stopAtEnd(reader) : stopAt(reader, at, fixForNumber(text, at));
  }
  const word = words.find(([written]) => text.startsWith(written, at) && !/[\w$]/.test(text[at + written.length] ?? ''));
  if (word) return put(reader, { ok: true, value: word[1], end: at + word[0].length, flaw: null });
  const unfinished = at < text.length && words.some(([written]) => written.startsWith(text.slice(at)));
  return unfinished ? stopAtEnd(reader) : stop(reader, 'value');
}

function open(reader: Reader, list: unknown[] | null): State {
  const { at, stack } = reader;
  if (stack.length >= limits.depth) return stopWith(reader, { kind: 'too-deep', at, path: pathHere(reader) });
  const object = {};
  const inside = new Map<string | number, Spot>();
  place(reader, list ?? object, inside);
  stack.push({ opened: at, list, object, inside, key: null, keyAt: at });
  reader.at += 1;
  return list ? 'first-value' : 'first-key';
}

function put(reader: Reader, scalar: Extract<Scan<unknown>, { ok: true }>): State {
  const { flaw, value, end } = scalar;
  if (flaw) reader.findings.push({ kind: flaw.kind, at: flaw.at, path: pathHere(reader), found: glimpse(reader.text, flaw.at) });
  place(reader, value, null);
  reader.at = end;
  return 'after';
}

/** Put a scalar, or a container just opened, where it belongs. */
function place(reader: Reader, value: unknown, inside: Spot['inside']): void {
  const frame = reader.stack.at(-1);
  const spot: Spot = { value: reader.at, key: frame && !frame.list ? frame.keyAt : reader.at, inside };
  if (!frame) {
    reader.value = value;
    reader.root = spot;
  } else if (frame.list) {
    frame.inside.set(frame.list.length, spot);
    frame.list.push(value);
  } else if (frame.key !== null && !frame.inside.has(frame.key)) {
    frame.inside.set(frame.key, spot);
    if (frame.key !== '__proto__') frame.object[frame.key] = value;
  }
}

/** Where the reader stands: the child being read in every open container. */
function pathHere(reader: Reader): Path {
  return reader.stack.flatMap((frame, depth): (string | number)[] => {
    if (frame.list) return [frame.list.length - (depth < reader.stack.length - 1 ? 1 : 0)];
    return frame.key === null ? [] : [frame.key];
  });
}

function skipSpace(reader: Reader): void {
  const { text } = reader;
  for (let code = text.charCodeAt(reader.at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(reader.at)) reader.at += 1;
}

function stopWith(reader: Reader, finding: JsonFinding): State {
  reader.findings.push(finding);
  return 'stopped';
}

function stopAtEnd(reader: Reader): State {
  const { text, stack, root } = reader;
  const odd = stack.length > 0 ? oddBracket(text, 'unclosed') : null;
  if (odd === null) return stopWith(reader, { kind: 'end', at: text.length, path: pathHere(reader), openedAt: stack.at(-1)?.opened ?? null, lacks: null });
  return stopWith(reader, { kind: 'end', at: odd.at, path: pathTo(root, odd.openedAt), openedAt: odd.openedAt, lacks: text[odd.openedAt] === '[' ? ']' : '}' });
}

function stopAt(reader: Reader, at: number, fix: Fix): State {
  return stopWith(reader, { kind: 'syntax', at, path: pathHere(reader), found: glimpse(reader.text, at), fix });
}

/** At something that shows only here that a bracket is amiss: the layout may tell of a place before it. */
function stopWhereAmiss(reader: Reader, fix: Fix): State {
  const { text, at } = reader;
  const amiss = fix === 'close-object' || fix === 'close-bracket' ? 'unclosed' : fix === 'open-object' ? 'closed' : null;
  const odd = amiss ? oddBracket(text.slice(0, at), amiss) : null;
  if (odd === null) return stopAt(reader, at, fix);
  return stopAt(reader, odd.at, amiss === 'closed' ? 'remove-bracket' : text[odd.openedAt] === '[' ? 'close-list' : 'close-object');
}

function stop(reader: Reader, wanted: Wanted): State {
  return reader.at >= reader.text.length ? stopAtEnd(reader) : stopWhereAmiss(reader, fixFor(reader.text, reader.at, wanted, reader.stack.at(-1)?.keyAt ?? 0));
}

function stopInString(reader: Reader, at: number, fault: ScanFault): State {
  if (fault === 'end') return stopAtEnd(reader);
  return stopAt(reader, at, fault === 'line-break' ? 'escape-line-break' : fault === 'control' ? 'remove-control' : 'known-escape');
}

/** A few characters of what stands at an offset. */
function glimpse(text: string, offset: number): string {
  const near = text.slice(offset, offset + limits.shown);
  return near.split(/[\s,:{}[\]"]/, 1)[0] || near.slice(0, 1);
}
