import { expect, test } from 'vitest';
import { everyPath, storyOf } from '../../src/judge/ask.ts';
import { gather, type Gathered, type Met } from '../../src/judge/gather.ts';
import { finish } from '../../src/model/analysis/work.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { smallScenario } from '../builders/scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';
import { choice, loss, option, toy, tracesFor } from './toy.ts';

const seed = 41;

// What strikes first moves nothing: those whom it spared and those whom it struck meet again, in scenes that are shared.
const lucky = toy({
  first: choice([option('little', 1), option('much', 3)], 'early'),
  early: { ...loss(0, [option('bear', 0), option('mend', 1)], 'late'), levers: [] },
  late: loss(4, [], 'again'),
  again: choice([option('nothing', 0), option('same', 2)], 'ending'),
}, 'first');

const gathered = ([what, scenario, worlds]: readonly [string, Scenario, number]) => {
  const ask = everyPath(scenario, seed);
  const traces = tracesFor(ask, worlds);
  return [what, { ask, traces, met: finish(gather(storyOf(ask), traces)) }] as const;
};
const stories = ([['a small story', smallScenario, 8], ['a story with every kind of node', wideScenario, 3], ['a story of luck', lucky, 40]] as const).map(gathered);

/** What one world, by its place among those gathered, came to at a scene: the scenes its ways led to, or what they ended with. */
function atScene({ scene, worlds: here, ways }: Gathered, world: number) {
  const place = here.indexOf(world);
  return [scene.key, ways.map(({ to, which, outcomes }) => (outcomes.length > 0 ? outcomes.map((list) => list[place]) : to[which[place] as number]?.scene.key))] as const;
}

const metBy = (met: Met, world: number) => new Map(met.scenes.filter((scene) => scene.worlds.includes(world)).map((scene) => atScene(scene, world)));

test.each(stories)('what all worlds say of %s is what each of them says by itself', (_, { ask, traces, met }) => {
  for (const [world, trace] of traces.entries()) {
    const alone = finish(gather(storyOf(ask), [trace]));
    expect(metBy(met, world)).toEqual(metBy(alone, 0));
  }
});

test.each(stories)('in %s worlds stand in their order at every scene, each once, and a scene stands after those its ways lead to', (_, { traces, met: { scenes, starts } }) => {
  const before = new Set<Gathered>();
  for (const scene of scenes) {
    expect([...scene.worlds]).toEqual([...new Set(scene.worlds)].sort((a, b) => a - b));
    expect(scene.ways.flatMap(({ to }) => to).filter((next) => !before.has(next))).toEqual([]);
    before.add(scene);
  }
  expect(starts.reduce((sum, start) => sum + start.worlds.length, 0)).toBe(traces.length);
});

test('in a story of luck some worlds come to a scene by one way and some by another', () => {
  const scenes = stories.flatMap(([what, { met }]) => (what === 'a story of luck' ? met.scenes : []));
  const from = (scene: Gathered): Gathered[] => scenes.filter(({ ways }) => ways.some(({ to }) => to.includes(scene)));
  expect(scenes.filter((scene) => from(scene).length > 1 && from(scene).every(({ worlds }) => worlds.length < scene.worlds.length)).length).toBeGreaterThan(0);
});
