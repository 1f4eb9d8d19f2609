import { closeSync, existsSync, fsyncSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { Halt } from './halt.ts';
import { reasonUnwritten } from './system-reasons.ts';
import { quoted } from './terminal/plain.ts';
import { typedPath } from './typed-path.ts';

/** How a file may be written. */
export interface Writing {
  /** Whether something of that name may be replaced. */
  readonly force: boolean;
  /** Files that were read, as typed: none of them is ever written over. */
  readonly inputs?: readonly string[];
}

/**
 * Writes a file whole or not at all: what was there before stands until the new text is safe on the disk. Refuses to
 * replace anything without `force`, and never replaces what it was made from. Throws a `Halt` with a sentence.
 */
export function writeOutput(name: string, text: string, { force, inputs = [] }: Writing): void {
  const path = typedPath(name);
  if (inputs.some((input) => input !== '-' && sameFile(typedPath(input), path))) throw new Halt(exitCodes.file, `${quoted(name)} is what this was made from; write to another file.`);
  const there = existsSync(path);
  if (!there && lstatSync(path, { throwIfNoEntry: false })) throw new Halt(exitCodes.file, `${quoted(name)} cannot be written: it is a link that leads nowhere.`);
  if (there) {
    if (!statSync(path).isFile()) throw new Halt(exitCodes.file, `${quoted(name)} cannot be written: it is not a plain file.`);
    if (!force) throw new Halt(exitCodes.file, `${quoted(name)} is there already. Use --force to replace it.`);
  }
  try {
    // A link stays a link: what it leads to is what is written.
    putWhole(there ? realpathSync(path) : path, text);
  } catch (error) {
    throw new Halt(exitCodes.file, `${quoted(name)} cannot be written: ${reasonUnwritten(error)}.`);
  }
}

/** Puts a folder of files in place, whole or not at all. Its folder must not be there yet. Throws what the system throws. */
export function putFolder(path: string, files: Readonly<Record<string, string>>): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    for (const [name, text] of Object.entries(files)) {
      makeFolder(dirname(join(draft, name)));
      writeSafely(join(draft, name), text);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Makes a folder with those it lies in. One level after the other: where the system will not have a folder, Node's own way goes round for ever. Throws what the system throws. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another command may have made it meanwhile.
    if (!existsSync(path)) throw error;
  }
}

/** Puts a file in place, whole or not at all, whatever was there. Throws what the system throws. */
export function putWhole(path: string, text: string): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeSafely(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes all of a text to an open file: the system may take a part at a time, and says that the disk is full only when asked for the rest. Throws what the system throws. */
export function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** Written, and on the disk before anybody goes on. */
function writeSafely(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeAll(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function sameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
