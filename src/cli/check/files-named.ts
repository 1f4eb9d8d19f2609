import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { reasonOf } from '../system-reasons.ts';
import { quoted } from '../terminal/plain.ts';
import { typedPath } from '../typed-path.ts';

/** A file to look at. One found in a folder may turn out to be somebody else's. */
export interface NamedFile {
  readonly name: string;
  readonly found: boolean;
}

/** Never looked into: what is installed or built, and what is hidden. */
const passedOver = /^(?:node_modules|dist|\..*)$/;
const mostFiles = 100_000;

/** Files as typed, and every `.json` file in folders as typed, in the order of their names. Links to folders are not followed. Throws a `Halt` if a folder cannot be read. */
export function filesNamed(names: readonly string[]): readonly NamedFile[] {
  const files = names.flatMap((name) => (isFolder(name) ? filesIn(name).map((file) => ({ name: file, found: true })) : [{ name, found: false }]));
  if (files.length > mostFiles) throw new Halt(exitCodes.file, `${files.length.toLocaleString('en-GB')} files are more than can be checked at once; the limit is ${mostFiles.toLocaleString('en-GB')}.`);
  return files;
}

/** What cannot be looked at is no folder: reading it as a file says why. */
function isFolder(name: string): boolean {
  if (name === '-') return false;
  try {
    return statSync(typedPath(name)).isDirectory();
  } catch {
    return false;
  }
}

function filesIn(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(typedPath(folder), { withFileTypes: true });
  } catch (error) {
    throw new Halt(exitCodes.file, `${quoted(folder)} cannot be read: ${reasonOf(error)}.`);
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = join(folder, entry.name);
      if (entry.isDirectory()) return passedOver.test(entry.name) ? [] : filesIn(name);
      return entry.isFile() && entry.name.endsWith('.json') ? [name] : [];
    });
}
