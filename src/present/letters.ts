import type { DecisionNode } from '../scenario/scenario.ts';

/** A, B, C, … for places from 0. */
export function letterAt(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

/** The letter an option is offered under; null for answers that are not offered by name. */
export function optionLetter(node: DecisionNode, id: string): string | null {
  const place = node.kind === 'choice' || node.kind === 'event' ? node.options.findIndex((option) => option.id === id) : -1;
  return place < 0 ? null : letterAt(place);
}
