/** A scenario file that a player has brought along, word for word. */
export interface OwnFile {
  /** `own/` and the id in the file: its address in the game, and the slot of its saves. No shipped scenario is called so. */
  readonly key: string;
  /** What the file was called. */
  readonly name: string;
  readonly text: string;
  /** The canonical hash of what it says. */
  readonly hash: string;
}

/** How a file is kept: for good, or only as long as this tab is open, and why. */
export type OwnKept = 'kept' | 'full' | 'lost' | 'no-store';

/** Reads a stored file, or gives null when it has not the form. What the text says is not checked here. */
export function readOwnFile(raw: unknown): OwnFile | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { key, name, text, hash } = raw as Readonly<Record<string, unknown>>;
  const whole = typeof key === 'string' && key.startsWith('own/') && typeof name === 'string' && typeof text === 'string' && typeof hash === 'string';
  return whole ? { key, name, text, hash } : null;
}
