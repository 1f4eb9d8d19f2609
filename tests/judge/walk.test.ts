import { expect, test } from 'vitest';
import { answersAt, everyPath, storyOf, type Ask } from '../../src/judge/ask.ts';
import { pointsOf } from '../../src/judge/objective.ts';
import { createWalker } from '../../src/judge/walk.ts';
import { worldAt } from '../../src/judge/worlds.ts';
import { finish } from '../../src/model/analysis/work.ts';
import type { Metric } from '../../src/model/metric.ts';
import { parameterTable, parameterValues } from '../../src/model/parameters.ts';
import { simulate } from '../../src/model/simulate.ts';
import { take } from '../../src/run/choose.ts';
import type { Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { horizonWeeks, planOf, trajectoryOf, worldOf } from '../../src/run/trajectory.ts';
import { smallScenario } from '../builders/scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';
import { tracesFor } from './toy.ts';

const seed = 41;
const read = ['value', 'formalReleases', 'departures', 'spendUsd'] as const satisfies readonly Metric[];

/** Every path in one world, each played by itself from the start. */
function played(ask: Ask, world: number): Run[] {
  const on = (run: Run): Run[] => (run.ended ? [run] : answersAt(ask.ways, run).flatMap(({ answer }) => on(take(run, answer, null))));
  return on(startRun(ask.scenario, worldAt(ask.seed, world).seed));
}

const quarters = [0, 13, 26, 39, 52, 65, 78, 91, 104];

test.each([['a small story', smallScenario], ['a story with every kind of node', wideScenario]])('%s comes, to the last bit, to what each of its paths comes to by itself', (_, scenario) => {
  const ask = everyPath(scenario, seed);
  const walker = createWalker(scenario, storyOf(ask));
  for (let world = 0; world < 3; world += 1) {
    const found: number[][][] = [];
    finish(walker.fromStart(worldAt(seed, world), { arrived: () => true, ended: (lists) => found.push(read.map((metric) => [...lists[metric]])) }));
    const runs = played(ask, world);
    expect(runs.length).toBeGreaterThan(1);
    expect(found).toEqual(runs.map((run) => {
      const { weeks } = trajectoryOf(run, horizonWeeks(scenario));
      return read.map((metric) => quarters.slice(0, scenario.horizonQuarters + 1).map((week) => weeks[week]?.metrics[metric]));
    }));
  }
});

test('a trace has the points of every path, however many scenes are shared', () => {
  const ask = everyPath(smallScenario, seed);
  const [trace] = tracesFor(ask, 1);
  const points = new Set(played(ask, 0).map((run) => Math.fround(pointsOf(trajectoryOf(run, horizonWeeks(smallScenario)), smallScenario.objective))));
  expect(new Set(trace?.outcomes.filter((_, at) => at % 4 === 0))).toEqual(points);
});

test('other numbers for the model are used on every stretch', () => {
  const replaced = parameterTable.slice(0, 60).map(({ id, high }) => [id, high] as const);
  const ask: Ask = { ...everyPath(smallScenario, seed), replaced };
  const values = parameterValues(new Map(replaced));
  const walker = createWalker(smallScenario, storyOf(ask), replaced);
  const plans: Run[] = [];
  const found: number[] = [];
  finish(walker.fromStart(worldAt(seed, 0), { arrived: (_, { run }) => { if (run.ended) plans.push(run); return true; }, ended: ({ spendUsd }) => found.push(spendUsd.at(-1) ?? NaN) }));
  const whole = plans.map((run) => simulate(planOf(run, horizonWeeks(smallScenario)), worldOf({ seed: worldAt(seed, 0).seed }), { values }).weeks.at(-1)?.metrics.spendUsd);
  expect(found).toEqual(whole);
});
