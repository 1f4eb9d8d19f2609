import { crc32, inflateRawSync } from 'node:zlib';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { quoted } from '../terminal/plain.ts';
import { dataStart, type ZipEntry } from './zip-directory.ts';

/**
 * One entry's bytes. What counts is how many bytes really come out: unpacking stops just past `most`, whatever the
 * directory says. Throws a `Halt` that names the entry if they are too many, damaged, or not as many as was said.
 */
export function unpack(archive: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const start = dataStart(view, entry);
  const packed = archive.subarray(start, start + entry.packed);
  const say = (what: string): Halt => new Halt(exitCodes.finding, `The entry ${quoted(entry.name)} ${what}.`);
  const tooBig = (): Halt => say(`unpacks to more than ${most.toLocaleString('en-GB')} bytes, which is the limit`);
  if (entry.method === 0 && packed.length > most) throw tooBig();
  const bytes = entry.method === 0 ? packed : inflated(packed, most, tooBig, () => say('is damaged: it cannot be unpacked'));
  if (bytes.length !== entry.size) throw say(`says that it has ${entry.size} bytes, and has ${bytes.length}`);
  if (crc32(bytes) !== entry.crc) throw say('is damaged: its checksum does not agree');
  return bytes;
}

function inflated(packed: Uint8Array, most: number, tooBig: () => Halt, damaged: () => Halt): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooBig() : damaged();
  }
}
