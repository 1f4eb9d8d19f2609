import { expect, test } from 'vitest';
import { letterAt, optionLetter } from '../../src/present/letters.ts';
import type { MultiNode, SequenceNode } from '../../src/scenario/scenario.ts';
import { smallScenario } from '../builders/scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA']])('place %d is lettered %s', (place, letter) => expect(letterAt(place)).toBe(letter));

test('examples are lettered from A where nothing before them carries a letter', () => {
  const node = smallScenario.nodes['team-of-builders'] as SequenceNode;
  expect(node.examples.map(({ id }) => optionLetter(node, id))).toEqual(['A', 'B']);
});

test('examples have letters of their own, however many lettered options there are', () => {
  const node = wideScenario.nodes['signals'] as MultiNode;
  const [option] = node.options;
  if (!option) throw new Error('The scenario has lost its options.');
  const many: MultiNode = { ...node, options: Array.from({ length: 20 }, (_, at) => ({ ...option, id: `o${at}` })) };
  expect(node.examples.map(({ id }) => optionLetter(node, id))).toEqual(['P', 'Q']);
  expect(many.examples.map(({ id }) => optionLetter(many, id))).toEqual(['U', 'V']);
});
