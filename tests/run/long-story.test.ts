import { expect, test } from 'vitest';
import { longStory } from '../../src/cli/bench/long-story.ts';
import { take } from '../../src/run/choose.ts';
import { decisionCount, mostDecisions } from '../../src/run/paths.ts';
import { projectStandIn } from '../../src/run/projection.ts';
import { replay } from '../../src/run/replay.ts';
import type { Choice } from '../../src/run/run.ts';
import { numberOfPaths } from '../../src/run/ways.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { ChoiceNode, Next, Scenario, ScenarioNode } from '../../src/scenario/scenario.ts';
import { smallScenario } from '../builders/scenario.ts';
import { costOf, timesAsLong } from '../cost.ts';

function story(nodes: number): Scenario {
  const parsed = parseScenario(longStory(smallScenario, nodes));
  if (!parsed.ok) throw new Error('The long story was refused.');
  return parsed.scenario;
}

const longest = story(5_000);

test('a story longer than a call stack is counted, every way of it', () => {
  expect(mostDecisions(longest)).toBe(4_999);
});

test('half way through thousands of choices the next costs less than all before it took, with what a screen counts and looks ahead to', () => {
  const choose = (at: number): Choice => ({ node: `node-${at}`, answer: { kind: 'option', option: 'this' }, confidence: 70 });
  const half = Array.from({ length: 2_500 }, (_, at) => choose(at));
  const before = costOf(() => replay(longest, { seed: 1, choices: half }));
  let { run } = before.result;
  decisionCount(run);
  const presses = 2;
  const { millis } = costOf(() => {
    for (let press = 0; press < presses; press += 1) {
      run = take(run, choose(half.length + press).answer, 70);
      expect([decisionCount(run), projectStandIn(run).choices.length]).toEqual([{ number: half.length + press + 2, of: 4_999 }, 4_999]);
    }
  });
  expect(millis / presses).toBeLessThan(before.millis);
});

// After ten choices, those who took "that" at the first are at the end; the others have ten more.
test.each([[10, 2 ** 9], [11, 2 ** 9 * 2], [21, 2 ** 9 + 2 ** 9 * 2 ** 10]])('%i nodes have %i ways through', (nodes, ways) => {
  expect(numberOfPaths(story(nodes))).toBe(ways);
});

/** A story of choices at whose end a way asks after the answer to each. */
function asking(answers: number): Scenario {
  const { nodes } = smallScenario;
  const ending = Object.keys(nodes).find((id) => nodes[id]?.kind === 'ending') ?? '';
  const option = (id: string) => ({ id, label: id, levers: [] });
  const choice = (next: Next): ChoiceNode => ({ kind: 'choice', title: 'On', text: 'On.', options: [option('a'), option('b')], standIn: 'a', next });
  const ids = Array.from({ length: answers }, (_, at) => `n${at}`);
  const last: Next = [{ when: { all: ids.map((id) => ({ chose: [id, 'a'] })) }, to: 'more' }, { to: ending }];
  return {
    ...smallScenario, start: 'n0',
    nodes: { ...Object.fromEntries(ids.map((id, at) => [id, choice(ids[at + 1] ?? last)])), more: choice(ending), [ending]: nodes[ending] as ScenarioNode },
  };
}

test('a story that asks at its end about thirty answers is counted as open, without telling its thousand million ways apart', () => {
  const [thirty, fifteen] = [asking(30), asking(15)];
  expect(mostDecisions(thirty)).toBe(31);
  // With both ways out of the last counted as open, "more" has two answers to add.
  expect(numberOfPaths(thirty)).toBe(2 ** 30 * 3);
  // Told apart, the ways of thirty are 32,768 times those of fifteen.
  expect(timesAsLong(() => [mostDecisions(thirty), numberOfPaths(thirty)], () => [mostDecisions(fifteen), numberOfPaths(fifteen)], 5)).toBeLessThan(1_000);
});
