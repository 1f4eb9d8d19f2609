import { deflateSync, inflateSync } from 'fflate';
import { limits } from '../scenario/limits.ts';

/** What runs have in common. Packing refers back to it, so it may never change: a link of the same version would no longer open. */
const common = new TextEncoder().encode([
  '{"format":2,"scenario":"","hash":"","model":"","seed":0,"choices":[',
  '{"node":"","answer":{"kind":"values","values":{"":"never"}},"confidence":50},{"node":"","answer":{"kind":"options","options":["","",""]},"confidence":100},',
  '{"node":"","answer":{"kind":"split","usd":{"":0,"":100000}},"confidence":80},{"node":"","answer":{"kind":"order","cards":["","",""]},"confidence":90},',
  '{"node":"","answer":{"kind":"spared"},"confidence":null},{"node":"","answer":{"kind":"read"},"confidence":null},{"node":"","answer":{"kind":"option","option":""},"confidence":70}]}',
].join(''));

/** A text packed small, and how many bytes it unpacks to. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly unpacked: number;
}

export function pack(text: string): Packed {
  const plain = new TextEncoder().encode(text);
  return { bytes: deflateSync(plain, { level: 9, mem: 8, dictionary: common }), unpacked: plain.length };
}

/** The text again, or null if the bytes are not what they say. Never takes more room than they say, nor more than a run may have. */
export function unpack({ bytes, unpacked }: Packed): string | null {
  if (unpacked > limits.runText) return null;
  try {
    // With a room of its own, the inflater never makes more; one byte more than said shows that it lied.
    const plain = inflateSync(bytes, { out: new Uint8Array(unpacked + 1), dictionary: common });
    return plain.length === unpacked ? new TextDecoder('utf-8', { fatal: true }).decode(plain) : null;
  } catch {
    return null;
  }
}
