import { describe, expect, test } from 'vitest';
import { eventKinds, eventOdds, roleEventKinds, type EventOdds } from '../../src/model/event-odds.ts';
import { simulate } from '../../src/model/simulate.ts';
import type { WeekState } from '../../src/model/trajectory.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { scenarioWithNodes, smallCompany, smallScenario } from '../builders/scenario.ts';
import { oddsAt } from '../../src/run/enter.ts';
import { startRun } from '../../src/run/start.ts';
import type { EventNode } from '../../src/scenario/scenario.ts';

const opening = simulate({ organisation: smallCompany, levers: [], weeks: 0 }, { seed: 1, index: 0 }).weeks[0] as WeekState;
const [someone] = opening.people;
if (!someone) throw new Error('The small company has nobody in it.');
const led: WeekState = { ...opening, people: [...opening.people, { ...someone, id: 'chief', role: 'leader', champion: false, offerRate: 0.01, leaveRate: 0.02 }], incidentRate: 0.1 };

const every: readonly EventOdds[] = [
  ...eventKinds.map((of) => ({ of, withinWeeks: 13 })),
  ...roleEventKinds.map((of) => ({ of, role: 'product-engineer' as const, withinWeeks: 13 })),
];

describe('the odds of an event', () => {
  test.each(every.map((odds) => [odds.of, odds] as const))('%s: a chance, and never less over a longer time, save that somebody stays', (_of, odds) => {
    const over = [1, 13, 52].map((withinWeeks) => eventOdds(led, { ...odds, withinWeeks }));
    for (const chance of over) expect(chance >= 0 && chance <= 1).toBe(true);
    const sorted = over.toSorted((a, b) => (odds.of === 'leader-stays' ? b - a : a - b));
    expect(over).toEqual(sorted);
  });

  test('are those of the people meant', () => {
    const of = (what: EventOdds['of']): number =>
      eventOdds(led, what === 'role-offer' || what === 'role-leaves' ? { of: what, role: 'leader', withinWeeks: 10 } : { of: what, withinWeeks: 10 });
    expect(of('leader-offer')).toBeCloseTo(1 - Math.exp(-0.1), 12);
    expect(of('role-offer')).toBe(of('leader-offer'));
    expect(of('leader-leaves')).toBeCloseTo(1 - Math.exp(-0.2), 12);
    expect(of('role-leaves')).toBe(of('leader-leaves'));
    expect(of('leader-stays')).toBeCloseTo(Math.exp(-0.2), 12);
    expect(of('incident')).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(of('calendar')).toBe(1);
    expect(of('anyone-offer')).toBeGreaterThan(of('champion-offer'));
    expect(of('anyone-leaves')).toBeGreaterThan(of('champion-leaves'));
  });

  test('of a leader, where there is none, are none', () => {
    for (const of of ['leader-offer', 'leader-leaves', 'leader-stays'] as const) expect(eventOdds(opening, { of, withinWeeks: 13 })).toBe(0);
  });
});

test.each(every.map((odds) => [odds.of, odds] as const))('a scenario may have an event of kind %s, and it is met with the model’s odds', (_of, odds) => {
  const event: EventNode = { ...(smallScenario.nodes['outside-offer'] as EventNode), odds };
  const scenario = { ...scenarioWithNodes({ 'outside-offer': event }) };
  expect(parseScenario(JSON.stringify(scenario))).toMatchObject({ ok: true, notes: [] });
  const run = startRun(scenario, 1);
  expect(oddsAt(run, 'outside-offer')).toBe(eventOdds(opening, odds));
});
