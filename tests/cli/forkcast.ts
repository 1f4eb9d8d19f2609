import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const plans = join(root, 'tests/fixtures/plans');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Settings {
  /** What standard input brings; closed at once if left out, and never if `null`. */
  readonly input?: string | null;
  readonly env?: Readonly<Record<string, string>>;
  /** Another root to run from. */
  readonly from?: string;
  /** Hears the process as soon as it runs. */
  readonly meet?: (child: ChildProcess) => void;
}

/** Runs the real command as a process of its own, as a shell would. */
export function forkcast(words: readonly string[], { input, env = {}, from = root, meet }: Settings = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(from, 'src/cli/forkcast.mjs'), ...words], { cwd: from, env: { PATH: process.env['PATH'], ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
    child.on('error', reject);
    child.on('close', (code) => {
      child.stdin.destroy();
      resolve({ code, out, err });
    });
    child.stdin.on('error', () => {});
    if (input !== null) child.stdin.end(input);
    meet?.(child);
  });
}
