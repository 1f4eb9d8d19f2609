import type { DecisionNode } from '../scenario/scenario.ts';

/** A, B, C, … for places from 0; after Z come AA, AB, … */
export function letterAt(place: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (place % 26));
  return place < 26 ? letter : `${letterAt(Math.floor(place / 26) - 1)}${letter}`;
}

/** The examples' letters begin here, out of the way of the options that they are made of. */
const examplesFrom = 'P'.charCodeAt(0) - 'A'.charCodeAt(0);

/** The letter of a named answer: that of the option or preset it is offered as, or, of an example, one of its own; null for an answer without a name. */
export function optionLetter(node: DecisionNode, id: string): string | null {
  const offered = node.kind === 'choice' || node.kind === 'event' ? node.options : node.kind === 'allocation' ? node.presets : null;
  const place = (offered ?? ('examples' in node ? node.examples : [])).findIndex((answer) => answer.id === id);
  return place < 0 ? null : letterAt(offered === null ? Math.max(examplesFrom, 'options' in node ? node.options.length : 0) + place : place);
}
