import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { limits } from '../scenario/limits.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { Halt } from './halt.ts';
import { reasonOf } from './system-reasons.ts';
import { quoted } from './terminal/plain.ts';
import { typedPath } from './typed-path.ts';

/** Seconds that standard input may take where nobody says how many. */
export const usualWait = 60;

/** A file's bytes, or those of standard input for `-`. Throws a `Halt` with a sentence if there are none to be had, or more than `most`. */
export async function readInput(name: string, waitSeconds = usualWait, most: number = limits.bytes): Promise<Uint8Array> {
  return name === '-' ? readStandardInput(waitSeconds, most) : readPlainFile(name, most);
}

/** A plain file's bytes. Throws a `Halt` with a sentence if there are none to be had, or more than `most`. */
export function readPlainFile(name: string, most: number = limits.bytes): Uint8Array {
  let file: number;
  try {
    // Without waiting, so that opening a pipe nobody writes to comes back at once.
    file = openSync(typedPath(name), constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new Halt(exitCodes.file, `${quoted(name)} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    const kind = fstatSync(file);
    if (kind.isDirectory()) throw new Halt(exitCodes.file, `${quoted(name)} cannot be read: it is a folder, not a file.`);
    if (!kind.isFile()) throw new Halt(exitCodes.file, `${quoted(name)} cannot be read: it is a pipe or a device, not a plain file. Use - to read standard input.`);
    if (kind.size > most) throw tooBig(name, `${kind.size.toLocaleString('en-GB')} bytes`, most);
    return readUpTo(file, name, kind.size, most);
  } catch (error) {
    if (error instanceof Halt) throw error;
    throw new Halt(exitCodes.file, `${quoted(name)} cannot be read: ${reasonOf(error)}.`);
  } finally {
    closeSync(file);
  }
}

/** A file may grow while it is read, and some report no size at all: never more than one byte past the limit. */
function readUpTo(file: number, name: string, size: number, most: number): Uint8Array {
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    if (read === 0) return bytes.subarray(0, length);
    if (length > most) throw tooBig(name, `more than ${most.toLocaleString('en-GB')} bytes`, most);
    if (length < bytes.length) continue;
    const longer = new Uint8Array(most + 1);
    longer.set(bytes);
    bytes = longer;
  }
}

async function readStandardInput(waitSeconds: number, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  const { stdin } = process;
  const late = setTimeout(() => stdin.destroy(new Halt(exitCodes.file, `Standard input did not end within ${waitSeconds} seconds. Use --wait to wait longer.`)), waitSeconds * 1_000);
  const stopWith = (code: ExitCode) => (): void => void stdin.destroy(new Halt(code, 'Stopped before standard input ended.'));
  const [interrupted, terminated] = [stopWith(exitCodes.interrupted), stopWith(exitCodes.terminated)];
  process.once('SIGINT', interrupted).once('SIGTERM', terminated);
  try {
    for await (const chunk of stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) throw tooBig('-', `more than ${most.toLocaleString('en-GB')} bytes`, most);
    }
  } catch (error) {
    throw error instanceof Halt ? error : new Halt(exitCodes.file, `Standard input cannot be read: ${reasonOf(error)}.`);
  } finally {
    clearTimeout(late);
    process.off('SIGINT', interrupted).off('SIGTERM', terminated);
  }
  return Buffer.concat(chunks);
}

function tooBig(name: string, size: string, most: number): Halt {
  return new Halt(exitCodes.file, `${name === '-' ? 'Standard input' : quoted(name)} is too big: ${size}; the limit is ${most.toLocaleString('en-GB')} bytes (${most / 1024 ** 2} MiB).`);
}
