import { expect, test } from 'vitest';
import { longStory } from '../../src/cli/bench/long-story.ts';
import { mostDecisions, numberOfPaths } from '../../src/run/paths.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
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
