import type { DecisionNode } from '../scenario/scenario.ts';

/** A, B, C, … for places from 0; after Z come AA, AB, … */
export function letterAt(place: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (place % 26));
  return place < 26 ? letter : `${letterAt(Math.floor(place / 26) - 1)}${letter}`;
}

/** The letter of a named answer: that of the option or preset it is offered as, or that of its place among the examples; null for an answer without a name. */
export function optionLetter(node: DecisionNode, id: string): string | null {
  const named = 'examples' in node ? node.examples : node.kind === 'allocation' ? node.presets : node.options;
  const place = named.findIndex((answer) => answer.id === id);
  return place < 0 ? null : letterAt(place);
}
