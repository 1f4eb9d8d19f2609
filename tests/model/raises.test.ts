import { describe, expect, test } from 'vitest';
import { insurer } from '../../src/cli/cases/companies.ts';
import type { Lever, Target } from '../../src/model/lever.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { parameterValues } from '../../src/model/parameters.ts';
import type { Plan } from '../../src/model/plan.ts';
import { simulate } from '../../src/model/simulate.ts';

const worlds = 200;
const everyone: Target = { kind: 'all' };
const team = (payRatio: number): Organisation => ({
  ...insurer,
  staff: Array.from({ length: 12 }, (_, at) => ({ id: `engineer-${at}`, role: 'ml-engineer' as const, seniority: 'senior' as const, payRatio })),
});
const offer: Lever = { kind: 'outside-offer', target: everyone };
const raise = (target: Target, usd: number): Lever => ({ kind: 'retain', target, how: 'raise', usd });

/** What happens to the same teams under some levers pulled in the first week. */
function ends(levers: readonly Lever[], payRatio = 1, weeks = 26): { readonly departures: number; readonly offers: number; readonly paid: number } {
  let departures = 0;
  let offers = 0;
  let paid = 0;
  for (let index = 0; index < worlds; index += 1) {
    const plan = { organisation: team(payRatio), levers: levers.map((lever, at) => ({ id: `lever-${at}`, week: 0, lever })), weeks };
    const course = simulate(plan, { seed: 9, index });
    departures += (course.weeks.at(-1)?.metrics.departures ?? 0) / worlds;
    paid += (course.weeks.at(1)?.metrics.spendUsd ?? 0) / worlds;
    offers += course.events.filter(({ kind }) => kind === 'outside-offer').length / worlds;
  }
  return { departures, offers, paid };
}

describe('a raise', () => {
  test('answers an offer as far as it matches it', () => {
    const [token, half, matched] = [1, 25_000, 50_000].map((usd) => ends([offer, raise({ kind: 'offered' }, usd)], 1, 6).departures) as [number, number, number];
    expect(half).toBeGreaterThan(matched);
    expect(token).toBeGreaterThan(half);
    expect(token).toBeCloseTo(ends([offer], 1, 6).departures, 2);
  });

  test('that answers no offer brings none', () => {
    expect(ends([raise(everyone, 1_200_000)]).offers).toBe(0);
  });

  test('that answers one brings the next', () => {
    expect(ends([offer]).offers).toBeCloseTo(1);
    expect(ends([offer, raise({ kind: 'offered' }, 60_000)]).offers).toBeGreaterThan(1.5);
  });

  test('is felt by the others, the more the larger it is', () => {
    const small = ends([offer, raise({ kind: 'offered' }, 60_000)]).departures;
    const large = ends([offer, raise({ kind: 'offered' }, 240_000)]).departures;
    expect(large).toBeGreaterThan(small + 0.1);
  });
});

test('who was raised feels the next raise of another as everybody does, once the offer it brought is over', () => {
  const asked = (week: number, levers: readonly Lever[]): Plan['levers'] => levers.map((lever, at) => ({ id: `week-${week}/${at}`, week, lever }));
  const answered = [offer, raise({ kind: 'offered' }, 60_000)];
  /** Who of the team lives with a pay gap in the week after the second raise, by the weeks after which the first one's offer returns. */
  const worn = (raiseReturns: number): readonly (string | undefined)[] => {
    const plan: Plan = { organisation: team(0.7), levers: [...asked(0, answered), ...asked(30, answered)], weeks: 32 };
    const values = parameterValues(new Map([['raiseReturns', raiseReturns], ['baseHazard', 0], ['offerHazard', 0], ['offerBase', 0], ['offerStir', 0]]));
    return simulate(plan, { seed: 9, index: 0 }, { values }).weeks[31]?.people.map(({ wear }) => wear.toFixed(6)) ?? [];
  };
  expect(worn(12.5)).toEqual(worn(13));
});

describe('pay below the market', () => {
  test('costs less and loses people', () => {
    const [below, at] = [ends([], 0.85), ends([], 1)];
    expect(below.paid).toBeLessThan(at.paid * 0.9);
    expect(below.departures).toBeGreaterThan(at.departures + 0.1);
  });
});
