import { Option } from 'commander';
import type { Desk } from '../desk.ts';
import { plain } from '../terminal/plain.ts';
import { writeOutput } from '../write-output.ts';

export interface OutputOptions {
  readonly output?: string;
  readonly force?: true;
}

export const outputOption = () => new Option('-o, --output <file>', 'write to this file instead of printing');
export const forceOption = () => new Option('-f, --force', 'replace what is there already');

/** Prints a text, or writes it whole to the file that was asked for. Throws a `Halt` if that cannot be done. */
export function putOut(desk: Desk, text: string, { output, force }: OutputOptions, inputs: readonly string[] = []): void {
  if (output === undefined || output === '-') return desk.report(text);
  writeOutput(output, `${text}\n`, { force: force === true, inputs });
  desk.note(`Written to ${plain(output)}.`);
}
