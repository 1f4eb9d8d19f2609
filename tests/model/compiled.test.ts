import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernelFile } from '../../src/cli/kernel/load-kernel.ts';
import { kernelBytes } from '../../src/cli/kernel/write-kernel.ts';
import { saasPaths } from '../../src/cli/cases/saas-paths.ts';
import { compilePlan } from '../../src/model/compile-plan.ts';
import { stateFor } from '../../src/model/kernel/state.ts';
import { metrics } from '../../src/model/metric.ts';
import { plainRoom } from '../../src/model/plain-room.ts';
import type { Plan } from '../../src/model/plan.ts';
import { capacity } from '../../src/model/wasm/shape.ts';
import { anyOrganisation, anyPlan, anySeed } from '../builders/plans.ts';
import { compiledRooms, everyWeek } from './every-week.ts';

test('the compiled kernel is what the sources compile to: `npm run kernel` after a change', async () => {
  const root = join(import.meta.dirname, '../..');
  expect(Buffer.from(await kernelBytes(root)).equals(readFileSync(join(root, kernelFile)))).toBe(true);
});

test('compiled weeks are the readable kernel’s to the last bit, whatever the plan and the world', () => {
  fc.assert(fc.property(anyPlan, anySeed, (plan, seed) => {
    expect(everyWeek(compiledRooms, plan, seed, 2)).toEqual(everyWeek(plainRoom, plan, seed, 2));
  }), { numRuns: 60 });
});

test.each(['AA', 'AB', 'BA', 'BB'] as const)('path %s is compiled what it is in plain rooms', (path) => {
  expect(everyWeek(compiledRooms, saasPaths[path], 20_26, 3)).toEqual(everyWeek(plainRoom, saasPaths[path], 20_26, 3));
});

test('what there is no room for in the memory comes to the same in plain rooms', () => {
  fc.assert(fc.property(anyOrganisation, anySeed, (organisation, seed) => {
    const staff = Array.from({ length: capacity.seats + 1 }, (_, at) => ({ id: `many-${at}`, role: 'product-engineer', seniority: 'senior' }) as const);
    const crowded: Plan = { organisation: { ...organisation, staff }, weeks: 30, levers: [] };
    const manyLevers: Plan = { organisation, weeks: 30, levers: Array.from({ length: capacity.pulls }, (_, at) => ({ id: `${at}`, week: at % 30, lever: { kind: 'owner', level: at / capacity.pulls } })) };
    // Many hands and all gates open: features outgrow their room on the way.
    const busy: Plan = { organisation: { ...organisation, archetype: 'consumer', informalFeatures: capacity.features - 60, prototypes: 400, gates: { platform: 1, data: 1, product: 1, evaluation: 1 }, validated: 1 }, weeks: 30, levers: [] };
    for (const plan of [crowded, manyLevers, busy]) expect(everyWeek(compiledRooms, plan, seed, 2)).toEqual(everyWeek(plainRoom, plan, seed, 2));
  }), { numRuns: 6 });
});

test('features do outgrow their room in a company like that', () => {
  const organisation = { ...saasPaths.BB.organisation, informalFeatures: capacity.features - 60, prototypes: 400, gates: { platform: 1, data: 1, product: 1, evaluation: 1 }, validated: 1 };
  const live = everyWeek(compiledRooms, { organisation, weeks: 30, levers: [] }, 1, 1).map((week) => week[metrics.indexOf('featuresLive')] as number);
  expect(live[0]).toBeLessThan(capacity.features);
  expect(Math.max(...live)).toBeGreaterThan(capacity.features);
});

test('a state keeps one layout in every engine: it has fewer than 128 fields', () => {
  expect(Object.keys(stateFor(compilePlan(saasPaths.BB))).length).toBeLessThan(128);
});
