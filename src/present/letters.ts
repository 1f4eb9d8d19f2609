import type { DecisionNode } from '../scenario/scenario.ts';

/** A, B, C, … for places from 0; after Z come AA, AB, … */
export function letterAt(place: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (place % 26));
  return place < 26 ? letter : `${letterAt(Math.floor(place / 26) - 1)}${letter}`;
}

/** Where options carry letters, those of the examples made of them begin here, out of their way. */
const examplesFrom = 'P'.charCodeAt(0) - 'A'.charCodeAt(0);

/** The letter of a named answer: that of the option or preset it is offered as, or, of an example, one of its own; null for an answer without a name. */
export function optionLetter(node: DecisionNode, id: string): string | null {
  const offered = node.kind === 'choice' || node.kind === 'event' ? node.options : node.kind === 'allocation' ? node.presets : null;
  const place = (offered ?? ('examples' in node ? node.examples : [])).findIndex((answer) => answer.id === id);
  const taken = node.kind === 'multi' ? Math.max(examplesFrom, node.options.length) : 0;
  return place < 0 ? null : letterAt(taken + place);
}
