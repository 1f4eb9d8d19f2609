import { expect, test } from 'vitest';
import { longStory } from '../../src/cli/bench/long-story.ts';
import { createPlay } from '../../src/play/play.ts';
import { presentFrame } from '../../src/present/frame.ts';
import { english } from '../../src/present/words/english.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { smallScenario } from '../builders/scenario.ts';

test.each([[0, 1, 48], [10, 1, 48], [50, 27, 74], [98, 52, 99]])('of ninety-nine decisions, with %i made, the line has the pins %i to %i, and the one on screen among them', (made, first, last) => {
  const scenario = JSON.parse(longStory(smallScenario, 100)) as Scenario;
  const choices = Array.from({ length: made }, (_, at) => ({ node: `node-${at}`, answer: { kind: 'option' as const, option: 'this' }, confidence: 70 }));
  const play = createPlay({ scenario, seed: 1, log: { seed: 1, choices } });
  const { pins } = presentFrame(play.snapshot(), english).timeline;
  expect([pins[0]?.number, pins.at(-1)?.number]).toEqual([first, last]);
  expect(pins.filter(({ state }) => state === 'now').map(({ number }) => number)).toEqual([made + 1]);
  play.stop();
});
