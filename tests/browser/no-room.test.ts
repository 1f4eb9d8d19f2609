import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { commit, headingOf, setOut } from './hands.ts';
import { newestSave } from './newest-save.ts';
import { openGame } from './play.ts';

/** Opens the game in a browser whose store has no room, until `makeRoom`. */
async function openWithoutRoom(): Promise<Page> {
  const { page } = await openGame('', { faultsExpected: true });
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function putIfRoom(...given: Parameters<typeof put>) {
      if (!Object.hasOwn(globalThis, 'room')) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await page.goto(`${new URL(page.url()).origin}/#/play/ai-team-from-scratch`);
  await page.reload();
  return page;
}

async function decideAndGoHome(page: Page): Promise<void> {
  await page.locator('#sheet .button-main').click();
  await page.getByRole('heading', { level: 1, name: 'Who comes first?' }).waitFor();
  await setOut(page, 'pointer', 1);
  await commit(page, 'pointer');
  await page.locator('main.reveal').waitFor({ timeout: 20_000 });
  await page.getByText('There is no room left to save in this browser. Your last two steps are in this tab only.').waitFor();
  await page.evaluate(() => { location.hash = '#/'; });
  await page.locator('.library-card').first().waitFor();
}

const enter = (page: Page): Promise<void> => page.locator('.library-card .button-main').first().click();

/** What a press of this button saves as a file. */
async function savedBy(page: Page, name: string): Promise<unknown> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

test('what could not be saved for want of room is still there after a visit to the library, and can be taken along as a file', async () => {
  const page = await openWithoutRoom();
  await decideAndGoHome(page);
  const carried = { forkcast: 'progress', runs: [{ slot: 'ai-team-from-scratch', log: { choices: [{}, {}] } }] };
  await page.evaluate(() => { location.hash = '#/profile'; });
  await page.locator('.profile-runs').getByText('not finished').waitFor();
  expect(await savedBy(page, 'Save everything as a file')).toMatchObject(carried);
  await page.evaluate(() => { location.hash = '#/'; });
  await enter(page);
  await page.locator('main.reveal').waitFor();
  expect(await headingOf(page)).toMatch(/released|does better/);
  expect(await savedBy(page, 'Save this run as a file')).toMatchObject(carried);
});

test('once there is room it is written, also while the player is in the library', async () => {
  const page = await openWithoutRoom();
  await decideAndGoHome(page);
  await page.evaluate(() => { Object.assign(globalThis, { room: true }); });
  await expect.poll(() => newestSave(page), { timeout: 30_000 }).not.toBeNull();
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).waitFor();
  await enter(page);
  await page.locator('main.reveal').waitFor();
  expect(await headingOf(page)).toMatch(/released|does better/);
});
