import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { goOn, headingOf, placeOf, type Hand, type Place } from './hands.ts';
import { choicesSaved, savesAtRest } from './newest-save.ts';

/** Half a minute on a quiet machine; the stage is drawn without a graphics card, so a busy one takes far longer. */
export const wholeStoryMs = 600_000;

/** Everything a player can tell the screen by: where it is, what it says, what is set out. */
async function screenOf(page: Page): Promise<string> {
  const place = await placeOf(page);
  return page.evaluate((where) => {
    const set = [...document.querySelectorAll<HTMLInputElement>('#sheet input')].map((input) => (input.type === 'radio' || input.type === 'checkbox' ? String(input.checked) : input.value));
    const order = [...document.querySelectorAll<HTMLElement>('.order [data-control="grip"]')].map((grip) => grip.dataset.card);
    return JSON.stringify([where, document.querySelector('h1')?.textContent, set, order]);
  }, place);
}

/** Reloads, and expects the same screen. While weeks pass, a reload may find them passed; the decision stays made, once. */
export async function expectSameAfterReload(page: Page, place: Place): Promise<void> {
  await savesAtRest(page);
  if (place === 'passing') {
    const saved = await choicesSaved(page);
    await page.reload();
    expect(['passing', 'reading', 'deciding', 'ending']).toContain(await placeOf(page));
    await savesAtRest(page);
    expect(await choicesSaved(page)).toBe(saved);
    return;
  }
  const before = await screenOf(page);
  await page.reload();
  await expect.poll(() => screenOf(page), { timeout: 15_000 }).toBe(before);
}

interface Journey {
  readonly hand: Hand;
  /** The first decision's option. */
  readonly first: number;
  readonly at: (page: Page, place: Place) => Promise<void>;
}

/** Plays from the first screen to the ending; `at` looks at every screen on the way. Gives the headings met. */
export async function playThrough(page: Page, { hand, first, at }: Journey): Promise<string[]> {
  const headings: string[] = [];
  let decisions = 0;
  for (let steps = 0; steps < 60; steps++) {
    const place = await placeOf(page);
    const heading = await headingOf(page);
    headings.push(heading);
    await at(page, place);
    if (place === 'ending') return headings;
    await goOn(page, hand, decisions === 0 ? { [heading]: first } : {});
    if (place === 'deciding') decisions += 1;
    if (place === 'reading' || place === 'library') await expect.poll(() => headingOf(page), { timeout: 30_000 }).not.toBe(heading);
  }
  throw new Error(`Sixty steps did not lead to an ending: ${headings.join(' / ')}`);
}
