/** Where a report goes, and what can be shown there. */
export interface Screen {
  /** Columns a line may take. */
  readonly width: number;
  /** Columns after which long sentences are folded: a file keeps one finding to a line, for tools that read it. */
  readonly fold: number;
  readonly paint: Paint;
}

/** Ways of setting words apart; each gives the text back as it is where there is no colour. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly accent: (text: string) => string;
}

const narrowest = 40;
const widest = 120;

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Colour only on a terminal, and not where NO_COLOR is set to anything or the terminal is a dumb one. */
export function coloured(terminal: Terminal, environment: Environment): boolean {
  return terminal.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}

/** A screen for a terminal, or for a file: 80 columns unless COLUMNS says otherwise. */
export function screenOf(terminal: Terminal, environment: Environment): Screen {
  const columns = terminal.columns ?? Number.parseInt(environment['COLUMNS'] ?? '', 10);
  const width = Number.isNaN(columns) ? 80 : Math.max(narrowest, Math.min(widest, columns));
  return { width, fold: terminal.isTTY === true ? width : Infinity, paint: painter(coloured(terminal, environment)) };
}

function painter(colour: boolean): Paint {
  const wrap = (on: number, off: number) => (text: string): string => (colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return { strong: wrap(1, 22), faint: wrap(2, 22), good: wrap(32, 39), bad: wrap(31, 39), accent: wrap(36, 39) };
}
