import { expect, test } from 'vitest';
import { evidenceOf } from '../../src/judge/profile.ts';
import type { Judged } from '../../src/judge/regret.ts';
import { replay } from '../../src/run/replay.ts';
import type { Answer } from '../../src/run/run.ts';
import type { SequenceNode } from '../../src/scenario/scenario.ts';
import { choice, costs, option, toy } from './toy.ts';

const order: SequenceNode = {
  kind: 'sequence', title: 'An order', text: 'Order.', cap: 3, pace: { perStep: 1, everyWeeks: 1 }, start: [], atLeast: 0, standIn: ['one'], next: 'pick',
  cards: [{ id: 'one', label: 'One', levers: [costs(1)], seats: 0, tests: ['P1'] }, { id: 'two', label: 'Two', levers: [costs(2)], seats: 0, tests: ['P1', 'P2'] }],
  examples: [{ id: 'just-one', label: 'One', answer: ['one'], tests: ['P9'] }],
};
const story = toy({ order, pick: choice([option('named', 0, { tests: ['P3'] }), option('plain', 0)], 'ending') }, 'order');

const judged = (index: number, right: boolean): Judged => ({ index, node: '', fork: '', worlds: 1, expected: 0, best: 0, bestAnswer: { kind: 'read' }, foreseen: 0, gained: 0, regret: 0, se: 0, range: 0, right, confidence: 50 });
const run = (cards: readonly string[], picked: string) => {
  const at = (node: string, answer: Answer) => ({ node, answer, confidence: 50 });
  return replay(story, { seed: 1, choices: [at('order', { kind: 'order', cards }), at('pick', { kind: 'option', option: picked })] }).run;
};

test('an answer with words of the author\'s tests what they say, another what it is made of', () => {
  expect(evidenceOf(run(['one'], 'named'), [judged(0, true), judged(1, false)])).toEqual([{ principle: 'P9', shown: true }, { principle: 'P3', shown: false }]);
  expect(evidenceOf(run(['two', 'one'], 'plain'), [judged(0, false), judged(1, true)])).toEqual([{ principle: 'P1', shown: false }, { principle: 'P2', shown: false }]);
});

test('a decision nobody has valued is no evidence', () => {
  expect(evidenceOf(run(['one'], 'named'), [])).toEqual([]);
});
