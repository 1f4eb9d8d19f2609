import { describe, expect, test } from 'vitest';
import { choose } from '../../src/run/choose.ts';
import { decisionsOf } from '../../src/run/decisions.ts';
import { decisionCount, mostDecisions } from '../../src/run/paths.ts';
import { numberOfPaths } from '../../src/run/ways.ts';
import { alternatives, namedAnswers, projectStandIn } from '../../src/run/projection.ts';
import type { Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { horizonWeeks, trajectoryOf } from '../../src/run/trajectory.ts';
import { scenarioWithNodes, smallScenario } from '../builders/scenario.ts';
import { choiceOf, played, playThrough } from './legal-play.ts';

describe('looking ahead', () => {
  test('from any point of any play the stand-ins lead to an ending, and history stays as it was', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      for (const run of playThrough(smallScenario, seed, [seed / 20, 0.4, 0.9]).along) {
        const far = projectStandIn(run);
        expect(far.ended).toBe(true);
        expect(far.choices.slice(0, run.choices.length)).toEqual(run.choices);
        expect(trajectoryOf(far, horizonWeeks(smallScenario)).weeks.slice(0, run.week + 1)).toEqual(trajectoryOf(run).weeks);
      }
    }
  });

  test('every stand-in is an answer that could have been chosen', () => {
    const far = projectStandIn(startRun(smallScenario, 2));
    const again = far.choices.reduce<Run>((run, choice) => {
      const chosen = choose(run, choiceOf(run, choice.answer));
      if (!chosen.ok) throw new Error(`The stand-in at ${choice.node} was refused.`);
      return chosen.run;
    }, startRun(smallScenario, 2));
    expect(again.node).toBe(far.node);
    expect(again.levers).toEqual(far.levers);
  });

  test('stand-ins that go round in a circle are found out', () => {
    const circle = scenarioWithNodes({ welcome: { kind: 'brief', title: 'Round', text: 'And round.', next: 'welcome' } });
    expect(() => projectStandIn(startRun(circle, 1))).toThrow('circle');
  });
});

describe('what else could have been answered', () => {
  test('at a choice: the other options', () => {
    expect(alternatives(smallScenario, 'first-hire', { kind: 'option', option: 'platform' }).map((each) => each.id)).toEqual(['researcher']);
  });

  test('at an allocation: the presets that differ, whatever lines are left out', () => {
    expect(alternatives(smallScenario, 'money', { kind: 'split', usd: { vendor: 500_000, measuring: 0, skills: 0 } }).map((each) => each.id)).toEqual(['even']);
    expect(alternatives(smallScenario, 'money', { kind: 'split', usd: { vendor: 450_000, measuring: 0, skills: 50_000 } })).toHaveLength(2);
  });

  test('at a sequence and a threshold: the examples that differ', () => {
    expect(alternatives(smallScenario, 'team-of-builders', { kind: 'order', cards: ['pm', 'pe-1', 'pe-2'] }).map((each) => each.id)).toEqual(['builders-first']);
    expect(alternatives(smallScenario, 'tuning', { kind: 'values', values: { need: 'never' } }).map((each) => each.id)).toEqual(['at-once', 'proven']);
  });

  test('where nothing was decided: nothing', () => {
    expect(alternatives(smallScenario, 'welcome', { kind: 'read' })).toEqual([]);
    expect(alternatives(smallScenario, 'outside-offer', { kind: 'spared' })).toEqual([]);
  });
});

describe('counting', () => {
  test('decisions over all branches, nearest first', () => {
    expect(decisionsOf(smallScenario).map((each) => each.id)).toEqual(['first-hire', 'team-of-builders', 'team-of-scholars', 'money', 'outside-offer', 'tuning']);
    expect(mostDecisions(smallScenario)).toBe(5);
  });

  test('a play counts the decision on screen, and what can still come', () => {
    expect(decisionCount(startRun(smallScenario, 1))).toEqual({ number: 0, of: 5 });
    expect(decisionCount(played(smallScenario, 1, [{ kind: 'read' }]))).toEqual({ number: 1, of: 5 });
    expect(decisionCount(playThrough(smallScenario, 1, [0.5]).run)).toEqual({ number: 5, of: 5 });
  });

  test('paths are as many as a walk over every named answer finds, where no measure decides', () => {
    const tuning = smallScenario.nodes['tuning'];
    if (tuning?.kind !== 'threshold' || typeof tuning.next === 'string') throw new Error('The small scenario has changed.');
    const scenario = scenarioWithNodes({ tuning: { ...tuning, next: [tuning.next[0] as never, { when: { chose: ['money', 'even'] }, to: 'afterwards' }, { to: 'the-end' }] } });
    const walk = (run: Run): number => {
      if (run.ended) return 1;
      const named = namedAnswers(scenario, run.node).map((each) => each.answer);
      const node = scenario.nodes[run.node];
      if (node?.kind !== 'event') return (named.length > 0 ? named : [{ kind: 'read' as const }]).reduce((sum, answer) => sum + step(run, answer), 0);
      const struck = { ...run, happened: { ...run.happened, [run.node]: true } };
      const spared = { ...run, happened: { ...run.happened, [run.node]: false } };
      return named.reduce((sum, answer) => sum + step(struck, answer), step(spared, { kind: 'spared' }));
    };
    const step = (run: Run, answer: Parameters<typeof choiceOf>[1]): number => {
      const chosen = choose(run, choiceOf(run, answer));
      return chosen.ok ? walk(chosen.run) : 0;
    };
    expect(numberOfPaths(scenario)).toBe(walk(startRun(scenario, 1)));
    expect(numberOfPaths(scenario)).toBe(2 * 2 * 2 * 3 * 3);
  });

  test('where a measure decides, both ways are counted', () => {
    expect(numberOfPaths(smallScenario)).toBe(96);
  });
});
