/** Amounts in USD by line. */
export type Split = Readonly<Record<string, number>>;

const sumOf = (split: Split, lines: readonly string[]): number => lines.reduce((sum, line) => sum + (split[line] ?? 0), 0);

/**
 * `total` shared over the lines in proportion to `weights`, in whole steps; what does not fill a step lies on the
 * heaviest line. Equal shares if no line weighs anything.
 */
export function shareOut(total: number, lines: readonly string[], weights: Split, stepUsd: number): Record<string, number> {
  const weightOf = (line: string) => Math.max(0, weights[line] ?? 0);
  const whole = lines.reduce((sum, line) => sum + weightOf(line), 0);
  const wanted = lines.map((line) => (whole > 0 ? (total * weightOf(line)) / whole : total / lines.length));
  const placed = wanted.map((usd) => Math.floor(usd / stepUsd + 1e-9) * stepUsd);
  let left = total - placed.reduce((sum, usd) => sum + usd, 0);
  const byNeed = lines.map((_, index) => index).sort((a, b) => (wanted[b] as number) - (placed[b] as number) - ((wanted[a] as number) - (placed[a] as number)) || a - b);
  for (let turn = 0; left >= stepUsd && byNeed.length > 0; turn += 1) {
    const index = byNeed[turn % byNeed.length] as number;
    placed[index] = (placed[index] as number) + stepUsd;
    left -= stepUsd;
  }
  const heaviest = placed.indexOf(Math.max(...placed));
  return Object.fromEntries(lines.map((line, index) => [line, (placed[index] as number) + (index === heaviest ? left : 0)]));
}

/** The same to every line, as near as the steps allow. */
export function evenSplit(total: number, lines: readonly string[], stepUsd: number): Split {
  return shareOut(total, lines, {}, stepUsd);
}

/**
 * One line set to `usd`; the lines not held give way in proportion to what they have, so that the whole always adds up.
 * The line goes as far as the held lines let it. With every other line held nothing can move.
 */
export function setLine(split: Split, lines: readonly string[], total: number, stepUsd: number, line: string, usd: number, held: ReadonlySet<string>): Split {
  const others = lines.filter((other) => other !== line);
  const free = others.filter((other) => !held.has(other));
  if (free.length === 0) return split;
  const fixed = others.filter((other) => held.has(other));
  const most = Math.max(0, total - sumOf(split, fixed));
  const wanted = usd >= most ? most : Math.min(most, Math.max(0, Math.round(usd / stepUsd) * stepUsd));
  return { ...split, [line]: wanted, ...shareOut(most - wanted, free, split, stepUsd) };
}

export function sameSplit(a: Split, b: Split, lines: readonly string[]): boolean {
  return lines.every((line) => (a[line] ?? 0) === (b[line] ?? 0));
}

/** An amount as people type it: 400000, 400K, $0.4M, 1,500K; where sums go by steps that large, 400 is 400K too: less than a step cannot be meant. Null if it is none. */
export function readUsd(typed: string, stepUsd = 1): number | null {
  // A comma before one or two last digits is a decimal comma; elsewhere commas part thousands.
  const plain = typed.replace(/[\s\u00a0]/g, '').replace(/,(\d{1,2})(?=[km]?$)/i, '.$1').replaceAll(',', '');
  const match = /^\$?(\d{1,12}(?:\.\d{1,6})?|\.\d{1,6})([km])?$/i.exec(plain);
  if (!match) return null;
  const thousands = match[2] === undefined && stepUsd >= 1e3 && Number(match[1]) < stepUsd;
  const scale = { k: 1e3, m: 1e6 }[(match[2] ?? (thousands ? 'k' : '')).toLowerCase()] ?? 1;
  return Math.round(Number(match[1]) * scale);
}

/** The value of a scale that lies nearest to a number. */
export function nearest(wanted: number, { min, max, step }: { readonly min: number; readonly max: number; readonly step: number }): number {
  const stepped = min + Math.round((wanted - min) / step) * step;
  return Math.min(max, Math.max(min, Number(stepped.toFixed(6))));
}

/** A number as people type it, in an amount of money or before the name of what it counts: 400K, 4, 4 people, 35 %. Null if there is none. */
export function readNumber(typed: string): number | null {
  const bare = typed.replace(/\s*(%|[a-z]{2,}.*)$/i, '').trim();
  return /^\d+[.,]\d{1,2}$/.test(bare) ? Number(bare.replace(',', '.')) : readUsd(bare);
}
