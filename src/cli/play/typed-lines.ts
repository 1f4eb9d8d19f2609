import { createInterface } from 'node:readline';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';

/** What is typed, line by line. */
export interface TypedLines {
  /** Somebody sits at a terminal; otherwise lines come from a file or another program. */
  readonly interactive: boolean;
  /** The next line, or null at the end of the input. Throws a `Halt` at a line that does not end. */
  readonly next: (prompt: string) => Promise<string | null>;
  readonly close: () => void;
}

/** Characters of a line: more than any answer has, and far fewer than a device without an end brings. */
const longestLine = 100_000;

/** Lines from standard input. What comes from a file or a program is written out after its prompt, so that the play can be read. */
export function openTypedLines(): TypedLines {
  const { stdin, stdout } = process;
  const interactive = stdin.isTTY === true && stdout.isTTY === true;
  const reader = createInterface({ input: stdin, terminal: interactive, ...(interactive ? { output: stdout } : {}) });
  const waiting: string[] = [];
  let ended = false;
  let hear: (() => void) | null = null;
  const heard = (): Promise<void> => new Promise((resolve) => { hear = resolve; });
  const wake = (): void => {
    hear?.();
    hear = null;
  };
  reader.on('line', (line) => {
    waiting.push(line);
    wake();
  });
  reader.on('close', () => {
    ended = true;
    wake();
  });
  let unended = 0;
  let endless = false;
  stdin.on('data', (chunk: Buffer | string) => {
    const from = chunk.lastIndexOf('\n') + 1;
    unended = from === 0 ? unended + chunk.length : chunk.length - from;
    endless ||= unended > longestLine;
    if (endless) stdin.destroy();
    if (endless) reader.close();
  });
  // A terminal in line mode keeps Ctrl-C to itself.
  reader.on('SIGINT', () => process.emit('SIGINT'));
  return {
    interactive,
    close: () => reader.close(),
    async next(prompt) {
      reader.setPrompt(prompt);
      if (interactive) reader.prompt();
      while (waiting.length === 0 && !ended) await heard();
      const line = waiting.shift() ?? null;
      if (line === null && endless) throw new Halt(exitCodes.file, `A line of standard input is longer than ${longestLine.toLocaleString('en-GB')} characters.`);
      if (!interactive) stdout.write(line === null ? `${prompt}\n` : `${prompt}${line.replace(/\p{Cc}/gu, ' ')}\n`);
      return line;
    },
  };
}
