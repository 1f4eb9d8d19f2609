import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createForecaster } from '../../src/forecast/forecaster.ts';
import { ensemble, type Ensemble } from '../../src/model/ensemble.ts';
import { metrics } from '../../src/model/metric.ts';
import { anyPlan, anySeed } from '../builders/plans.ts';
import { saasPaths } from '../../src/cli/cases/saas-paths.ts';
import { aWorker, nowhere } from './a-worker.ts';

test('a projection is the model\'s own ensemble, whatever the plan, the measures and the number of workers', async () => {
  const asked = fc.subarray([...metrics], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(anyPlan, anySeed, asked, fc.integer({ min: 1, max: 40 }), fc.constantFrom(1, 2, 3), async (plan, seed, measures, worlds, size) => {
      const forecaster = createForecaster(aWorker, size);
      expect(await forecaster.project({ plan, seed, measures }, worlds).result).toEqual(ensemble(plan, seed, worlds, { measures }));
    }),
    { numRuns: 60 },
  );
});

test('a projection drawn on the page is the same, and tells how far it is', async () => {
  const parts: Ensemble[] = [];
  const projection = { plan: saasPaths.BB, seed: 5, measures: ['formalReleases', 'departures'] } as const;
  const found = await createForecaster(nowhere, 2).project(projection, 300, (part) => parts.push(part)).result;
  expect(found).toEqual(ensemble(projection.plan, 5, 300, projection));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(part).toEqual(ensemble(projection.plan, 5, part.worlds, projection));
});

test('one worker serves projections of several plans in turn', async () => {
  const forecaster = createForecaster(aWorker, 1);
  const of = (plan: typeof saasPaths.AA) => forecaster.project({ plan, seed: 5, measures: ['spendUsd'] }, 20).result;
  const [first, second, again] = await Promise.all([of(saasPaths.AA), of(saasPaths.BB), of(saasPaths.AA)]);
  expect(first).toEqual(ensemble(saasPaths.AA, 5, 20, { measures: ['spendUsd'] }));
  expect(second).toEqual(ensemble(saasPaths.BB, 5, 20, { measures: ['spendUsd'] }));
  expect(again).toEqual(first);
});
