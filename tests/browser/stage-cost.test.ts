import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Bench } from './bench/bench.ts';
import { openBench } from './play.ts';

type Cost = Awaited<ReturnType<Bench['stageCost']>>;
type WithRig = typeof globalThis & { bench: Bench; cost: Cost; rig: Awaited<ReturnType<Cost['stageRig']>> };

/** Bytes of script that are still in use after everything that can be cleared away has been. */
async function bytesInUse(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

test('moving half of 120 people costs at most 1.3 times what it costs bare Phaser to move as many sprites, and 5,000 frames of it leave nothing behind', async ({ annotate }) => {
  const { page } = await openBench({ drawing: 'webgl', screen: { width: 320, height: 240 } });
  const { ratio, moving, standing } = await page.evaluate(async () => {
    const here = globalThis as WithRig;
    here.cost = await here.bench.stageCost();
    here.rig = await here.cost.stageRig();
    const bare = await here.cost.bareRig();
    // Until the browser has compiled both as well as it will.
    await here.cost.drawFrames(here.rig, 0, 2000);
    await here.cost.drawFrames(bare, 0, 2000);
    const ratio = await here.cost.costRatio(here.rig, bare, 24, 60);
    bare.destroy();
    return { ratio, moving: [here.rig.moving, bare.moving], standing: [here.rig.standing, bare.standing] };
  });
  await annotate(`A frame of the stage costs ${ratio.toFixed(2)} times a frame of bare Phaser (${moving[0]} of ${standing[0]} sprites moving).`);
  expect(moving[0]).toBe(moving[1]);
  expect(standing[0]).toBe(standing[1]);
  expect(moving[0]).toBeGreaterThan(120);
  expect(ratio).toBeLessThanOrEqual(1.3);

  const frames = (from: number, count: number) => page.evaluate(([start, many]) => {
    const { cost, rig } = globalThis as WithRig;
    return cost.drawFrames(rig, start, many);
  }, [from, count] as const);
  await frames(2000, 500);
  const before = await bytesInUse(page);
  await frames(2500, 5000);
  const after = await bytesInUse(page);
  // A motion in hand is larger or smaller than the one before; a leak of twenty bytes a frame is seen.
  expect(after - before).toBeLessThan(5000 * 20);
});
