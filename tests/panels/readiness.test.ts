import { describe, expect, test } from 'vitest';
import { commitLabel, isSetOut, shownAnswer, whyNot } from '../../src/panels/readiness.ts';
import type { DecisionView } from '../../src/present/view.ts';
import { englishPanels as words } from '../../src/present/words/english-panels.ts';
import { allocation, choice, sequence, threshold } from '../fixtures/views.ts';

const multi: DecisionView = {
  ...choice,
  body: { kind: 'multi', options: [{ id: 'owner', letter: 'A', label: 'An owner', detail: null }, { id: 'guild', letter: 'B', label: 'A guild', detail: null }], atLeast: 1, atMost: 2 },
};

const nothing = { answer: null, confidence: null };

describe('what may be committed', () => {
  test.each([
    ['a choice with nothing chosen', choice, { answer: null, confidence: 70 }, words.decision.needOption],
    ['a choice without a confidence', choice, { answer: { kind: 'option', option: 'cao' }, confidence: null }, words.decision.needConfidence],
    ['a choice with both', choice, { answer: { kind: 'option', option: 'cao' }, confidence: 70 }, null],
    ['an order with too few cards', sequence, { answer: { kind: 'order', cards: ['platform'] }, confidence: 70 }, words.decision.needCards(4)],
    ['an order with more people than seats', sequence, { answer: { kind: 'order', cards: ['platform', 'manager', 'engineer-1', 'engineer-2', 'engineer-3', 'engineer-4', 'evaluation', 'data', 'ml'] }, confidence: 70 }, words.decision.overCap(1)],
    ['the order as it was given', sequence, { answer: null, confidence: 60 }, null],
    ['an even split', allocation, { answer: null, confidence: 60 }, null],
    ['a selection with too few picked', multi, { answer: { kind: 'options', options: [] }, confidence: 70 }, words.decision.needPicks(1)],
    ['a selection', multi, { answer: { kind: 'options', options: ['owner'] }, confidence: 70 }, null],
    ['a rule that says never', threshold, { answer: { kind: 'values', values: { share: 'never' } }, confidence: 60 }, null],
  ] as const)('%s', (_, view, draft, reason) => {
    expect(whyNot(view.body, draft, words)).toBe(reason);
  });

  test.each([
    ['a choice with nothing chosen', choice, null, false],
    ['a choice that was made', choice, { kind: 'option', option: 'cao' }, true],
    ['an order with too few cards', sequence, { kind: 'order', cards: ['platform'] }, false],
    ['an even split', allocation, null, true],
  ] as const)('says of %s whether there is an answer to be sure of', (_, view, answer, setOut) => {
    for (const confidence of [null, 70]) expect(isSetOut(view.body, { answer, confidence }, words)).toBe(setOut);
  });

  test('an answer of another kind, left over from elsewhere, is not shown', () => {
    expect(shownAnswer(choice.body, { answer: { kind: 'values', values: { share: 3 } }, confidence: null })).toBeNull();
    expect(shownAnswer(threshold.body, { answer: { kind: 'option', option: 'cao' }, confidence: null })).toEqual({ kind: 'values', values: { share: 50 } });
  });

  test('the button names the option once there is one', () => {
    expect(commitLabel(choice.body, nothing, words)).toBe('Commit');
    expect(commitLabel(choice.body, { answer: { kind: 'option', option: 'platform' }, confidence: null }, words)).toBe('Commit to B');
  });
});
