import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import { saasPaths } from '../../src/cli/cases/saas-paths.ts';
import type { Bench } from './bench/bench.ts';
import { openBench } from './play.ts';

const seed = 20_26;
const worlds = [0, 1, 2];
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

test('every path is in the browser what it is in Node, to the last bit', async () => {
  const { page } = await openBench();
  for (const path of ['AA', 'AB', 'BA', 'BB'] as const) {
    const there = await page.evaluate(([asked, from, of]) => (globalThis as typeof globalThis & { bench: Bench }).bench.trajectories(asked, from, of), [path, seed, worlds] as const);
    expect(there.map(digest), path).toEqual(worlds.map((index) => digest(JSON.stringify(simulate(saasPaths[path], { seed, index })))));
  }
});
