import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf, courseWeeks, quarterly } from '../../src/judge/course.ts';
import { pointsOf } from '../../src/judge/objective.ts';
import { aTrajectory, anyTrajectory } from '../builders/trajectory.ts';

describe('a course', () => {
  test.each([
    [0, [0]],
    [5, [0, 5]],
    [13, [0, 13]],
    [30, [0, 13, 26, 30]],
    [104, [0, 13, 26, 39, 52, 65, 78, 91, 104]],
  ])('over %i weeks has values for weeks %j', (weeks, expected) => {
    expect(courseWeeks(weeks)).toEqual(expected);
  });

  test('reads each measure at the end of each quarter', () => {
    const trajectory = aTrajectory(26, (week) => ({ metrics: { formalReleases: week, departures: Math.floor(week / 10), spendUsd: week * 1000 } }));
    expect(courseOf(trajectory)).toEqual({ features: [0, 13, 26], departures: [0, 1, 2], spend: [0, 13_000, 26_000] });
  });

  test('starts at the opening and ends at the end of any trajectory', () => {
    fc.assert(
      fc.property(anyTrajectory, (trajectory) => {
        const live = quarterly(trajectory, 'featuresReleased');
        expect(live[0]).toBe(trajectory.weeks[0]?.metrics.featuresReleased);
        expect(live.at(-1)).toBe(trajectory.weeks.at(-1)?.metrics.featuresReleased);
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});

describe('points under an objective', () => {
  const objective = { text: 'Value first.', value: 2, departure: -3, perMillionUsd: -0.5 };
  const flat = (over: Parameters<typeof aTrajectory>[1]) => pointsOf(aTrajectory(26, over), objective);

  test('add value over the quarters and take away departures and millions', () => {
    expect(flat((week) => ({ metrics: { value: week === 0 ? 99 : 5, departures: week === 26 ? 2 : 0, spendUsd: week * 100_000 } }))).toBeCloseTo(2 * (5 + 5) - 3 * 2 - 0.5 * 2.6);
  });

  test.each([
    ['value', 1],
    ['departures', -1],
    ['spendUsd', -1],
  ] as const)('more %s alone moves them in the direction of its weight', (metric, direction) => {
    const step = metric === 'spendUsd' ? 1_000_000 : 1;
    const less = flat(() => ({ metrics: { [metric]: step } }));
    const more = flat(() => ({ metrics: { [metric]: 2 * step } }));
    expect(Math.sign(more - less)).toBe(direction);
  });
});
