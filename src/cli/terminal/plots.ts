import type { Spread } from '../../model/analysis/samples.ts';
import type { Paint } from './screen.ts';

const nine = '░';
const half = '▒';
const middle = '█';
const nought = '│';

/** In fewer columns than this a spread cannot be seen: reports leave it out, and its scale. */
export const leastBand = 12;

/** Where a value falls on a line of `width` characters from `low` to `high`. */
export function spot(value: number, low: number, high: number, width: number): number {
  if (high <= low) return 0;
  return Math.max(0, Math.min(width - 1, Math.round(((value - low) / (high - low)) * (width - 1))));
}

/**
 * One spread as a line: light from 5 to 95 %, darker from 25 to 75 %, solid at the median. Where the scale has both signs,
 * a rule stands at nought.
 */
export function bandLine(spread: Spread, low: number, high: number, width: number, paint: Paint): string {
  const cells = Array.from({ length: width }, () => ' ');
  const fill = (from: number, to: number, mark: string): void => {
    for (let at = spot(from, low, high, width); at <= spot(to, low, high, width); at += 1) cells[at] = mark;
  };
  if (low < 0 && high > 0) cells[spot(0, low, high, width)] = nought;
  fill(spread.p5, spread.p95, nine);
  fill(spread.p25, spread.p75, half);
  cells[spot(spread.median, low, high, width)] = middle;
  const line = cells.join('').trimEnd();
  const at = line.indexOf(middle);
  return `${paint.accent(line.slice(0, at))}${paint.strong(middle)}${paint.accent(line.slice(at + 1))}`;
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of `share` of `width` characters, to an eighth of one; none where there is no width. */
export function bar(share: number, width: number): string {
  const units = Math.round(Math.max(0, Math.min(1, share)) * Math.max(0, width) * 8);
  return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '');
}

/**
 * What a parameter's range does to a figure: grey from the base to where the low end takes it, solid to where the high end
 * does. The nearer of the two lies on top.
 */
export function swingLine(atLow: number, atHigh: number, base: number, low: number, high: number, width: number): string {
  const cells = Array.from({ length: width }, () => ' ');
  const from = spot(base, low, high, width);
  const arms = [{ mark: half, to: spot(atLow, low, high, width) }, { mark: middle, to: spot(atHigh, low, high, width) }];
  for (const { mark, to } of arms.sort((a, b) => Math.abs(b.to - from) - Math.abs(a.to - from))) {
    for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) cells[at] = mark;
  }
  cells[from] = '┃';
  return cells.join('').trimEnd();
}
