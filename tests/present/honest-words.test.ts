import { describe, expect, test } from 'vitest';
import { outOfHundred, tooClose } from '../../src/present/hundred.ts';
import { englishPerson } from '../../src/present/words/english-person.ts';
import { englishSharing } from '../../src/present/words/english-sharing.ts';
import { englishLate as english } from '../../src/present/words/english-late.ts';

const { reveal, moves, debrief, ending, play } = english;

describe('the heading over many worlds', () => {
  const plain = { ahead: 6.2, slight: false };
  test.each([
    [{ better: 140, equal: 0, of: 200 }, plain, 'Your choice does better in 70 of 100 worlds, by 6.2 points on average'],
    [{ better: 198, equal: 0, of: 200 }, { ahead: 0.7, slight: true }, 'Your choice does better in 99 of 100 worlds, by next to nothing: 0.7 points on average'],
    [{ better: 140, equal: 0, of: 200 }, { ahead: 0.01, slight: true }, 'Your choice does better in 70 of 100 worlds, but on average the two are level'],
    [{ better: 190, equal: 0, of: 200 }, { ahead: 1.02, slight: true }, 'Your choice does better in 95 of 100 worlds, by next to nothing: 1 point on average'],
    [{ better: 40, equal: 20, of: 200 }, { ahead: -6.2, slight: false }, 'B would have done better in 70 of 100 worlds, by 6.2 points on average'],
    [{ better: 46, equal: 0, of: 200 }, { ahead: 0.2, slight: true }, 'It depends: B does better in 77 of 100 worlds, your choice by 0.2 points on average'],
    [{ better: 50, equal: 58, of: 200 }, { ahead: -1.2, slight: true }, 'B would have done better in 46 of 100 worlds, your choice in 25, by next to nothing: 1.2 points on average'],
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
    expect(moves.title('features', 0.03, 'B', 0)).toBe('Why your path and B release as many features');
    expect(moves.says('features', 0.03, adds, takes)).toBe('“X” (+0.5) and “Y” (−0.5) about cancel out.');
  });

  test('is mostly the one part that is named, where small ones make up the rest', () => {
    expect(moves.says('features', 0.14, [{ label: 'X', amount: 0.06 }], [])).toBe('What puts you ahead is mostly “X” (+0.1).');
    expect(moves.says('features', 0.5, adds, [])).toBe('What puts you ahead is “X” (+0.5).');
  });

  test('names a second part only where it is one beside the first', () => {
    expect(moves.says('features', 8.5, [{ label: 'X', amount: 8.4 }, { label: 'Z', amount: 0.1 }], [])).toBe('What puts you ahead is mostly “X” (+8.4).');
    expect(moves.says('features', 8.5, [{ label: 'X', amount: 6.4 }, { label: 'Z', amount: 2.1 }], [])).toBe('What puts you ahead is mostly “X” (+6.4) and “Z” (+2.1).');
  });

  test('is said in words where no move changes the features, and weighed as a whole', () => {
    expect(moves.says('features', 0, [], [])).toBe('No move changes how many features are released.');
    const behind = { features: 0, departures: 0, points: -0.4, by: { features: 0, departures: 0.01, spend: -0.41 } };
    const level = { features: 0, departures: 0, points: 0, by: { features: 0, departures: 0, spend: 0 } };
    expect(moves.weighed(behind, null, null, 'B')).toBe('By what this company weighs, your path ends 0.4 points behind B on average: −0.4 for money.');
    expect(moves.weighed(level, behind, 6, 'B')).toBe('By what this company weighs, your path ends level with B on average. Luck alone moves a path like yours by about 6.0 points up or down. In your own luck it ends 0.4 points behind B: −0.4 for money.');
  });

  test('says so where points, which decide, say another thing than what is taken apart', () => {
    expect(moves.title('features', -0.1, 'C', 4)).toBe('Why your path ends 0.1 features behind C, though it is ahead in points');
    expect(moves.title('features', 0.4, 'C', -2)).toBe('Why your path ends 0.4 features ahead of C, though it is behind in points');
    expect(moves.title('departures', 1.2, 'B', 3)).toBe('Why 1.2 more people leave on your path than on B, though yours is ahead in points');
    expect(moves.title('features', 0.4, 'C', 0)).toBe('Why your path ends 0.4 features ahead of C');
  });

  test('is told in people where people are what weighs most', () => {
    expect(moves.title('departures', -1.2, 'B', 2)).toBe('Why 1.2 fewer people leave on your path than on B');
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

describe('a figure beside a limit', () => {
  test('is never rounded to the limit that it misses', () => {
    expect(ending.criteria['platform-carries'].figure(0.397, 0.4)).toBe('39.7\u00a0%; at least 40\u00a0%');
    expect(ending.criteria['platform-carries'].figure(0.3999, 0.4)).toBe('just under 40\u00a0%; at least 40\u00a0%');
    expect(ending.criteria['platform-carries'].figure(0.394, 0.4)).toBe('39\u00a0%; at least 40\u00a0%');
    expect(ending.criteria['platform-carries'].figure(0.4, 0.4)).toBe('40\u00a0%; at least 40\u00a0%');
  });

  test('is not denied by the rule: a functional company may have had a few names before there was need', () => {
    expect(ending.criteria['need-before-names'].figure(2, 2)).toBe('2 came too early; at most 2');
    expect(ending.tiers.functional.rule).not.toMatch(/\bno\b/);
  });
});

describe('an order', () => {
  test('is told in the order it was given, with the numbers that tell one card from another', () => {
    expect(play.order(['Engineer 1', 'Engineer 2', 'Evaluator', 'Engineer 4', 'Data engineer'])).toBe('Engineer 1, 2; Evaluator; Engineer 4; Data engineer');
    expect(play.order(['Engineer 1', 'Engineer 3'])).not.toBe(play.order(['Engineer 1', 'Engineer 2']));
    expect(play.order(['Engineer', 'Engineer 2'])).toBe('Engineer; Engineer 2');
  });
});

describe('one of a thing', () => {
  test.each([
    [debrief.story.hired(1, 'Q2 2026'), 'One person joined, in Q2 2026.'],
    [debrief.story.hired(3, 'Q2 2026'), 'Three people joined, the first in Q2 2026.'],
    [debrief.story.champions(1, 1), 'The one champion stayed.'],
    [debrief.money.says(3_000_000, 1), '$3M in all, or $3M for the one feature released.'],
    [debrief.drivers.says(1), 'One person left, who counts as one, shared out over what weighed on them.'],
    [debrief.kicker('A short story', 1), 'A short story, one quarter'],
    [debrief.assumptions.says(0, 1), 'The one conclusion does not turn over.'],
    [debrief.assumptions.says(1, 1), 'The one conclusion turns over.'],
    [debrief.assumptions.says(1, 3), 'One of three conclusions turns over.'],
  ])('is not told as one of many: %s', (told, plain) => {
    expect(told).toBe(plain);
  });
});

describe('a share that rounds to none or all', () => {
  test.each([[0, '0\u00a0%'], [0.0012, 'under 1\u00a0%'], [0.37, '37\u00a0%'], [0.9987, 'over 99\u00a0%'], [1, '100\u00a0%']])('of worlds, %d, is told as what it is', (share, told) => {
    expect(englishSharing.profile.luck(share)).toBe(told);
  });

  test('leaves nobody who is still finding the way fully productive', () => {
    expect(englishPerson.faring({ mood: 'well', wornBy: 'chance', ramp: 0.998, offered: false })).toContain('Still finding the way: 99\u00a0% productive so far.');
  });

  test.each([[0, 'none'], [0.03, 'under 0.1'], [0.06, '0.1'], [2, '2.0']])('of people, %d, is told as what it is', (share, told) => {
    expect(debrief.drivers.figure(share)).toBe(told === 'none' ? '0.0' : told);
  });
});

describe('a bridge of which no span stands', () => {
  test('was never begun only where no plank was ever laid', () => {
    expect(debrief.story.bridge(0, 4, null, false)).toBe('The bridge was never begun.');
    expect(debrief.story.bridge(0, 4, null, true)).toBe('No span of the bridge stands at the end.');
  });
});

describe('what was spent on people', () => {
  test('takes in what it cost to part with somebody', () => {
    expect(reveal.followed.spent(500_000, 500_000, true)).toBe('$500K went out, all of it on hiring, pay and parting.');
    expect(reveal.followed.spent(500_000, 400_000, false)).toBe('$500K went out, pay included: $400K on hiring and pay, $100K beyond pay.');
  });
});

describe('what a decision gave away', () => {
  test('is nothing only where it was nothing', () => {
    expect([0, 0.02, 0.4].map(debrief.map.cost)).toEqual(['nothing', 'next to nothing', '−0.4']);
    expect(debrief.judgement.worst(3, 0.02)).toBe('No decision gave away as much as a tenth of a point.');
  });

  test('is not called nearly as good where it is large, and so many worlds cannot tell it from the best', () => {
    expect([debrief.judgement.right(0, true, false), debrief.judgement.right(0.2, true, false), debrief.judgement.right(2.2, false, false)]).toEqual(['the best', 'nearly as good', 'perhaps as good']);
    // Where anybody may put an answer together, not all there are have been tried.
    expect(debrief.judgement.right(0, true, true)).toBe('the best tried');
  });

  test('stands beside the principle that was missed for it', () => {
    expect(debrief.principle([2], [], 0)).toBe('Shown at decision 2.');
    expect(debrief.principle([2], [7], 1.24)).toBe('Shown at decision 2, missed at decision 7, which gave away 1.2 points.');
    expect(debrief.principle([], [4, 7], 1.24)).toBe('Missed at decisions 4 and 7, which gave away 1.2 points in all.');
    expect(debrief.principle([], [7], 0.01)).toBe('Missed at decision 7, which gave away next to nothing.');
  });
});

describe('who left', () => {
  test('is named under the chart of an ending, and of very many the first', () => {
    expect(ending.whoLeft('Nobody leaves by the end on your path.', [])).toBe('Nobody leaves by the end on your path.');
    expect(ending.whoLeft('Two people leave by the end on your path.', ['Ines Okafor', 'Tom Reyes'])).toBe('Two people leave by the end on your path: Ines Okafor and Tom Reyes.');
    expect(ending.whoLeft('Many leave.', Array.from({ length: 9 }, (_, at) => `P${at}`))).toBe('Many leave: P0, P1, P2, P3, P4, P5 and three more.');
  });

  test('is told apart from who was let go', () => {
    expect(debrief.story.left(0, null, 1)).toBe('Nobody left of their own accord. One person was let go.');
    expect(debrief.story.left(2, 'pay', 0)).toBe('Two people left. What weighed most: pay below the market.');
  });

  test('weighs as more or fewer people, so that a plus for people who leave is no riddle', () => {
    const means = (departures: number) => ({ features: 0, departures, points: -departures, by: { features: 0, departures: -departures, spend: 0 } });
    expect(moves.weighed(means(-1.2), null, null, 'B')).toContain('+1.2 for fewer people who leave');
    expect(moves.weighed(means(1.2), null, null, 'B')).toContain('−1.2 for more people who leave');
  });
});

describe('a choice that is ahead in every world', () => {
  test('is told as the model’s certainty, not as the world’s', () => {
    const sure = 'not how sure its sources are';
    expect([{ better: 200, equal: 0, of: 200 }, { better: 0, equal: 0, of: 200 }].map((odds) => reveal.chance(odds, 'A').includes(sure))).toEqual([true, true]);
    expect([{ better: 199, equal: 0, of: 200 }, { better: 0, equal: 200, of: 200 }, { better: 100, equal: 3, of: 200 }].map((odds) => reveal.chance(odds, 'A').includes(sure))).toEqual([false, false, false]);
  });
});

describe('one number', () => {
  test('of worlds has one form wherever it is told', () => {
    const told = reveal.chance({ better: 188, equal: 4, of: 200 }, 'A');
    expect(told).toMatch(/^In 94 of 100 worlds your choice comes out ahead of A, and in 2 they end level, /);
    expect(told).toContain('200 were played');
    expect(reveal.titleOverWorlds(outOfHundred({ better: 188, equal: 4, of: 200 }), false, 'A', { ahead: 26.3, slight: false })).toContain('94 of 100');
  });

  test('of points is never less than nothing by nothing', () => {
    expect(debrief.map.points(-0.02)).toBe('0.0');
    expect(debrief.map.points(-0.2)).toBe('−0.2');
  });
});

describe('what happened', () => {
  test('in one week is told of that week once', () => {
    expect(reveal.followed.released([25, 25], 0)).toBe('Two features were released, in week 25.');
    expect(reveal.followed.released([43, 43, 44], 0)).toBe('Three features were released, in weeks 43 and 44.');
    expect(reveal.followed.released([43], 0)).toBe('One feature was released, in week 43.');
  });

  test('to many is told in one sentence that can be read: who joined by their roles', () => {
    const people = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `P${at}`, role: at === 0 ? ('researcher' as const) : ('ml-engineer' as const), week: 20 + at }));
    expect(reveal.followed.joined(people(2))).toBe('P0 (researcher, week 20) and P1 (ML engineer, week 21) joined.');
    expect(reveal.followed.joined(people(7))).toBe('Seven people joined, in weeks 20 to 26: one researcher and six ML engineers.');
  });

  test('later is more only than something', () => {
    expect(reveal.leftLater(2, 'weeks', 0)).toBe('In the weeks to come two people leave, in your luck.');
    expect(reveal.leftLater(2, 'weeks', 1)).toBe('In the weeks to come two more people leave, in your luck.');
    expect(reveal.leftLater(0, 'weeks', 1)).toBe('In the weeks to come nobody leaves, in your luck.');
  });
});

describe('luck', () => {
  test('that moved nothing neither added nor took', () => {
    const account = { atStart: 12, givenAway: 2, gained: 0, points: 10 };
    expect(debrief.judgement.account({ ...account, luck: -0.01 })).toContain('luck neither added nor took, and the run came to 10.0');
    expect(debrief.judgement.account({ ...account, luck: -1.2 })).toContain('luck took 1.2');
  });
});

describe('how sure somebody is', () => {
  test('is asked of what the answer is held against: how many answers of the author’s, where they are not on the page', () => {
    expect(play.confidence('choice', 2)).toBe('How sure are you that this does better than the other?');
    expect(play.confidence('event', 4)).toBe('How sure are you that none of the others does better?');
    expect(play.confidence('sequence', 3)).toBe('How sure are you that none of the author’s three orders does better?');
    expect(play.confidence('threshold', 1)).toBe('How sure are you of this rule?');
  });
});

describe('a part of a difference', () => {
  test('that is one of several things picked says that it was picked, or not', () => {
    expect([moves.part('They learnt nothing new', 'mine', 'pick'), moves.part('They learnt nothing new', 'other', 'pick')]).toEqual(['Picking “They learnt nothing new”', 'Not picking “They learnt nothing new”']);
    expect(moves.part('Evaluation', 'other', null)).toBe('Going without “Evaluation”');
  });
});

describe('a number that somebody may doubt', () => {
  test('is told in a unit that can be read', () => {
    expect([['gate', 0.95], ['factor', 1.2], ['factor on release', 0.8], ['weeks', 12]].map(([unit, value]) => debrief.assumptions.number(Number(value), String(unit)))).toEqual(['0.95 of the way open', '1.2 times', '0.8 times the release', '12 weeks']);
  });
});

describe('figures in the author’s words', () => {
  test('are said to be percent of something where they are', () => {
    expect(reveal.whyFigures('weeks', true)).toBe('Figures in it are of your own luck, at the end of the lines. A platform, data, ownership or measuring is told in percent of all it could be.');
    expect(reveal.whyFigures(null, false)).toBe('Figures in it are of your own luck.');
  });
});
