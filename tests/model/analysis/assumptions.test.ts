import { describe, expect, test, vi } from 'vitest';
import { playCompiled } from '../../builders/compiled-weeks.ts';
import { saasPaths } from '../../../src/cli/cases/saas-paths.ts';
import { elsewhere } from '../../../src/model/analysis/elsewhere.ts';
import { companyWith, otherCompanies, otherCompanyNames } from '../../../src/model/analysis/other-companies.ts';
import { leadOf, scoresOf, type Score } from '../../../src/model/analysis/score.ts';
import { tilts } from '../../../src/model/analysis/tilts.ts';
import { finish } from '../../../src/model/analysis/work.ts';
import { measureIn } from '../../builders/measure-in.ts';
import type { Lever } from '../../../src/model/lever.ts';
import { parameterValues } from '../../../src/model/parameters.ts';
import type { Plan } from '../../../src/model/plan.ts';

vi.setConfig({ testTimeout: 60_000 });
playCompiled();

const { AB, BB } = saasPaths;
const seed = 1;
const score: Score = [{ metric: 'value', times: 1, read: 'by-quarter' }, { metric: 'departures', times: -2, read: 'at-end' }];
const spends: Score = [{ metric: 'spendUsd', times: -1, read: 'at-end' }];

test('a score is the sum it says it is, and a lead turns with the plans', () => {
  const departures = measureIn(BB, seed, 5, 'departures', 104);
  const quarters = [13, 26, 39, 52, 65, 78, 91, 104].map((week) => measureIn(BB, seed, 5, 'value', week));
  const scores = scoresOf(BB, score, seed, 5);
  for (const [world, each] of scores.entries()) expect(each).toBeCloseTo(quarters.reduce((sum, values) => sum + (values[world] as number), 0) - 2 * (departures[world] as number), 9);
  const [there, back] = [leadOf(scores, scoresOf(AB, score, seed, 5)), leadOf(scoresOf(AB, score, seed, 5), scores)];
  expect(back).toEqual({ mean: -there.mean, error: there.error, ahead: there.behind, behind: there.ahead });
});

describe('a company that is otherwise', () => {
  test.each(otherCompanyNames)('%s is another company, and one such change is enough', (way) => {
    const once = companyWith(BB.organisation, [way]);
    if (once === null) return expect(BB.organisation.archetype).toBe('consumer');
    expect(once).not.toEqual(BB.organisation);
    const ids = once.staff.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const gate of Object.values(once.gates)) expect(gate >= 0 && gate <= 1).toBe(true);
    if (['is-small', 'is-large', 'platform-works', 'product-is-owned', 'data-are-ready', 'is-led'].includes(way)) expect(otherCompanies[way](once)).toBeNull();
  });

  test('has everybody once, however many ways it is otherwise in', () => {
    for (const one of otherCompanyNames) for (const other of otherCompanyNames.slice(otherCompanyNames.indexOf(one) + 1)) {
      const ids = companyWith(BB.organisation, [one, other])?.staff.map(({ id }) => id) ?? [];
      expect(ids.filter((id, at) => ids.indexOf(id) !== at), `${one} and ${other}`).toEqual([]);
    }
  });

  test('with no seats has none twice over', () => {
    expect(companyWith({ ...BB.organisation, seats: 0 }, ['has-twice-the-seats'])).toBeNull();
  });

  test('cannot be of two kinds', () => {
    expect(companyWith(BB.organisation, ['trains-models', 'is-a-lab'])).toBeNull();
  });

  test('a chief first is right in a lab, which has what the other path builds', () => {
    const found = finish(elsewhere([BB, AB], { score, seed, worlds: 24, most: 3 }));
    expect(found).toMatchObject({ winner: 0, turned: true });
    expect(found.lead.mean).toBeGreaterThan(0);
    expect(found.companies[0]?.ways).toEqual(['is-a-lab']);
    expect(found.companies[0]?.lead.behind).toBeGreaterThan(0.55);
  });
});

describe('assumptions that turn a verdict', () => {
  const spend = (lever: Lever): Plan => ({ ...BB, weeks: 13, levers: [{ id: 'one/0', week: 0, lever }] });
  /** A sum each that is named, so that no number of the model moves it. */
  const partner = spend({ kind: 'partner', usd: 30_000, weeks: 13, work: 'defined', handOver: true });
  const upskill = spend({ kind: 'upskill', usd: 29_000, elements: 4 });

  test('are none where both plans do the same to it', () => {
    const found = finish(tilts([partner, upskill], { score: spends, seed, worlds: 4, most: 2 }));
    expect(found.winner).toBe(1);
    expect(found.tilts.every(({ turnsAt, lead }) => turnsAt === null && lead.mean > 0)).toBe(true);
  });

  test('are found with the value from which on the other plan is ahead, which is so on both sides of it', () => {
    const bonus = spend({ kind: 'retain', target: { kind: 'champions' }, how: 'bonus' });
    const taught = spend({ kind: 'upskill', usd: 85_000, elements: 4 });
    const found = finish(tilts([bonus, taught], { score: spends, seed, worlds: 4, most: 4 }));
    const turned = found.tilts.filter(({ turnsAt }) => turnsAt !== null);
    expect(turned.length).toBeGreaterThan(0);
    for (const { parameter, turnsAt, end } of turned) {
      const ours = found.winner === 0 ? bonus : taught;
      const theirs = found.winner === 0 ? taught : bonus;
      const leadAt = (value: number): number => {
        const values = parameterValues(new Map([[parameter.id, value]]));
        return leadOf(scoresOf(ours, spends, seed, 4, { values }), scoresOf(theirs, spends, seed, 4, { values })).mean;
      };
      const step = (parameter[end] - parameter.value) / 50;
      expect(leadAt(turnsAt as number)).toBeLessThan(0);
      expect(leadAt((turnsAt as number) - step)).toBeGreaterThanOrEqual(0);
    }
  });
});
