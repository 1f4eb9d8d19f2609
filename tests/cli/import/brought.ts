import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '../../../src/cli/exit-codes.ts';
import { Halt } from '../../../src/cli/halt.ts';
import { readTale } from '../../../src/cli/import/read-tale.ts';
import { scenarioFrom, type Made } from '../../../src/cli/import/scenario-from.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../../src/scenario/problem-words.ts';
import { smallScenario } from '../../builders/scenario.ts';
import { zipOf, type Put } from './zip-of.ts';

const folder = join(import.meta.dirname, '../../fixtures/import');

export function fixture(name: string): Uint8Array {
  return readFileSync(join(folder, name));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const { organisation, objective, firstQuarter, licence } = smallScenario;
const starter = { organisation, objective, firstQuarter, licence };
const origin = { file: 'story', sha256: '0'.repeat(64), was: 'a story' };

/** The scenario that bytes come to; our own loader has read it. Throws a `Halt` if they are refused. */
export function brought(bytes: Uint8Array): Made {
  const made = scenarioFrom(readTale(bytes).tale, 'brought', starter, origin, '../schema.json');
  const parsed = parseScenario(JSON.stringify(made.scenario));
  if (parsed.ok) return made;
  const said = formatProblems(parsed.problems, parsed.more, 'brought.json');
  // A story may be too big for a scenario, and is refused for that; it is never made into a wrong one.
  if (parsed.problems.every(({ code, severity }) => severity !== 'error' || code.startsWith('SCN-LIMIT'))) throw new Halt(exitCodes.finding, said);
  throw new Error(`made what the loader refuses:\n${said}`);
}

/** The sentence that bytes are refused with, or null if they are brought. Anything else that is thrown stays thrown. */
export function refusalOf(bytes: Uint8Array): string | null {
  try {
    brought(bytes);
    return null;
  } catch (error) {
    if (error instanceof Halt) return error.message;
    throw error;
  }
}

/** An H5P package as H5P itself writes one, with the library files that come along. */
export function packageOf(course: string | Uint8Array, more: readonly Put[] = [], about: object = {}): Uint8Array {
  const h5p = { title: 'The model that apologised', language: 'en', mainLibrary: 'H5P.BranchingScenario', embedTypes: ['iframe'], preloadedDependencies: [{ machineName: 'H5P.BranchingScenario', majorVersion: '1', minorVersion: '8' }], ...about };
  return zipOf([
    { name: 'h5p.json', content: JSON.stringify(h5p) },
    { name: 'content/', content: '', stored: true, mode: 0o040755 },
    { name: 'content/content.json', content: course, mode: 0o100644 },
    { name: 'content/images/start.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), stored: true },
    { name: 'H5P.BranchingScenario-1.8/library.json', content: '{}' },
    ...more,
  ]);
}
