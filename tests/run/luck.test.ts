import { expect, test } from 'vitest';
import { oddsAt } from '../../src/run/enter.ts';
import type { Answer, Run } from '../../src/run/run.ts';
import { trajectoryOf, weekOf } from '../../src/run/trajectory.ts';
import { scenarioWith, smallCompany, smallScenario } from '../builders/scenario.ts';
import { played } from './legal-play.ts';

const toTheOffer: readonly Answer[] = [
  { kind: 'read' }, { kind: 'option', option: 'researcher' }, { kind: 'order', cards: ['pe-1'] }, { kind: 'split', usd: { vendor: 500_000 } },
];

function atTheOffer(seed: number, scenario = smallScenario): Run {
  return played(scenario, seed, toTheOffer);
}

test('an event happens about as often as the model’s odds say', () => {
  const runs = Array.from({ length: 600 }, (_, seed) => atTheOffer(seed));
  const expected = runs.reduce((sum, run) => sum + oddsAt(run, 'outside-offer'), 0);
  const happened = runs.filter((run) => run.happened['outside-offer']).length;
  const spread = Math.sqrt(runs.reduce((sum, run) => sum + oddsAt(run, 'outside-offer') * (1 - oddsAt(run, 'outside-offer')), 0));
  expect(spread).toBeGreaterThan(1);
  expect(Math.abs(happened - expected)).toBeLessThan(4 * spread);
}, 60_000);

test('what happens has happened on arrival; what does not leaves nothing to answer', () => {
  const struck = Array.from({ length: 100 }, (_, seed) => atTheOffer(seed)).find((run) => run.happened['outside-offer']) as Run;
  expect(struck.levers.at(-1)).toEqual({ id: 'outside-offer/*/0', week: struck.week, lever: { kind: 'outside-offer', target: { kind: 'champions' } } });
  const nobody = scenarioWith({ organisation: { ...smallCompany, staff: [] } });
  const spared = atTheOffer(1, nobody);
  expect(oddsAt(spared, 'outside-offer')).toBe(0);
  expect(spared.happened).toEqual({ 'outside-offer': false });
  expect(spared.levers.map((lever) => lever.id)).not.toContain('outside-offer/*/0');
  expect(played(nobody, 1, [...toTheOffer, { kind: 'spared' }]).node).toBe('tuning');
});

test('the same seed meets the same luck, and another seed another', () => {
  const outcomes = (seed: number): boolean => atTheOffer(seed).happened['outside-offer'] === true;
  const first = Array.from({ length: 60 }, (_, seed) => outcomes(seed));
  expect(Array.from({ length: 60 }, (_, seed) => outcomes(seed))).toEqual(first);
  expect(new Set(first).size).toBe(2);
}, 60_000);

test('two paths that come to an event in different weeks meet the same luck there', () => {
  const money = smallScenario.nodes['money'];
  const later = scenarioWith({ nodes: { ...smallScenario.nodes, money: { ...money, advance: { weeks: 5 } } as typeof smallScenario.nodes[string] } });
  const outcomes = (scenario: typeof smallScenario): (boolean | undefined)[] => Array.from({ length: 60 }, (_, seed) => atTheOffer(seed, scenario).happened['outside-offer']);
  const early = outcomes(smallScenario);
  const differing = outcomes(later).filter((happened, seed) => happened !== early[seed]);
  expect(differing.length).toBeLessThan(5);
}, 60_000);

test('what has been played is never played differently later', () => {
  const early = played(smallScenario, 4, toTheOffer.slice(0, 2));
  const late = played(smallScenario, 4, toTheOffer);
  expect(trajectoryOf(late).weeks.slice(0, early.week + 1)).toEqual(trajectoryOf(early).weeks);
  expect(trajectoryOf(early).weeks).toHaveLength(early.week + 1);
  expect(weekOf(late).week).toBe(late.week);
});

test('a trajectory is worked out once for a run', () => {
  const run = played(smallScenario, 4, toTheOffer);
  expect(trajectoryOf(run, 52)).toBe(trajectoryOf(run, 52));
  expect(trajectoryOf(run, 52).weeks).toHaveLength(53);
});
