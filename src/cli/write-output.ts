import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { Halt } from './halt.ts';
import { reasonOf } from './system-reasons.ts';
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
  if (existsSync(path)) {
    if (!statSync(path).isFile()) throw new Halt(exitCodes.file, `${quoted(name)} cannot be written: it is not a plain file.`);
    if (!force) throw new Halt(exitCodes.file, `${quoted(name)} is there already. Use --force to replace it.`);
  }
  try {
    putWhole(path, text);
  } catch (error) {
    throw new Halt(exitCodes.file, `${quoted(name)} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Puts a folder of files in place, whole or not at all. Its folder must not be there yet. Throws what the system throws. */
export function putFolder(path: string, files: Readonly<Record<string, string>>): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(draft, name)), { recursive: true });
      writeSafely(join(draft, name), text);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
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

/** Written, and on the disk before anybody goes on. */
function writeSafely(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
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
