import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/roles.ts';
import { simulate } from '../../src/model/simulate.ts';
import { isDecision } from '../../src/run/decisions.ts';
import { nodeOf } from '../../src/run/offer.ts';
import { mostDecisions } from '../../src/run/paths.ts';
import { leversOf } from '../../src/run/pull.ts';
import type { ScenarioNode } from '../../src/scenario/scenario.ts';
import { playThrough } from '../run/legal-play.ts';
import { namedIn, shippedScenario } from './shipped-scenario.ts';

const { scenario, decisions } = shippedScenario('poaching-season');
const { organisation } = scenario;

describe('the opening', () => {
  test('forty specialists in the source’s mix, and one who leads their week', () => {
    const heads = (role: Role): number => organisation.staff.filter((person) => person.role === role).length;
    const mix = (['ml-engineer', 'platform-engineer', 'data-engineer', 'researcher'] as const).map(heads);
    expect(mix.map((count) => count / 40)).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect([heads('leader'), organisation.staff.length]).toEqual([1, 41]);
    expect(new Set(organisation.staff.map(({ name }) => name)).size).toBe(41);
  });

  test('what the opening screen says is what the model opens with', () => {
    expect(Object.fromEntries(scenario.figures.map(({ label, value }) => [label, value]))).toEqual({
      'AI specialists': '40', 'Left in half a year': '5', 'Quarters since a release': '2', 'Of features unmeasured': '60%', 'Pay below the market': '6%', 'To keep people': '$1.2M',
    });
    expect(new Set(organisation.staff.map(({ payRatio }) => payRatio))).toEqual(new Set([0.94]));
    expect([organisation.gates.evaluation, organisation.shiplessWeeks, organisation.informalFeatures]).toEqual([0.4, 26, 30]);
    const { money } = scenario.nodes;
    expect(money?.kind === 'allocation' && money.totalUsd).toBe(1_200_000);
  });

  test('left alone, about five leave in half a year, as in the half year before', () => {
    const left = Array.from({ length: 100 }, (_, index) => simulate({ organisation, levers: [], weeks: 26 }, { seed: 3, index }).weeks.at(-1)?.metrics.departures ?? 0);
    const mean = left.reduce((sum, count) => sum + count, 0) / left.length;
    expect(mean).toBeGreaterThan(3.5);
    expect(mean).toBeLessThan(7);
  });
});

describe('the story', () => {
  test('six decisions and one question, six quarters long, whatever is chosen', () => {
    expect([mostDecisions(scenario), scenario.horizonQuarters]).toEqual([6, 6]);
    for (let seed = 1; seed <= 12; seed += 1) {
      const { run } = playThrough(scenario, seed, [0.1, 0.9, 0.4, 0.7].map((whim) => (whim + seed / 12) % 1));
      expect(run.choices.filter(({ node }) => isDecision(nodeOf(run, node))).length).toBe(6);
      expect(run.choices.filter(({ node }) => nodeOf(run, node).kind === 'check').length).toBe(1);
      expect(run.week).toBe(78);
    }
  });

  test('eight leads, of which four may be followed, and four were said', () => {
    const { interviews } = scenario.nodes;
    if (interviews?.kind !== 'multi') throw new Error('The exit interviews are leads to pick from.');
    expect([interviews.options.length, interviews.atMost]).toEqual([8, 4]);
    const said = ['release', 'measure', 'upkeep', 'learn'];
    const heard = Object.fromEntries(interviews.examples.map(({ claim, answer }) => [claim, answer.filter((id) => said.includes(id)).length]));
    expect(heard).toEqual({ best: 4, defensible: 1, trap: 0 });
  });

  test('whoever leads the week is spoken of after the opening only where the story has looked whether she is still there', () => {
    const named = Object.entries(scenario.nodes).filter(([, node]) => JSON.stringify(node).includes('Leah')).map(([id]) => id);
    expect(named).toEqual(['brief', 'lead-gone', 'list-grows', 'desks-empty']);
    const { dispute } = scenario.nodes;
    expect(dispute?.kind === 'choice' && dispute.next[0]).toEqual({ when: { metric: 'leaderSeated', below: 1 }, to: 'lead-gone' });
  });

  test('the four letters are four people’s, one of each kind', () => {
    const node = scenario.nodes['counter'] as ScenarioNode;
    const levers = leversOf('counter', node, { kind: 'values', values: { raise: 0, once: 0 } }, 0);
    for (let index = 0; index < 20; index += 1) {
      const { events } = simulate({ organisation, levers, weeks: 1 }, { seed: 5, index });
      const offered = events.flatMap((event) => (event.kind === 'outside-offer' ? [event.role] : []));
      expect(offered.toSorted()).toEqual(['data-engineer', 'ml-engineer', 'platform-engineer', 'researcher']);
    }
  });

  test('the $1.2M is divided to the dollar in every preset', () => {
    const { money } = scenario.nodes;
    const totals = money?.kind === 'allocation' ? money.presets.map(({ answer }) => Object.values(answer).reduce((sum, usd) => sum + usd, 0)) : [];
    expect(totals).toEqual([1_200_000, 1_200_000, 1_200_000]);
  });
});

describe('afterwards', () => {
  test.each(decisions)('%s has one best answer, a trap, and words for each', (_, node) => {
    const named = namedIn(node);
    expect(named.filter(({ claim }) => claim === 'best').length).toBe(1);
    expect(named.filter(({ claim }) => claim === 'trap').length).toBeGreaterThanOrEqual(1);
    for (const { reveal, tests } of named) {
      expect(tests?.length).toBeGreaterThan(0);
      expect([reveal?.why, reveal?.notice, reveal?.principle, reveal?.case].every(Boolean)).toBe(true);
      expect(reveal?.sources?.length).toBeGreaterThan(0);
    }
  });

  test('every case is a source’s view, or says that somebody reported it', () => {
    for (const reveal of decisions.flatMap(([, node]) => [node.reveal, ...namedIn(node).map((each) => each.reveal)])) {
      if (reveal?.case === undefined) continue;
      if (reveal.caseKind === undefined) expect(reveal.case).toMatch(/^\*The source’s view\.\*/);
      else expect([reveal.caseKind, reveal.case.includes('Microsoft')]).toEqual(['reported', true]);
    }
  });

  test('whoever leads a group has something to ask at every decision', () => {
    const without = decisions.filter(([, node]) => !node.facilitator?.notes || (node.facilitator.discussion?.length ?? 0) === 0);
    expect(without.map(([id]) => id)).toEqual([]);
  });
});
