import { decodeText } from './json/decode.ts';
import { placesOf } from './json/spots.ts';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { refused, type Refused } from './read-text.ts';

/** The text of a file's bytes, or why there is none. */
export type BytesRead = { readonly ok: true; readonly text: string } | Refused;

/** Read bytes as UTF-8 text, with the place of what is not. Never throws. */
export function readBytes(bytes: Uint8Array): BytesRead {
  const decoded = decodeText(bytes);
  if (decoded.ok) return { ok: true, text: decoded.text };
  const start = { severity: 'error', pointer: '', line: 1, column: 1 } as const;
  switch (decoded.kind) {
    case 'too-big':
      return refusedAt({ ...start, code: 'SCN-LIMIT-SIZE', facts: { limit: limits.bytes, actual: decoded.size } });
    case 'other-file':
      return refusedAt({ ...start, code: 'SCN-NOT-JSON', facts: { actual: decoded.looksLike } });
    case 'not-utf-8': {
      const place = placesOf(decoded.before, null).at(decoded.before.length);
      return refusedAt({ ...start, ...place, code: 'SCN-ENC', facts: { byte: decoded.byte, actual: decoded.looksLike ?? 'something other than UTF-8' } });
    }
  }
}

function refusedAt(problem: Problem): Refused {
  return refused({ problems: [problem], more: 0 });
}
