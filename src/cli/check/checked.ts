import type { ExitCode } from '../exit-codes.ts';
import type { Finding } from '../terminal/findings.ts';
import type { FileKind } from './file-kind.ts';

/** What the model was asked of a scenario. */
export interface Asked {
  /** Ways of coming to a decision that were looked at. */
  readonly forks: number;
  /** About how many there are, where that was a sample of them; null where they are beyond counting, or were all looked at. */
  readonly sampledOf: number | null;
  readonly sampled: boolean;
  /** Worlds that every answer was tried in, and the most that a decision needed to be settled. */
  readonly worlds: number;
  readonly mostWorlds: number;
  readonly draws: number;
  /** Decisions of whose claims more worlds might still say something else. */
  readonly open: readonly string[];
  /** Somebody stopped it on the way. */
  readonly stopped: boolean;
  /** Why the model was not asked at all, or null. */
  readonly notWalked: string | null;
}

/** A file that was read, and what is wrong with it. */
export interface ReadFile {
  readonly outcome: 'checked';
  readonly file: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  readonly more: number;
  readonly broken: boolean;
  /** What the model was asked; null where there was nothing to ask it. */
  readonly asked: Asked | null;
}

/** A file that could not be read, and why; `code` is what that makes of the command's end. */
export interface UnreadFile {
  readonly outcome: 'unread';
  readonly file: string;
  readonly reason: string;
  readonly code: ExitCode;
  readonly stack: string;
}

/** What came of one file. Of `other`, nothing is ours to check. */
export type Checked = ReadFile | UnreadFile | { readonly outcome: 'other'; readonly file: string };
