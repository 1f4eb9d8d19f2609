import { describe, expect, test, vi } from 'vitest';
import { saasPaths } from '../../src/cli/cases/saas-paths.ts';
import type { Lever } from '../../src/model/lever.ts';
import { tableValues } from '../../src/model/parameters.ts';
import type { DatedLever, Plan } from '../../src/model/plan.ts';
import { measures, outcomesOf, sharedBy } from '../builders/shared-luck.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = 1_000;
const week = 78;
const asked = 1 / 10;

/** A lever a step away from itself: a quarter less of it, one fewer, or a quarter of a year later. */
function stepsFrom(lever: Lever): readonly (readonly [string, Lever])[] {
  switch (lever.kind) {
    case 'budget':
    case 'upskill':
      return [[`${lever.kind === 'budget' ? lever.line : 'teaching'}, a quarter less`, { ...lever, usd: lever.usd * 0.75 }]];
    case 'guild':
      return [['guild time, a quarter less', { ...lever, timeShare: lever.timeShare * 0.75 }]];
    case 'open':
      return [
        [`${lever.role} after ${lever.delayWeeks ?? 0} weeks, a quarter later`, { ...lever, delayWeeks: (lever.delayWeeks ?? 0) + 13 }],
        ...(lever.count > 1 ? [[`${lever.role} after ${lever.delayWeeks ?? 0} weeks, one fewer`, { ...lever, count: lever.count - 1 }] as const] : []),
      ];
    default:
      return [];
  }
}

const plan = saasPaths.BB;
const steps = plan.levers.flatMap((dated: DatedLever, at: number) =>
  stepsFrom(dated.lever).map(([what, lever]): readonly [string, Plan] => [what, { ...plan, levers: plan.levers.with(at, { ...dated, lever }) }]));

describe('plans that lie a step of one lever apart: their difference varies at least ten times less in the same worlds', () => {
  const before = outcomesOf(plan, tableValues, worlds, week);

  test('every lever of the plan has a step', () => {
    expect(plan.levers.filter(({ lever }) => stepsFrom(lever).length === 0)).toEqual([]);
  });

  test.each(steps)('%s', (_, other) => {
    const shared = outcomesOf(other, tableValues, worlds, week).map((values, place) => sharedBy(before[place] as Float64Array, values));
    expect(shared.some((each) => each !== null), 'a step that moves nothing shows nothing').toBe(true);
    for (const [place, each] of shared.entries()) expect(each?.left ?? 0, measures[place]).toBeLessThanOrEqual(asked);
  });
});
