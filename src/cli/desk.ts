import { fstatSync } from 'node:fs';
import { setImmediate as letOthers } from 'node:timers/promises';
import type { Work } from '../model/analysis/work.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { breathMs, runWork, type Ran } from './run-work.ts';
import { reasonOf } from './system-reasons.ts';
import { createThreads, type Threads } from './threads/share-out.ts';
import { startThread } from './threads/thread-port.ts';
import { createProgress } from './terminal/progress.ts';
import { screenOf, type Screen } from './terminal/screen.ts';
import { writeAll } from './write-output.ts';

/** What the launcher provides: where the repository is, and scripts of it for threads. */
export interface Host {
  readonly root: string;
  /** A TypeScript module, named by its path from the root, bundled to be run by a thread. */
  readonly bundle: (entry: string) => Promise<URL>;
}

/** What a command works with: a place to write, and a way to run long work that shows progress and can be stopped. */
export interface Desk {
  readonly host: Host;
  readonly screen: Screen;
  /** The report, or a part of it. */
  readonly report: (text: string) => void;
  /** A word beside the report. */
  readonly note: (text: string) => void;
  readonly run: <T>(what: string, work: Work<T>) => Promise<Ran<T>>;
  /** The same for work that threads can share. */
  readonly share: Threads['share'];
  /** How the command ends if it was stopped; null if nobody did. */
  readonly stopped: () => ExitCode | null;
  /** The same, once somebody stops it. */
  readonly whenStopped: Promise<ExitCode>;
  /** Between two pieces of a long row: shows how far it is, and hears signals. False if somebody wants to stop. */
  readonly goOn: (what: string, done: number, of: number) => Promise<boolean>;
  /** Ends the threads; nothing can be shared any more. */
  readonly close: () => void;
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** What takes less than this is done before threads are running. */
const aloneMs = 300;

/** A desk on this process. Ctrl-C and SIGTERM stop the work in hand; a second time they end the process. */
export function openDesk(host: Host, kernel: WebAssembly.Module | null): Desk {
  const { stdout, stderr, env } = process;
  let stopped: ExitCode | null = null;
  const whenStopped = new Promise<ExitCode>((resolve) => {
    const stopWith = (code: ExitCode) => (): void => {
      if (stopped !== null) process.exit(code);
      stopped = code;
      resolve(code);
    };
    process.on('SIGINT', stopWith(exitCodes.interrupted));
    process.on('SIGTERM', stopWith(exitCodes.terminated));
  });
  // Whoever reads the report may have seen enough of it; a full disk is another matter.
  const unwritten = (error: unknown): never => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(exitCodes.fine);
    stderr.write(`The report cannot be written: ${reasonOf(error)}.\n`);
    process.exit(exitCodes.file);
  };
  stdout.on('error', unwritten);
  stderr.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.file));
  // What a stream of Node writes to a file is cut off in silence where the disk is full half-way.
  const toFile = isFile(stdout.fd);
  const progress = createProgress(stderr, () => performance.now());
  let breathed = performance.now();
  const threads = createThreads({
    aloneMs,
    start: async () => {
      const script = await host.bundle('src/cli/threads/part-thread.ts');
      return () => startThread(script, kernel);
    },
    progress,
    stopped: () => stopped !== null,
  });
  return {
    host,
    screen: screenOf(stdout, env),
    report(text) {
      progress.clear();
      const whole = `${text.replace(/ +$/gm, '')}\n`;
      if (!toFile) return void stdout.write(whole);
      try {
        writeAll(stdout.fd, whole);
      } catch (error) {
        unwritten(error);
      }
    },
    note(text) {
      progress.clear();
      stderr.write(`${text}\n`);
    },
    async goOn(what, done, of) {
      if (performance.now() - breathed > breathMs) {
        progress.show(what, done, of);
        await letOthers();
        breathed = performance.now();
      }
      return stopped === null;
    },
    stopped: () => stopped,
    whenStopped,
    run: (what, work) => runWork(what, work, progress, () => stopped !== null),
    share: threads.share,
    close: threads.close,
  };
}
