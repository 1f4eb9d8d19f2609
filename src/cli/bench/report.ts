import { left, right } from '../terminal/layout.ts';

/** A table, and what it says in one sentence. */
export interface Report {
  readonly text: string;
  readonly inShort: string;
}

const gap = 2;

/** A table with its title: the first column to the left, the others, which are figures, to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const written = lines.map((line) => line.map((cell, column) => (column === 0 ? left : right)(cell, (widths[column] as number) + (column === 0 ? 0 : gap))).join('').trimEnd());
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + gap, -gap));
  return ['', title, written[0], rule, ...written.slice(1)].join('\n');
}

export function ratio(value: number): string {
  return `${value.toFixed(2)}×`;
}

/** Three digits that count, thousands apart. */
export function short(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

/** How far half of the runs lay from the median, in percent: what of a difference is noise. */
export function noise({ low, median, high }: { readonly low: number; readonly median: number; readonly high: number }): string {
  return `±${Math.round((50 * (high - low)) / median)} %`;
}

export function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
