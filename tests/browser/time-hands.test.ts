import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { momentsOf } from '../../src/present/story.ts';
import { playThrough } from '../builders/plays.ts';
import { setOut, commit } from './hands.ts';
import { openGame, type Visit } from './play.ts';
import { plant, scenario } from './planted.ts';

/** The game at the last decision of a play, with most of its weeks behind it, in a browser that draws no stage: the hands on the time need none. */
async function openLate(how: Parameters<typeof openGame>[1] = {}): Promise<Visit> {
  const visit = await openGame('#/', how);
  await visit.page.locator('.library-card').first().waitFor();
  await visit.page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
  const stops = playThrough(scenario, 3);
  const last = stops.findLast(({ after, before }) => momentsOf(after).length > momentsOf(before).length);
  const run = last?.before;
  if (!run) throw new Error('The play has no decision.');
  await plant(visit.page, run);
  await visit.page.goto(`${visit.page.url().split('#')[0]}#/play/${scenario.id}`);
  await visit.page.reload();
  await visit.page.locator('.timeline .time-slider').waitFor();
  return visit;
}

const slider = (page: Page) => page.locator('.timeline .time-slider');
const spoken = (page: Page): Promise<string | null> => slider(page).getAttribute('aria-valuetext');
const figures = (page: Page): Promise<string> => page.locator('.instruments').innerText();

/** Opens the leaf of people by keyboard, and waits until its heading has the focus. */
async function openPeople(page: Page): Promise<void> {
  await page.locator('[data-leaf="people"]').press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('People');
}

test('by keyboard one looks back over the weeks played, never ahead, and returns to now', async () => {
  const { page } = await openLate({ reducedMotion: true });
  const [now, before] = [await spoken(page), await figures(page)];
  await slider(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  expect(await spoken(page)).toBe(now);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => spoken(page)).not.toBe(now);
  expect(await page.locator('.timeline .looking-back').innerText()).toContain('Looking back');
  await page.keyboard.press('Home');
  await expect.poll(() => spoken(page)).toBe('Q1 2026, week 0 of 104');
  expect(await figures(page)).not.toBe(before);
  expect(await page.locator('.timeline-pin.pin-later').count()).toBe(0);
  await page.getByRole('button', { name: 'Back to now' }).press('Enter');
  await expect.poll(() => spoken(page)).toBe(now);
  expect(await figures(page)).toBe(before);
});

test('somebody is asked after by keyboard, read out, and left again with Escape', async () => {
  const { page } = await openLate({ reducedMotion: true });
  const people = page.locator('[data-leaf="people"]');
  await openPeople(page);
  await page.locator('.people button').first().press('Enter');
  const name = await page.locator('.person h3').innerText();
  expect(name.length).toBeGreaterThan(3);
  await expect.poll(() => page.locator('[role="status"][aria-live="polite"]').first().textContent()).toContain(name);
  await page.keyboard.press('Escape');
  await page.locator('.leaf').waitFor({ state: 'detached' });
  expect(await people.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('weeks that are held stay, and go on from where one looks', async () => {
  const { page } = await openLate();
  await setOut(page, 'pointer', 0);
  await commit(page, 'pointer');
  await page.locator('main.passing').waitFor();
  expect(await page.locator('.looking-back').count()).toBe(0);
  await page.evaluate(() => document.querySelector<HTMLElement>('.timeline .time-play')?.click());
  // The week that was on its way to the screen when it was held comes yet.
  await page.waitForTimeout(300);
  const held = await spoken(page);
  await page.waitForTimeout(2200);
  expect(await page.locator('main.passing').count()).toBe(1);
  expect(await spoken(page)).toBe(held);
  // Several weeks may pass in one step: the hand shows each of them all the same.
  await slider(page).focus();
  const reached = [held];
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight'] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => spoken(page)).not.toBe(reached.at(-1));
    await page.waitForTimeout(100);
    reached.push(await spoken(page));
  }
  expect([reached[4], reached[5]]).toEqual([reached[2], reached[1]]);
  await page.locator('.speeds input').last().check({ force: true });
  await page.evaluate(() => document.querySelector<HTMLElement>('.timeline .time-play')?.click());
  await page.locator('main.passing').waitFor({ state: 'detached', timeout: 20_000 });
});

test('whatever Tab leads to shows that it is reached', async () => {
  const { page } = await openLate({ reducedMotion: true });
  await openPeople(page);
  const bare: string[] = [];
  const met = new Set<string>();
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const ringed = (element: Element | null): boolean => element !== null && getComputedStyle(element).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(element).outlineWidth) >= 2;
      // The ring of a slider is its thumb's, which only a picture of it shows.
      const slides = at instanceof HTMLInputElement && at.type === 'range';
      return { name: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent ?? ''}`, slides, ringed: ringed(at) || ringed(at.closest('label')) };
    });
    if (!found) continue;
    met.add(found.name);
    if (!found.slides && !found.ringed) bare.push(found.name);
  }
  expect(met.size).toBeGreaterThan(8);
  expect(bare).toEqual([]);
  const seen = await slider(page).screenshot();
  await slider(page).focus();
  await page.keyboard.press('Shift');
  expect((await slider(page).screenshot()).equals(seen)).toBe(false);
});
