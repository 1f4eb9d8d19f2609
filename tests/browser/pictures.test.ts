import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openGame, screens } from './play.ts';
import { apart, signatureOf } from './signature.ts';

const file = join(import.meta.dirname, 'signatures.json');

/** States whose picture no scenario and no number of the model touches: they change when somebody changes how things look. */
const stable = ['stage-empty', 'stage-trap', 'stage-halfBridge', 'stage-good', 'stage-isolated', 'stage-full'];

/** Cells that may differ: letters and edges fall a little otherwise on another machine. */
const tolerance = 0.04;

test.each(['webgl', 'canvas'] as const)('drawn with %s the pictures of the stable states are what they were; UPDATE_PICTURES=1 takes them anew', { timeout: 120_000 }, async (drawing) => {
  const { page } = await openGame('#/gallery', { drawing, screen: screens.tablet, reducedMotion: true });
  const taken: Record<string, string[]> = {};
  for (const name of stable) {
    await page.evaluate((hash) => { location.hash = hash; }, `#/gallery/${name}/light`);
    await page.locator('.stage-host canvas').waitFor();
    let before = '';
    await expect.poll(async () => {
      const now = (taken[name] = await signatureOf(page, '.stage-clear')).join('');
      const same = now === before;
      before = now;
      return same;
    }, { timeout: 20_000, interval: 100 }).toBe(true);
  }
  if (process.env.UPDATE_PICTURES && drawing === 'webgl') writeFileSync(file, `${JSON.stringify(taken, null, 1)}\n`);
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  const drifted = stable.filter((name) => apart(kept[name] ?? [], taken[name] ?? []) > tolerance);
  expect(drifted).toEqual([]);
  // They are told apart: the tolerance does not swallow what the picture says.
  for (const [at, one] of stable.entries()) {
    for (const other of stable.slice(at + 1)) expect(apart(kept[one] ?? [], kept[other] ?? []), `${one} and ${other}`).toBeGreaterThan(tolerance);
  }
});
