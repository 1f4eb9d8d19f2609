import { describe, expect, test } from 'vitest';
import { insurer } from '../../src/cli/cases/companies.ts';
import { mean, planOf, pulled, staff } from '../../src/cli/cases/lab.ts';
import { compilePlan } from '../../src/model/compile-plan.ts';
import type { State } from '../../src/model/kernel/state.ts';
import type { Lever } from '../../src/model/lever.ts';
import { parameterValues } from '../../src/model/parameters.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';
import { measureIn } from '../builders/measure-in.ts';

const company = { ...insurer, marketHeat: 1, staff: staff('ml-engineer', 12) };
const offer: Lever = { kind: 'outside-offer', target: { kind: 'all' } };
const weeks = 26;

/** The weeks, from 1 on, at the end of which something is so. */
function weeksWith(levers: readonly Lever[], replaced: Readonly<Record<string, number>>, holds: (state: State) => boolean): number[] {
  const found: number[] = [];
  const all = Array.from({ length: weeks }, (_, week) => week + 1);
  const compiled = compilePlan(planOf(company, 2, pulled(0, 'lever', ...levers)), { values: parameterValues(new Map(Object.entries(replaced))) });
  runWorlds(compiled, 1, 0, 1, all, (state, _world, at) => { if (holds(state)) found.push(all[at] as number); });
  return found;
}

describe('hot and cool markets one upon the other', () => {
  const markets = (...levers: readonly Lever[]): number[] => {
    const compiled = compilePlan(planOf(company, 2, levers.flatMap((lever, at) => pulled(4 * at, `market-${at}`, lever))));
    const heats: number[] = [];
    runWorlds(compiled, 1, 0, 1, Array.from({ length: weeks }, (_, week) => week + 1), ({ heat }) => { heats.push(heat); });
    return heats;
  };
  const market = (heat: number, lasts: number): Lever => ({ kind: 'market', heat, weeks: lasts });

  test('each ends by itself, and while both last both count', () => {
    const heats = markets(market(2, 20), market(1.5, 4), market(0.5, 30));
    expect(heats).toEqual([...Array<number>(4).fill(2), ...Array<number>(4).fill(3), ...Array<number>(12).fill(1), ...Array<number>(6).fill(0.5)]);
  });

  test('where both are over, the market is what it was', () => {
    expect(markets(market(2, 6), market(3, 2)).slice(6)).toEqual(Array<number>(20).fill(1));
  });
});

const upTo = (last: number): number[] => Array.from({ length: last }, (_, week) => week + 1);

describe.each([1, 2, 13])('what lasts %i weeks lasts just so many', (long) => {
  test('a hot market', () => {
    expect(weeksWith([{ kind: 'market', heat: 2, weeks: long }], {}, ({ heat }) => heat === 2)).toEqual(upTo(long));
  });

  test('the ripple of a raise that answers an offer', () => {
    expect(weeksWith([offer, { kind: 'retain', target: { kind: 'offered' }, how: 'raise', usd: 60_000 }], { rippleWeeks: long }, ({ mood }) => mood.ripple > 0)).toEqual(upTo(long));
  });

  test('an offer in hand, which may take somebody in each of its weeks', () => {
    // Who has an offer goes at this rate and nobody else goes at all: so many weeks of it leave e^-rate for each.
    const rate = 0.2;
    const values = parameterValues(new Map([['offerWeeks', long], ['offerHazard', rate], ['baseHazard', 0], ['offerTaken', 0], ['offerCalm', 1], ['offerWearHelp', 0]]));
    const plan = planOf(company, 2, pulled(0, 'offer', offer));
    const worlds = 2_000;
    const gone = mean(measureIn(plan, 1, worlds, 'departures', weeks, { values }));
    const expected = 1 - Math.exp(-rate * long);
    const error = Math.sqrt((expected * (1 - expected)) / worlds);
    expect(Math.abs(gone - expected)).toBeLessThan(4 * error);
  });
});
