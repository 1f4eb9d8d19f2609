import type { ExitCode } from './exit-codes.ts';

/** Ends a command with one sentence for the person who typed it. Not for our own mistakes. */
export class Halt extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode, sentence: string) {
    super(sentence);
    this.code = code;
  }
}
