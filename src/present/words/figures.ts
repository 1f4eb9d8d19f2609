import { sentence } from './english-grammar.ts';

/** How a language writes numbers, money and time. */
export interface Figures {
  /** USD in millions to two places, in thousands, or whole: $1.25M, $600K, $850. */
  readonly usd: (usd: number) => string;
  /** A share from 0 to 1 as a percentage. */
  readonly percent: (share: number) => string;
  readonly count: (count: number) => string;
  /** Whole numbers up to ninety-nine written out, for running text; none is "no". */
  readonly spelled: (count: number) => string;
  /** None of a thing, standing by itself. */
  readonly none: string;
  /** A figure with which a sentence begins. */
  readonly opening: (figure: string) => string;
  /** Index 0 is the first quarter of the story. */
  readonly quarter: (first: { readonly year: number; readonly quarter: number }, index: number) => string;
  /** The same without its year. */
  readonly quarterShort: (first: { readonly year: number; readonly quarter: number }, index: number) => string;
  /** A list in running text: one, two and three. */
  readonly list: (items: readonly string[]) => string;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const;
const tens = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

export const englishFigures: Figures = {
  usd,
  percent: (share) => `${Math.round(share * 100)}\u00a0%`,
  count,
  spelled,
  none: 'none',
  opening: sentence,
  quarter: (first, index) => `${quarterShort(first, index)} ${first.year + Math.floor((first.quarter - 1 + index) / 4)}`,
  quarterShort,
  list: (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`),
};

function spelled(number: number): string {
  const ten = tens[Math.floor(number / 10)];
  if (small[number] !== undefined || number >= 100 || ten === undefined) return small[number] ?? count(number);
  return number % 10 === 0 ? ten : `${ten}-${small[number % 10] ?? ''}`;
}

function usd(amount: number): string {
  const sign = amount < 0 ? '−' : '';
  const size = Math.abs(amount);
  // From here on thousands would be written with four figures.
  if (size >= 999_500) return `${sign}$${trimmed(size / 1_000_000)}M`;
  if (size >= 1_000) return `${sign}$${Math.round(size / 1_000)}K`;
  return `${sign}$${Math.round(size)}`;
}

function trimmed(millions: number): string {
  return String(Number(millions.toFixed(2)));
}

function count(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
}

function quarterShort(first: { readonly quarter: number }, index: number): string {
  return `Q${((first.quarter - 1 + index) % 4) + 1}`;
}
