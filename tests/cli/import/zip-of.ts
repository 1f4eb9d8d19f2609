import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive, and what its headers say of it where that is not the truth. */
export interface Put {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
  /** The mode that a Unix archiver writes down. */
  readonly mode?: number;
  /** Another name in the entry's own header. */
  readonly localName?: string;
  /** Shares the bytes of the entry of this number. */
  readonly sameAs?: number;
}

/** An archive as any archiver writes it, or as an attacker does. */
export function zipOf(entries: readonly Put[], end: { readonly count?: number; readonly start?: number } = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const packed = entry.stored ? content : deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const figures = [entry.crc ?? crc32(content), entry.packed ?? packed.length, entry.size ?? content.length] as const;
    const start = entry.sameAs === undefined ? at : starts[entry.sameAs] as number;
    starts.push(start);
    if (entry.sameAs === undefined) {
      const own = Buffer.from(entry.localName ?? entry.name);
      const head = Buffer.alloc(30);
      head.writeUInt32LE(0x04034b50, 0);
      head.writeUInt16LE(entry.flags ?? 0, 6);
      head.writeUInt16LE(method, 8);
      figures.forEach((figure, place) => head.writeUInt32LE(figure, 14 + 4 * place));
      head.writeUInt16LE(own.length, 26);
      pieces.push(head, own, packed);
      at += head.length + own.length + packed.length;
    }
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt8(entry.mode === undefined ? 0 : 3, 5);
    line.writeUInt16LE(entry.flags ?? 0, 8);
    line.writeUInt16LE(method, 10);
    figures.forEach((figure, place) => line.writeUInt32LE(figure, 16 + 4 * place));
    line.writeUInt16LE(name.length, 28);
    line.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38);
    line.writeUInt32LE(start, 42);
    directory.push(line, name);
  }
  const listed = Buffer.concat(directory);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(end.count ?? entries.length % 0x10000, 8);
  last.writeUInt16LE(end.count ?? entries.length % 0x10000, 10);
  last.writeUInt32LE(listed.length, 12);
  last.writeUInt32LE(end.start ?? at, 16);
  return Buffer.concat([...pieces, listed, last]);
}
