import { exitCodes, type ExitCode } from './exit-codes.ts';
import { Halt } from './halt.ts';
import { plain } from './terminal/plain.ts';

/** What an error that ends a command comes to: its exit code, and one sentence. Where it came from is for us alone. */
export function endOf(error: unknown): { readonly code: ExitCode; readonly said: string; readonly stack: string } {
  if (error instanceof Halt) return { code: error.code, said: error.message, stack: '' };
  const reason = plain(error instanceof Error ? error.message : String(error));
  return { code: exitCodes.internal, said: `Internal error, please report it, with what --debug adds: ${reason}`, stack: error instanceof Error ? error.stack ?? '' : '' };
}
