import { expect, test } from 'vitest';
import { englishLate } from '../../src/present/words/english-late.ts';

const { judgement, map } = englishLate.debrief;

test('what answers of one’s own brought is said apart from luck, and only where there is some', () => {
  const account = { atStart: 71, givenAway: 0, luck: 80, points: 168 };
  expect(judgement.account({ ...account, gained: 17.25 })).toBe('The best play of the author’s answers was expected to bring 71.0 points. Your decisions gave away 0.0, answers of your own brought 17.3 more than the author’s best, luck added 80.0, and the run came to 168.0.');
  expect(judgement.account({ ...account, gained: 0 })).not.toContain('your own');
  expect(map.note(400, true, true)).toContain('a step up is what an answer of your own brings');
  expect(map.note(400, true, false)).not.toContain('your own');
});

test.each([[0, 'nothing'], [0.04, 'next to nothing'], [2, '−2.0'], [-0.04, 'nothing'], [-13.1, '+13.1']])('of %d points given away it says %s', (lost, said) => {
  expect(map.cost(lost)).toBe(said);
});
