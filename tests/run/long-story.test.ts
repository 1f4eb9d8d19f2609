import { expect, test } from 'vitest';
import { longStory } from '../../src/cli/bench/long-story.ts';
import { mostDecisions } from '../../src/run/paths.ts';
import { numberOfPaths } from '../../src/run/ways.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { ChoiceNode, Next, Scenario, ScenarioNode } from '../../src/scenario/scenario.ts';
import { smallScenario } from '../builders/scenario.ts';

function story(nodes: number): Scenario {
  const parsed = parseScenario(longStory(smallScenario, nodes));
  if (!parsed.ok) throw new Error('The long story was refused.');
  return parsed.scenario;
}

test('a story longer than a call stack is counted, every way of it', () => {
  expect(mostDecisions(story(5_000))).toBe(4_999);
});

// After ten choices, those who took "that" at the first are at the end; the others have ten more.
test.each([[10, 2 ** 9], [11, 2 ** 9 * 2], [21, 2 ** 9 + 2 ** 9 * 2 ** 10]])('%i nodes have %i ways through', (nodes, ways) => {
  expect(numberOfPaths(story(nodes))).toBe(ways);
});

test('a story that asks at its end about thirty answers is counted in a blink, without telling its thousand million ways apart', () => {
  const { nodes } = smallScenario;
  const ending = Object.keys(nodes).find((id) => nodes[id]?.kind === 'ending');
  const option = (id: string) => ({ id, label: id, levers: [] });
  const choice = (next: Next): ChoiceNode => ({ kind: 'choice', title: 'On', text: 'On.', options: [option('a'), option('b')], standIn: 'a', next });
  const ids = Array.from({ length: 30 }, (_, at) => `n${at}`);
  const last: Next = [{ when: { all: ids.map((id) => ({ chose: [id, 'a'] })) }, to: 'more' }, { to: ending ?? '' }];
  const scenario: Scenario = {
    ...smallScenario, start: 'n0',
    nodes: { ...Object.fromEntries(ids.map((id, at) => [id, choice(ids[at + 1] ?? last)])), more: choice(ending ?? ''), [ending ?? '']: nodes[ending ?? ''] as ScenarioNode },
  };
  const began = performance.now();
  expect(mostDecisions(scenario)).toBe(31);
  // With both ways out of the last counted as open, "more" has two answers to add.
  expect(numberOfPaths(scenario)).toBe(2 ** 30 * 3);
  expect(performance.now() - began).toBeLessThan(2_000);
});
