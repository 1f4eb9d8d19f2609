import { describe, expect, test } from 'vitest';
import { everyPath, type Ask } from '../../src/judge/ask.ts';
import { guideFrom, noGuide } from '../../src/judge/guide.ts';
import type { Led } from '../../src/judge/led.ts';
import type { Fork, Valuation } from '../../src/judge/valuation.ts';
import { numberOfPaths, waysTo } from '../../src/run/ways.ts';
import { smallScenario } from '../builders/scenario.ts';
import { choice, loss, option, toy, tracesFor, valued } from './toy.ts';

const seed = 11;
const worlds = 12;
const few = 4;
const many = 1_000;

const steps = ['one', 'two', 'three'];
/** Three decisions in a row with three answers each, of which two do the same, and luck in the middle. */
const row = toy({
  ...Object.fromEntries(steps.map((id, at) => [id, choice([option('dear', 1), option('cheap', 0.25), option('same', 0.25)], id === 'two' ? 'luck' : (steps[at + 1] ?? 'ending'))])),
  luck: loss(2, [option('fight', 0.5), option('accept', 0)], 'three'),
}, 'one');

const led = (ways: Partial<Led> = {}, scenario = row): Ask => ({ scenario, seed, ways: { kind: 'led', forks: 2, guide: noGuide, only: null, ...ways } });
const points = ({ answers }: Fork) => answers.map(({ id, best }) => [id, best.points.mean]);
const byKey = ({ forks }: Valuation) => new Map(forks.map((fork) => [fork.key, points(fork)]));

describe('a part of all ways', () => {
  test.each([['a row of decisions', row], ['the small scenario', smallScenario]])('is all of them where the sample has room: %s', (_, scenario) => {
    const guide = guideFrom(valued(everyPath(scenario, seed), few));
    expect(byKey(valued(led({ forks: many, guide }, scenario), few))).toEqual(byKey(valued(everyPath(scenario, seed), few)));
  });

  test('finds what all ways find at the forks it looks at, with a guide that has learnt', () => {
    const whole = byKey(valued(everyPath(row, seed), worlds));
    // Each turn plays on as the one before found best: what is learnt goes back by about a decision a turn.
    let guide = noGuide;
    for (let turn = 0; turn < steps.length; turn += 1) guide = guideFrom(valued(led({ guide }), few));
    const part = byKey(valued(led({ guide }), worlds));
    expect(part.size).toBeGreaterThanOrEqual(4);
    expect(part.size).toBeLessThan(whole.size);
    for (const [key, answers] of part) expect(answers, key).toEqual(whole.get(key));
  });

  test('tries every answer at some forks of every decision, and not at many more than were asked for', () => {
    const { forks } = valued(led(), worlds);
    for (const id of steps) {
      const there = forks.filter(({ node }) => node === id);
      expect(there.length, id).toBeGreaterThan(0);
      expect(there.length, id).toBeLessThan(2 * 3);
      for (const fork of there) expect(fork.answers).toHaveLength(3);
    }
  });

  test('is the same part in every world and every thread', () => {
    const inTurn = tracesFor(led(), few);
    // Each from a story of its own that has met nothing before.
    for (const [world, trace] of inTurn.entries()) expect(tracesFor(led(), 1, world)).toEqual([trace]);
  });

  test('can be about one decision only, at as many of its forks', () => {
    const all = byKey(valued(led({ only: null }), worlds));
    const { forks } = valued(led({ only: ['two'] }), worlds);
    const there = forks.filter(({ node }) => node === 'two');
    expect(there.map(({ key }) => key).toSorted()).toEqual([...all.keys()].filter((key) => key.startsWith('two@')).toSorted());
    expect(there.every(({ answers }) => answers.length === 3)).toBe(true);
    expect(forks.some(({ node }) => node === 'three')).toBe(false);
  });
});

test('the ways of coming to the endings are the paths there are', () => {
  for (const scenario of [row, smallScenario]) {
    const ways = waysTo(scenario);
    const endings = Object.entries(scenario.nodes).filter(([, node]) => node.kind === 'ending').map(([id]) => ways.get(id) ?? 0);
    expect(endings.reduce((sum, each) => sum + each, 0)).toBe(numberOfPaths(scenario));
  }
});
