import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import { isDecision } from '../../src/run/decisions.ts';
import { nodeOf } from '../../src/run/offer.ts';
import { mostDecisions } from '../../src/run/paths.ts';
import { leversOf } from '../../src/run/pull.ts';
import type { Claim, ScenarioNode } from '../../src/scenario/scenario.ts';
import { playThrough } from '../run/legal-play.ts';
import { namedIn, shippedScenario } from './shipped-scenario.ts';

const { scenario, decisions } = shippedScenario('month-eighteen-at-the-lab');
const { organisation } = scenario;

describe('the opening', () => {
  test('the lab, its months, demos, releases and seats are the source’s', () => {
    expect(organisation.staff.length).toBe(25);
    expect(organisation.staff.filter(({ role }) => role === 'leader').map(({ name }) => name)).toEqual(['Julian Marsh']);
    expect(organisation.staff.filter(({ role }) => role === 'platform-engineer')).toEqual([]);
    expect(organisation).toMatchObject({ structure: 'isolated', demos: 4, informalFeatures: 0, staleMonths: 6, seats: 4, shiplessWeeks: 78 });
    expect(Object.fromEntries(scenario.figures.map(({ label, value }) => [label, value]))).toEqual({
      'People in the lab': '25', 'Months so far': '18', 'Spent, about': '$25M', 'Polished demos': '4', 'In production': '0', 'New seats': '4',
    });
  });

  test('nobody has been there longer than the lab', () => {
    expect(Math.max(...organisation.staff.map(({ weeksInRole = 0 }) => weeksInRole))).toBe(organisation.shiplessWeeks);
  });

  test('the model opens with the four demos on a shelf and nothing released', () => {
    const [opening] = simulate({ organisation, levers: [], weeks: 0 }, { seed: 1, index: 0 }).weeks;
    expect(opening?.metrics).toMatchObject({ demos: 4, featuresReleased: 0, featuresLive: 0, prototypesWaiting: 7, headcount: 25, shiplessWeeks: 78 });
  });

  test('left alone, it stays as it is: hardly ever a second release in five quarters, and none that anybody owns', () => {
    const ends = Array.from({ length: 60 }, (_, index) => simulate({ organisation, levers: [], weeks: 65 }, { seed: 3, index }).weeks.at(-1)?.metrics);
    expect(ends.filter((end) => (end?.featuresReleased ?? 0) < 2).length).toBeGreaterThanOrEqual(54);
    expect(ends.filter((end) => end?.formalReleases === 0).length).toBeGreaterThanOrEqual(54);
  });
});

describe('the story', () => {
  test('seven decisions and one question, five quarters long, whatever is chosen', () => {
    expect([mostDecisions(scenario), scenario.horizonQuarters]).toEqual([7, 5]);
    for (let seed = 1; seed <= 12; seed += 1) {
      const { run } = playThrough(scenario, seed, [0.1, 0.9, 0.4, 0.7].map((whim) => (whim + seed / 12) % 1));
      expect(run.choices.filter(({ node }) => isDecision(nodeOf(run, node))).length).toBe(7);
      expect(run.choices.filter(({ node }) => nodeOf(run, node).kind === 'check').length).toBe(1);
      expect(run.week).toBe(65);
    }
  });

  test('about half of the heads who are offered research stay', () => {
    const leader = scenario.nodes['leader'] as ScenarioNode;
    const levers = leversOf('leader', leader, { kind: 'option', option: 'rescope' }, 3);
    const worlds = Array.from({ length: 300 }, (_, index) => simulate({ organisation, levers, weeks: 9 }, { seed: 11, index }).weeks);
    const asked = worlds.filter((weeks) => weeks[3]?.metrics.leaderSeated === 1);
    const share = asked.filter((weeks) => weeks[9]?.metrics.leaderSeated === 1).length / asked.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.65);
  });

  test('what was found depends on where one looked', () => {
    const { diagnosis } = scenario.nodes;
    expect(diagnosis?.kind === 'multi' && [diagnosis.options.length, diagnosis.atMost]).toEqual([7, 3]);
    const doors = ['platform', 'isolation', 'data'];
    const sound = diagnosis?.kind === 'multi' ? diagnosis.examples.map(({ answer }) => answer.filter((id) => doors.includes(id)).length) : [];
    expect(sound).toEqual([3, 2, 0]);
  });

  test('the $3M is divided to the dollar in every preset', () => {
    const { repairs } = scenario.nodes;
    const totals = repairs?.kind === 'allocation' ? repairs.presets.map(({ answer }) => Object.values(answer).reduce((sum, usd) => sum + usd, 0)) : [];
    expect(totals).toEqual([3_000_000, 3_000_000, 3_000_000]);
  });
});

describe('afterwards', () => {
  test.each(decisions)('%s has a trap, one best answer, and words for each', (_, node) => {
    const named = namedIn(node);
    const called = (claim: Claim): number => named.filter((each) => each.claim === claim).length;
    expect(called('best')).toBe(1);
    expect(called('trap')).toBeGreaterThanOrEqual(1);
    for (const { reveal, tests } of named) {
      expect(tests?.length).toBeGreaterThan(0);
      expect([reveal?.why, reveal?.notice, reveal?.principle, reveal?.case].every(Boolean)).toBe(true);
      expect(reveal?.sources?.length).toBeGreaterThan(0);
    }
  });

  test('every case says how far to trust it', () => {
    for (const reveal of decisions.flatMap(([, node]) => [node.reveal, ...namedIn(node).map((each) => each.reveal)])) {
      if (reveal?.case === undefined) continue;
      if (reveal.caseKind === undefined) expect(reveal.case).toMatch(/^\*(An anecdote|A pattern|Advice|The source)/);
      else expect([reveal.caseKind, reveal.sources?.includes('insurer')]).toEqual(['hypothetical', true]);
    }
  });

  test('whoever leads a group has something to ask at every decision', () => {
    const without = decisions.filter(([, node]) => !node.facilitator?.notes || (node.facilitator.discussion?.length ?? 0) === 0);
    expect(without.map(([id]) => id)).toEqual([]);
  });
});
