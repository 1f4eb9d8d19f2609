import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { canBeNamed, checkName } from '../scenario-name.ts';
import { reasonUnwritten } from '../system-reasons.ts';
import { quoted } from '../terminal/plain.ts';
import { typedPath } from '../typed-path.ts';
import { makeFolder, putFolder, writeOutput } from '../write-output.ts';
import { slugOf } from './made-ids.ts';

/** Where an imported scenario goes. */
export interface Destination {
  /** The scenario's id. */
  readonly id: string;
  readonly path: string;
  /** As a person would type it. */
  readonly shown: string;
  /** What the file calls its schema by. */
  readonly schema: string;
}

/** The place that was asked for: a file, or a folder among the scenarios; if none was, one named for the title. Throws a `Halt` if it can be neither. */
export function destinationFor(root: string, to: string | undefined, title: string): Destination {
  const shipped = join(root, 'scenarios');
  const file = to !== undefined && (/[/\\]/.test(to) || to.endsWith('.json'));
  if (file && !/\.json$/i.test(to)) throw new Halt(exitCodes.usage, `${quoted(to)} is a path, and no file that ends in .json. For a scenario in that folder, write ${quoted(join(to, 'scenario.json'))}.`);
  const name = file ? (/^(?:scenario)?\.json$/i.test(basename(to)) ? basename(dirname(resolve(typedPath(to)))) : basename(to).replace(/\.json$/i, '')) : to ?? title;
  if (!file && to !== undefined) checkName(to, ', or a file name that ends in .json');
  const slug = slugOf(name);
  const id = canBeNamed(slug) ? slug : 'imported-story';
  const path = file ? resolve(typedPath(to)) : join(shipped, id, 'scenario.json');
  return { id, path, shown: file ? to : `scenarios/${id}/scenario.json`, schema: relative(dirname(path), join(shipped, 'schema.json')).split(sep).join('/') };
}

/** A scenario that was made from the very same bytes before, as a person would type it: at the destination, or among the scenarios. */
export function madeBefore(root: string, { path, shown }: Destination, sha256: string): string | null {
  if (originOf(path) === sha256) return shown;
  const shipped = join(root, 'scenarios');
  const folders = existsSync(shipped) ? readdirSync(shipped, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name) : [];
  const found = folders.sort().find((name) => originOf(join(shipped, name, 'scenario.json')) === sha256);
  return found === undefined ? null : `scenarios/${found}/scenario.json`;
}

/** The hash of what a scenario was imported from, if it was. */
function originOf(path: string): string | null {
  try {
    const found = /"sha256": "([0-9a-f]{64})"/.exec(readFileSync(path, 'utf8').slice(0, 4_000));
    return found?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Writes the scenario whole or not at all. Throws a `Halt` if something is there and may not be replaced. */
export function putScenario({ path, shown }: Destination, text: string, input: string, force: boolean): void {
  const folder = dirname(path);
  const inFolder = basename(path) === 'scenario.json';
  try {
    if (inFolder && !existsSync(folder)) return putFolder(folder, { 'scenario.json': text });
    makeFolder(folder);
  } catch (error) {
    throw new Halt(exitCodes.file, `${quoted(shown)} cannot be written: ${reasonUnwritten(error)}.`);
  }
  writeOutput(path, text, { force, inputs: [input] });
}
