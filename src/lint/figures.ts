import type { ForkFacts } from './valuation-facts.ts';

/** Points as a sentence writes them: with a digit after the point below a hundred. */
export function points(value: number): string {
  const size = Math.abs(value);
  return size.toFixed(size < 0.95 ? 2 : size < 100 ? 1 : 0);
}

/** A share in percent; certainty is claimed only where there was no world otherwise. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'less than 1 %';
  if (share < 1 && share > 0.995) return 'more than 99 %';
  return `${Math.round(share * 100)} %`;
}

export function worlds(fork: ForkFacts): string {
  return `${fork.worlds.toLocaleString('en-GB')} worlds`;
}

/** Where a fork stands in the story, as the end of a sentence: nothing for the first decision. */
export function after({ history }: ForkFacts): string {
  const last = history.slice(-3).map(({ node, id }) => `${node}: ${id ?? 'an answer of one’s own'}`);
  return last.length === 0 ? '' : ` (after ${history.length > last.length ? '… ' : ''}${last.join(', ')})`;
}

/** "in 3 of the 12 ways of coming here that were tried"; nothing where there is one way. */
export function ways(some: number, all: number): string {
  return all === 1 ? '' : some === all ? `, whichever of the ${all} ways tried one came` : `, in ${some} of the ${all} ways of coming here that were tried`;
}
