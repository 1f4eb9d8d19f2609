import { parseScenario } from '../scenario/parse-scenario.ts';
import { canonicalHash } from '../scenario/canonical-hash.ts';
import { limits } from '../scenario/limits.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { keepOwnFile, ownFilesIn, type OwnFile, type OwnKept } from '../storage/own-files.ts';
import type { RunStore } from '../storage/run-store.ts';
import { inspect, tooLarge, type Findings } from './inspect.ts';

/** As much of a browser's `File` as is needed. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What came of a file that was given. Only `added` and `replaced` have changed anything. */
export type Opened =
  | { readonly kind: 'unread'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly findings: Findings }
  | {
    readonly kind: 'added' | 'replaced' | 'same';
    readonly name: string;
    readonly findings: Findings;
    readonly scenario: Scenario;
    readonly text: string;
    readonly kept: OwnKept;
  };

/** A file that has been read and can be played; nothing is kept yet. */
export interface ReadFile {
  readonly kind: 'playable';
  readonly name: string;
  readonly findings: Findings;
  readonly scenario: Scenario;
  readonly hash: string;
  readonly text: string;
}

/** Reads a file that a player gave, and keeps it if it can be played. A file too large is refused before it is read. */
export async function openOwn(file: GivenFile, store: RunStore): Promise<Opened> {
  const read = await readGiven(file);
  return read.kind === 'playable' ? keepGiven(read, store) : read;
}

/** Reads a file without keeping it. */
export async function readGiven(file: GivenFile): Promise<ReadFile | Extract<Opened, { readonly kind: 'unread' | 'refused' }>> {
  // What turns text round in a name would turn round the line it stands in.
  const name = file.name.replaceAll(/\p{Cc}|\p{Bidi_Control}/gu, '');
  if (file.size > limits.bytes) return { kind: 'refused', name, findings: tooLarge(file.size) };
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return { kind: 'unread', name };
  const { playable, findings } = inspect(new Uint8Array(buffer));
  return playable ? { kind: 'playable', name, findings, ...playable } : { kind: 'refused', name, findings };
}

/** Puts a file that has been read among the player's own, in the place of one with the same id. */
export async function keepGiven({ name, findings, scenario, hash, text }: ReadFile, store: RunStore): Promise<Opened> {
  const own: OwnFile = { key: `own/${scenario.id}`, name, text, hash };
  const before = (await ownFilesIn(store)).find(({ key }) => key === own.key);
  const kept = await keepOwnFile(store, own);
  return { kind: !before ? 'added' : before.hash === hash ? 'same' : 'replaced', name, findings, scenario, text, kept };
}

/** A kept file with its scenario, or without where this version of the game cannot read it. */
export interface OwnScenario {
  readonly file: OwnFile;
  readonly scenario: Scenario | null;
}

/** Reads a kept file again: what lies in a browser's store may have been edited there. */
export function readOwn(file: OwnFile): OwnScenario {
  const parsed = parseScenario(file.text);
  return { file, scenario: parsed.ok ? parsed.scenario : null };
}

/** The own scenario of that key, ready to play. Throws, in words, where it is not here. */
export async function loadOwn(key: string, store: RunStore): Promise<{ readonly key: string; readonly scenario: Scenario; readonly hash: string }> {
  const file = (await ownFilesIn(store)).find((each) => each.key === key);
  const scenario = file ? readOwn(file).scenario : null;
  if (!scenario) {
    // Asked for only here: words that two later scripts share would be sent with the first.
    const { englishStudio } = await import('../present/words/english-studio.ts');
    throw new Error(englishStudio.own.gone);
  }
  return { key, scenario, hash: canonicalHash(scenario) };
}
