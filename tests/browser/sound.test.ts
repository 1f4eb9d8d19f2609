import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { SoundStatus } from '../../src/sound/sound.ts';
import type { Bench } from './bench/bench.ts';
import { openBench } from './play.ts';

type WithSound = typeof globalThis & { bench: Bench; sound: ReturnType<Bench['createSound']> };

/** Makes the sound and gives the player one thing to press, which unlocks it. */
async function makeSound(page: Page): Promise<void> {
  await page.evaluate(() => {
    const here = globalThis as WithSound;
    here.sound = here.bench.createSound({ volume: 0.5, muted: false });
    const button = document.createElement('button');
    button.addEventListener('click', () => here.sound.unlock());
    button.textContent = 'Act';
    document.body.append(button);
  });
}

const statusOf = (page: Page): Promise<SoundStatus> => page.evaluate(() => (globalThis as WithSound).sound.status());

test('sound comes with the first act, under the content policy', async () => {
  const { page, received } = await openBench();
  await makeSound(page);
  await page.evaluate(() => (globalThis as WithSound).sound.play('commit'));
  expect([...received.keys()].filter((address) => /howler|sounds/.test(address))).toEqual([]);
  await page.getByRole('button').click();
  await expect.poll(() => statusOf(page)).toEqual({ kind: 'ready' });
  await page.evaluate(() => (globalThis as WithSound).sound.play('commit'));
  expect([...received.keys()].filter((address) => address.includes('sounds'))).toHaveLength(1);
});

test.each([
  ['the file of sounds does not come', '**/sounds-*'],
  ['the player of sounds does not come', '**/howler-player-*'],
])('when %s, the sound says so and the page goes on', async (_name, pattern) => {
  const visit = await openBench({ faultsExpected: true });
  await visit.context.route(pattern, (route) => route.abort());
  await makeSound(visit.page);
  await visit.page.getByRole('button').click();
  await expect.poll(() => statusOf(visit.page)).toEqual({ kind: 'silent', reason: 'failed' });
  expect(visit.faults.filter((fault) => fault.startsWith('thrown'))).toEqual([]);
});

test('when the file of sounds is something else, the sound says so and the page goes on', async () => {
  const visit = await openBench();
  await visit.context.route('**/sounds-*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }));
  await makeSound(visit.page);
  await visit.page.getByRole('button').click();
  await expect.poll(() => statusOf(visit.page)).toEqual({ kind: 'silent', reason: 'failed' });
});
