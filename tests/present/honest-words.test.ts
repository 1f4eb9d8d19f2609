import { describe, expect, test } from 'vitest';
import { outOfHundred, tooClose } from '../../src/present/hundred.ts';
import { englishLate as english } from '../../src/present/words/english-late.ts';

const { reveal, moves, debrief } = english;

describe('the heading over many worlds', () => {
  const plain = { ahead: 6.2, slight: false };
  test.each([
    [{ better: 140, equal: 0, of: 200 }, plain, 'Your choice does better in 70 of 100 worlds, by 6.2 points on average'],
    [{ better: 198, equal: 0, of: 200 }, { ahead: 0.7, slight: true }, 'Your choice does better in 99 of 100 worlds, by next to nothing: 0.7 points on average'],
    [{ better: 140, equal: 0, of: 200 }, { ahead: 0.01, slight: true }, 'Your choice does better in 70 of 100 worlds, but on average the two are level'],
    [{ better: 190, equal: 0, of: 200 }, { ahead: 1.02, slight: true }, 'Your choice does better in 95 of 100 worlds, by next to nothing: 1 point on average'],
    [{ better: 40, equal: 20, of: 200 }, { ahead: -6.2, slight: false }, 'B would have done better in 70 of 100 worlds, by 6.2 points on average'],
    [{ better: 46, equal: 0, of: 200 }, { ahead: 0.2, slight: true }, 'B would have done better in 77 of 100 worlds, though your choice is 0.2 points ahead on average'],
    [{ better: 60, equal: 90, of: 200 }, plain, 'Level with B in 45 of 100 worlds, ahead in 30, behind in 25'],
    [{ better: 100, equal: 0, of: 200 }, plain, 'Too close to call: your choice does better in 50 of 100 worlds, B in 50'],
    [{ better: 110, equal: 0, of: 200 }, plain, 'Too close to call: your choice does better in 55 of 100 worlds, B in 45'],
    [{ better: 0, equal: 200, of: 200 }, plain, 'Level with B in all of 100 worlds'],
  ])('of %o, %o says what the worlds can tell, and by how much', (odds, size, says) => {
    expect(reveal.titleOverWorlds(outOfHundred(odds), tooClose(odds), 'B', size)).toBe(says);
  });
});

describe('where a difference comes from', () => {
  const [adds, takes] = [[{ label: 'X', amount: 0.5 }], [{ label: 'Y', amount: -0.47 }]];

  test('is not called ahead where the paths end level', () => {
    expect(moves.title('features', 0.03, 'B')).toBe('Why your path and B release as many features');
    expect(moves.says('features', 0.03, adds, takes)).toBe('“X” (+0.5) and “Y” (−0.5) about cancel out.');
  });

  test('is mostly the one part that is named, where small ones make up the rest', () => {
    expect(moves.says('features', 0.14, [{ label: 'X', amount: 0.06 }], [])).toBe('What puts you ahead is mostly “X” (+0.1).');
    expect(moves.says('features', 0.5, adds, [])).toBe('What puts you ahead is “X” (+0.5).');
  });

  test('is said in words where no move changes the features, and weighed as a whole', () => {
    expect(moves.says('features', 0, [], [])).toBe('No move changes how many features are released.');
    const behind = { features: 0, departures: 0, points: -0.4, by: { features: 0, departures: 0.01, spend: -0.41 } };
    const level = { features: 0, departures: 0, points: 0, by: { features: 0, departures: 0, spend: 0 } };
    expect(moves.weighed(behind, null, null, 'B')).toBe('By what this company weighs, your path ends 0.4 points behind B on average: −0.4 for money.');
    expect(moves.weighed(level, behind, 6, 'B')).toBe('By what this company weighs, your path ends level with B on average. Luck alone moves a path like yours by 6.0 points up or down. In your own luck it ends 0.4 points behind B: −0.4 for money.');
  });

  test('is told in people where people are what weighs most', () => {
    expect(moves.title('departures', -1.2, 'B')).toBe('Why 1.2 fewer people leave on your path than on B');
    expect(moves.says('departures', -1.2, adds, [{ label: 'Y', amount: -1.7 }])).toBe('What keeps people is mostly “Y” (−1.7). “X” (+0.5) works the other way.');
  });
});

describe('none', () => {
  test('is written as a word, not as “no” of something', () => {
    expect(debrief.calibration.right(0, 4, 0.8, 1)).toBe('You were right in none of four answers, and 80\u00a0% sure on average.');
    expect(debrief.counterfactual.says({ features: 0, otherFeatures: 7, departures: 0, otherDepartures: 1 })).toBe('In your own luck it would have been seven features instead of none, and one person gone instead of nobody.');
    expect(debrief.counterfactual.says({ features: 8, otherFeatures: 8, departures: 5, otherDepartures: 5 })).toBe('In your own luck it would have been eight features either way, and five people gone either way.');
    expect(reveal.charts.features.says(3, 0, null)).toBe('Your path ends with three features released, the other with none. What goes across by hand is not counted.');
  });
});

describe('a sentence under a chart', () => {
  test('tells one’s own luck from the average of all worlds, once they have been played', () => {
    expect(reveal.charts.departures.says(1, 0, { mine: 2, other: 1.5 })).toBe('In your luck: one person leaves by the end on your path, nobody on the other. On average over all worlds: 2 people on yours, 1.5 people on the other.');
    expect(reveal.charts.spend.says(2_000_000, 2_001_000, { mine: 1_500_000, other: 1_500_000 })).toBe('In your luck: both paths spend $2M by the end. On average over all worlds: $1.5M on either path.');
  });
});
