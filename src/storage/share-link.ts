import { formatRunLog, parseRunLog } from '../run/parse-run-log.ts';
import type { RunLog } from '../run/run.ts';
import { limits } from '../scenario/limits.ts';
import { fromBase64url, lettersFor, toBase64url } from './base64url.ts';
import { crcOf } from './checksum.ts';
import { pack, unpack } from './packed-text.ts';

/** Mail programs and chats take links of this length; longer ones they cut. */
export const longestLink = 8_000;

/** The version of the link: its first character. */
const version = '1';
/** Bytes before the packed run: two for its length, three for the length of its text, four for the checksum. */
const head = 9;

/** Why a link does not open a run. */
export type LinkFault =
  | { readonly code: 'empty' | 'not-a-link' | 'damaged' | 'repeated' | 'too-large' | 'in-query' }
  | { readonly code: 'too-long'; readonly length: number; readonly most: number }
  | { readonly code: 'version'; readonly version: string }
  /** `missing` characters at least; null where too little is left to tell. */
  | { readonly code: 'incomplete'; readonly missing: number | null }
  | { readonly code: 'strange'; readonly character: string; readonly at: number }
  | { readonly code: 'not-a-run'; readonly pointer: string };

export type ReadLink = { readonly ok: true; readonly log: RunLog } | { readonly ok: false; readonly fault: LinkFault };

/** The part of an address after `#` that opens this run anywhere, or null if the run is too long for a link. */
export function formatShareLink(log: RunLog): string | null {
  const { bytes, unpacked } = pack(formatRunLog(log));
  const whole = new Uint8Array(head + bytes.length);
  const view = new DataView(whole.buffer);
  view.setUint16(0, bytes.length);
  view.setUint8(2, unpacked >>> 16);
  view.setUint16(3, unpacked & 0xffff);
  view.setUint32(5, crcOf(bytes));
  whole.set(bytes, head);
  const link = `#/run/${version}${toBase64url(whole)}`;
  return bytes.length > 0xffff || unpacked > limits.runText || link.length > longestLink ? null : link;
}

/**
 * Reads what stands after `#/run/`. Line breaks, escapes and what mail programs put behind a link are forgiven, since the
 * checksum tells; parameters that nobody knows are passed over. A link holds choices only: no score it could claim.
 * Never throws.
 */
export function parseShareLink(code: string): ReadLink {
  const fail = (fault: LinkFault): ReadLink => ({ ok: false, fault });
  if (code.length > longestLink) return fail({ code: 'too-long', length: code.length, most: longestLink });
  const [link = '', ...parameters] = unescaped(code).replaceAll(/\s/g, '').split(/[?&#]/);
  if (parameters.some((each) => /^(?:\/?run\/|run=)/.test(each))) return fail({ code: 'repeated' });
  if (link === '') return fail({ code: 'empty' });
  const letters = /^[\w-]*/.exec(link)?.[0] ?? '';
  const strange: LinkFault | null = letters.length < link.length ? { code: 'strange', character: [...link.slice(letters.length)][0] ?? '', at: letters.length + 1 } : null;
  if (letters === '') return fail({ code: 'not-a-link' });
  if (letters.charAt(0) !== version) return fail(/^[2-9]/.test(letters) ? { code: 'version', version: letters.charAt(0) } : { code: 'not-a-link' });
  const bytes = fromBase64url(letters.slice(1));
  if (bytes.length < head) return fail(strange ?? { code: 'incomplete', missing: null });
  const view = new DataView(bytes.buffer);
  const packed = view.getUint16(0);
  const unpacked = (view.getUint8(2) << 16) | view.getUint16(3);
  if (unpacked > limits.runText) return fail({ code: 'too-large' });
  if (bytes.length < head + packed) return fail(strange ?? { code: 'incomplete', missing: 1 + lettersFor(head + packed) - letters.length });
  const run = bytes.subarray(head, head + packed);
  const text = crcOf(run) === view.getUint32(5) ? unpack({ bytes: run, unpacked }) : null;
  if (text === null) return fail({ code: 'damaged' });
  const parsed = parseRunLog(text);
  return parsed.ok ? parsed : fail({ code: 'not-a-run', pointer: parsed.problems[0]?.pointer ?? '' });
}

/** Escapes undone, also where they were escaped again. What is not an escape stays. */
function unescaped(text: string): string {
  const decoder = new TextDecoder();
  return text.replaceAll(/(?:%(?:25)*[0-9a-f]{2})+/gi, (escapes) => decoder.decode(Uint8Array.from(escapes.matchAll(/%(?:25)*([0-9a-f]{2})/gi), ([, hex = '']) => Number.parseInt(hex, 16))));
}
