import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareChoice, type Comparison } from '../../src/judge/compare.ts';
import { courseOf } from '../../src/judge/course.ts';
import { pointsOf } from '../../src/judge/objective.ts';
import { drawWorlds, forecastOf, sidesOf } from '../../src/judge/worlds.ts';
import { horizonWeeks, trajectoryOf } from '../../src/run/trajectory.ts';
import { smallScenario } from '../builders/scenario.ts';
import { playThrough, whims } from '../run/legal-play.ts';

const aRun = (seed = 5) => playThrough(smallScenario, seed, [0, 0.3, 0.6, 0.9]).run;
/** The comparison at the first decision of a run: the first hire. */
function firstHire(seed = 5): Comparison {
  const comparison = compareChoice(aRun(seed), 1);
  if (!comparison) throw new Error('The first hire is the second choice of the story.');
  return comparison;
}

describe('a choice beside what else could have been chosen', () => {
  test('names the player\'s own answer and every other', () => {
    const { mine, others } = firstHire();
    expect([mine.id, ...others.map((other) => other.id)]).toEqual(['platform', 'researcher']);
  });

  test('is looked at from the same past to the same horizon, with one decision answered otherwise (seed 31)', () => {
    fc.assert(
      fc.property(fc.nat(5_000), whims, (seed, numbers) => {
        const { run } = playThrough(smallScenario, seed, numbers);
        run.choices.forEach((choice, index) => {
          const comparison = compareChoice(run, index);
          if (!comparison) return expect(choice.confidence).toBeNull();
          for (const side of [comparison.mine, ...comparison.others]) {
            expect(side.run.choices.slice(0, index)).toEqual(run.choices.slice(0, index));
            expect(side.run.ended).toBe(true);
            expect(side.trajectory.weeks.length).toBe(horizonWeeks(smallScenario) + 1);
            const { week } = comparison.before;
            expect(side.trajectory.weeks.slice(0, week + 1)).toEqual(comparison.mine.trajectory.weeks.slice(0, week + 1));
          }
        });
      }),
      { seed: 31, numRuns: 3 },
    );
  });

  test('an answer of the player\'s own has no name, and is beside all that have', () => {
    const run = aRun();
    const index = run.choices.findIndex((choice) => choice.node === 'money');
    const own = { ...run, choices: run.choices.map((choice, at) => (at === index ? { ...choice, answer: { kind: 'split' as const, usd: { vendor: 450_000, measuring: 50_000, skills: 0 } } } : choice)) };
    const comparison = compareChoice(own, index);
    expect([comparison?.mine.id, comparison?.others.map((other) => other.id)]).toEqual([null, ['even', 'all-vendor']]);
  });

  test('there is nothing to compare where nothing was decided, or there is no such choice', () => {
    expect([0, -1, 99].map((index) => compareChoice(aRun(), index))).toEqual([null, null, null]);
  });
});

describe('many worlds', () => {
  test('world 0 is the player\'s own', () => {
    const comparison = firstHire();
    const [own] = drawWorlds(sidesOf(comparison), 0, 1);
    expect(own).toEqual([comparison.mine, ...comparison.others].map((side) => {
      const trajectory = trajectoryOf(side.run, horizonWeeks(smallScenario));
      return { ...courseOf(trajectory), points: pointsOf(trajectory, smallScenario.objective) };
    }));
  });

  test('they can be drawn in parts, and the sides survive being sent to another thread', () => {
    const sides = structuredClone(sidesOf(firstHire()));
    expect([...drawWorlds(sides, 0, 3), ...drawWorlds(sides, 3, 4)]).toEqual(drawWorlds(sidesOf(firstHire()), 0, 7));
  });

  test('differ from one another', () => {
    const draws = drawWorlds(sidesOf(firstHire()), 0, 12);
    expect(new Set(draws.map((draw) => JSON.stringify(draw))).size).toBe(draws.length);
  });

  test('a side compared with itself is equal in every world, since it meets the same luck', () => {
    const { before, answers: [answer] } = sidesOf(firstHire());
    if (!answer) throw new Error('A comparison has at least the player\'s own side.');
    expect(forecastOf(drawWorlds({ before, answers: [answer, answer] }, 0, 8)).beats).toEqual([{ better: 0, equal: 8, of: 8 }]);
  });

  test('the odds count worlds by points, level where they are nearer than a twentieth of one, and the bands are of the same worlds', () => {
    const flat = (features: number, points: number) => ({ features: [0, features], departures: [0, 1], spend: [0, 100], points });
    const forecast = forecastOf([[flat(3, 1), flat(1, 2)], [flat(2, 2), flat(2, 2.04)], [flat(0, 4), flat(4, 1)], [flat(5, 7), flat(1, 1)]]);
    expect(forecast.beats).toEqual([{ better: 2, equal: 1, of: 4 }]);
    expect(forecast.sides.map((side) => side.features.mean)).toEqual([[0, 2.5], [0, 2]]);
    expect(forecast.sides[0]?.spend.p90).toEqual([0, 100]);
  });
});
