import { expect, test } from 'vitest';
import { letterAt, optionLetter } from '../../src/present/letters.ts';
import { smallScenario } from '../builders/scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA']])('place %d is lettered %s', (place, letter) => expect(letterAt(place)).toBe(letter));

test.each([
  ['of cards', smallScenario.nodes['team-of-builders']],
  ['of several options', wideScenario.nodes['signals']],
])('examples made %s, which carry no letters, are lettered from A', (_, node) => {
  expect(node && 'examples' in node && node.examples.map(({ id }) => optionLetter(node, id))).toEqual(['A', 'B']);
});
