import { bar } from './plots.ts';

/** Shows how far something is on one line of a terminal, once it has taken a second, and takes the line away again. */
export interface Progress {
  show(what: string, done: number, of: number): void;
  clear(): void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const patienceMs = 1_000;
const betweenMs = 100;

export function createProgress(terminal: Terminal, now: () => number): Progress {
  const began = now();
  let shownAt = -Infinity;
  let showing = false;
  return {
    show(what, done, of) {
      const at = now();
      if (terminal.isTTY !== true || at - began < patienceMs || at - shownAt < betweenMs) return;
      shownAt = at;
      showing = true;
      const columns = terminal.columns ?? 80;
      const name = what.slice(0, Math.max(10, columns - 28));
      const width = Math.max(10, Math.min(30, columns - name.length - 12));
      terminal.write(`\r\u001b[K${name} ${bar(done / of, width).padEnd(width, '·')} ${String(Math.floor((100 * done) / of)).padStart(3)} %`);
    },
    clear() {
      if (showing) terminal.write('\r\u001b[K');
      showing = false;
    },
  };
}
