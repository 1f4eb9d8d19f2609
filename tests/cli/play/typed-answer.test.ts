import { expect, test } from 'vitest';
import { typedAnswer } from '../../../src/cli/play/typed-answer.ts';
import { offerAt } from '../../../src/run/offer.ts';
import type { ChoiceNode } from '../../../src/scenario/scenario.ts';
import { smallScenario } from '../../builders/scenario.ts';
import { wideScenario } from '../../builders/wide-scenario.ts';

const typedAt = (id: string, line: string) => {
  const node = wideScenario.nodes[id];
  if (!node) throw new Error(`There is no ${id}.`);
  return typedAnswer(offerAt(node, true), node, line);
};

/** Where it is asked, what is typed, and what is understood. */
test.each([
  ['first-hire', 'A', { kind: 'option', option: (smallScenario.nodes['first-hire'] as ChoiceNode).options[0]?.id }],
  ['first-hire', 'platform', { kind: 'option', option: 'platform' }],
  ['signals', 'd, a', { kind: 'options', options: ['owner', 'measure'] }],
  ['signals', '2 4', { kind: 'options', options: ['guild', 'measure'] }],
  ['two-numbers', 'never 20,000', { kind: 'values', values: { people: 'never', bonus: 20_000 } }],
  ['money', '$300k 100,000 100k', { kind: 'split', usd: { vendor: 300_000, measuring: 100_000, skills: 100_000 } }],
  ['money', '300k 200k', { kind: 'split', usd: { vendor: 300_000, measuring: 200_000, skills: 0 } }],
  ['team-of-builders', 'pm; pe-1', { kind: 'order', cards: ['pm', 'pe-1'] }],
])('at %s, %j is understood', (id, line, answer) => {
  expect(typedAt(id, line)).toEqual({ ok: true, answer });
});

test.each([
  ['first-hire', 'a b', 'Type one letter.'],
  ['first-hire', 'z', '"z" is none of these.'],
  ['two-numbers', '2', 'Type 2 numbers, one for each line above.'],
  ['two-numbers', '2 much', '"much" is not a number.'],
  ['money', '', 'Type 3 amounts, one for each line above.'],
  ['money', '300 200', 'Type 3 amounts, one for each line above. 300 is $300; for $300K type 300k.'],
  ['money', '300k 100k 50k 50k', 'Type 3 amounts, one for each line above.'],
  ['money', '300 100 100', 'The steps are $50K. 300 is $300; for $300K type 300k.'],
  ['money', '300k much 0', '"much" is not an amount.'],
  ['welcome', 'a', 'There is nothing to answer here.'],
])('at %s, %j is not, and it says why', (id, line, says) => {
  expect(typedAt(id, line)).toEqual({ ok: false, says });
});

test('what is on screen comes before ids that look like letters', () => {
  const node = smallScenario.nodes['first-hire'] as ChoiceNode;
  const [first, second] = node.options;
  if (!first || !second) throw new Error('The scenario has lost its options.');
  const crossed: ChoiceNode = { ...node, options: [{ ...first, id: 'b' }, { ...second, id: 'a' }] };
  expect(typedAnswer(offerAt(crossed, true), crossed, 'A')).toEqual({ ok: true, answer: { kind: 'option', option: 'b' } });
});
