import { describe, expect, test } from 'vitest';
import { moneyOf } from '../../src/present/debrief/ledger.ts';
import { corners } from '../../src/judge/luck.ts';
import type { WeekState } from '../../src/model/trajectory.ts';
import { englishLate as english } from '../../src/present/words/english-late.ts';
import { horizonWeeks, trajectoryOf } from '../../src/run/trajectory.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { scenarioWith, smallCompany } from '../builders/scenario.ts';

const { judgement, map } = english.debrief;

describe('luck', () => {
  test('is told against other worlds, and where the average tells another story, why', () => {
    expect(judgement.luck({ luck: -4.6, points: 7.4, percentile: 0.12, middle: 11 })).toBe('With the same choices, about 12 of 100 worlds turn out worse than yours.');
    expect(judgement.luck({ luck: -4.6, points: 7.4, percentile: 0.47, middle: 8 })).toContain('a few very good worlds lift it');
    expect(judgement.luck({ luck: 1, points: 7, percentile: 0.3, middle: 8 })).toContain('a few very bad worlds pull it');
  });

  test('is not put down to an average that lies no further out than the middle', () => {
    expect(judgement.luck({ luck: -1, points: 5, percentile: 0.42, middle: 7 })).toMatch(/worse than yours\.$/);
  });

  test.each(corners)('near the middle is called near: %s', (corner) => {
    expect(judgement.corner(corner, 0.47)).toMatch(/near the middle|only just/);
    expect(judgement.corner(corner, 0.2)).not.toMatch(/near the middle|only just/);
  });
});

test('much luck is told as much, whatever the decisions were', () => {
  expect(corners.map((corner) => judgement.corner(corner, corner === 'earned' || corner === 'lucky' ? 0.92 : 0.08))).toEqual([
    'Earned, and very lucky too: good decisions, and luck far above the middle.',
    'Unlucky: good decisions, and luck far below the middle.',
    'Lucky: poor decisions, and luck far above the middle.',
    'Deserved, and very unlucky too: poor decisions, and luck far below the middle.',
  ]);
  expect(judgement.corner('earned', 0.7)).toBe('Earned, and lucky too: good decisions, and luck above the middle.');
});

test('the map does not call what was expected of a path what the run came to', () => {
  expect(map.says({ paths: 12, best: 13.6, worst: -3, mine: 14.1, beaten: 0.93 }))
    .toBe('There are 12 paths. From the start the best was expected to bring 13.6 points and the worst −3.0. At your last decision, with the luck that fell on the way, yours was expected to bring 14.1: more than 93\u00a0% of the others.');
});

test('the years that pay bought are those of everybody whom it paid, also of those who were there before, but not of champions', () => {
  const [champion] = smallCompany.staff;
  if (!champion) throw new Error('The small company has staff.');
  const scenario = scenarioWith({ organisation: { ...smallCompany, staff: [champion, { ...champion, id: 'there', champion: false }] } });
  const { run } = endingOf(playThrough(scenario, 3));
  const trajectory = trajectoryOf(run, horizonWeeks(scenario));
  const weeks = trajectory.weeks.slice(1).flatMap(({ people }) => people.filter(({ champion: is }) => !is)).length;
  const before = trajectory.weeks.slice(1).flatMap(({ people }) => people.filter(({ champion: is, came }) => !is && came === 'there')).length;
  const pay = moneyOf(trajectory, trajectory.weeks.at(-1) as WeekState, english).find(({ label }) => label === english.vocabulary.spendLines.pay);
  expect(before).toBeGreaterThan(0);
  expect(pay?.note).toBe(`${(weeks / 52).toFixed(1)} person-years`);
});
