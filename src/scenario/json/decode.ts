import { limits } from '../limits.ts';

/** Bytes as text, or why they are no text a scenario can be in. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly kind: 'too-big'; readonly size: number }
  | { readonly ok: false; readonly kind: 'other-file'; readonly looksLike: string }
  | { readonly ok: false; readonly kind: 'not-utf-8'; readonly byte: number; readonly looksLike: string | null; readonly before: string };

/** First bytes of files that people rename by mistake. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a ZIP archive (or an office document)', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Decode a file's bytes as UTF-8, strictly: nothing is replaced by a question mark. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.bytes) return { ok: false, kind: 'too-big', size: bytes.length };
  const signature = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) return { ok: false, kind: 'other-file', looksLike: signature[0] };
  const wide = wideEncoding(bytes);
  if (wide) return { ok: false, kind: 'not-utf-8', byte: 0, looksLike: wide, before: '' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const byte = firstBadByte(bytes);
    return { ok: false, kind: 'not-utf-8', byte, looksLike: null, before: new TextDecoder().decode(bytes.subarray(0, byte)) };
  }
}

/** UTF-16 gives itself away by its mark, or by a zero byte beside the opening brace. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big endian)';
  if (first !== 0 && second === 0 && bytes.length > 1) return 'UTF-16 (little endian)';
  return first === 0 && second !== 0 && bytes.length > 1 ? 'UTF-16 (big endian)' : null;
}

/** The offset of the first byte that is not part of well-formed UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Bytes in the well-formed sequence at `at` (Unicode table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let offset = 1; offset < length; offset += 1) {
    const byte = bytes[at + offset] ?? 0;
    if (byte < (offset === 1 ? lowest : 0x80) || byte > (offset === 1 ? highest : 0xbf)) return 0;
  }
  return length;
}
