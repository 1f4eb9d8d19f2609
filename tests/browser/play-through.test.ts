import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/cli/budget.ts';
import { commit, goOn, headingOf, placeOf, setOut, type Hand, type Place } from './hands.ts';
import { axeFindings, openGame, screens, shoot } from './play.ts';

/** Half a minute on a quiet machine; the stage is drawn without a graphics card, so a busy one takes far longer. */
const wholeStoryMs = 600_000;

/** Everything a player can tell the screen by: where it is, what it says, what is set out. */
async function screenOf(page: Page): Promise<string> {
  const place = await placeOf(page);
  return page.evaluate((where) => {
    const set = [...document.querySelectorAll<HTMLInputElement>('#sheet input')].map((input) => (input.type === 'radio' || input.type === 'checkbox' ? String(input.checked) : input.value));
    const order = [...document.querySelectorAll<HTMLElement>('.order [data-control="grip"]')].map((grip) => grip.dataset.card);
    return JSON.stringify([where, document.querySelector('h1')?.textContent, set, order]);
  }, place);
}

/** How many choices lie in the store. */
function choicesSaved(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('forkcast');
        opening.addEventListener('error', reject);
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('saves').objectStore('saves').getAll();
          reading.addEventListener('error', reject);
          reading.addEventListener('success', () => {
            opening.result.close();
            const records = reading.result as readonly { readonly rev: number; readonly log: string }[];
            const newest = records.toSorted((a, b) => b.rev - a.rev)[0];
            resolve(newest ? (JSON.parse(newest.log) as { choices: unknown[] }).choices.length : 0);
          });
        });
      }),
  );
}

/** Reloads, and expects the same screen. While weeks pass, a reload may find them passed; the decision stays made, once. */
async function expectSameAfterReload(page: Page, place: Place): Promise<void> {
  if (place === 'passing') {
    const saved = await choicesSaved(page);
    await page.reload();
    expect(['passing', 'reading', 'deciding', 'ending']).toContain(await placeOf(page));
    expect(await choicesSaved(page)).toBeGreaterThanOrEqual(saved);
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
async function playThrough(page: Page, { hand, first, at }: Journey): Promise<string[]> {
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

describe('the whole story', () => {
  test.each<[string, Hand, number]>([
    ['hiring the officer first, by keyboard', 'keyboard', 0],
    ['building the platform first, by keyboard', 'keyboard', 1],
    ['building the platform first, by pointer', 'pointer', 1],
  ])('%s, found again after a reload at every screen', { timeout: wholeStoryMs }, async (_name, hand, first) => {
    const { page } = await openGame('', { screen: screens.tablet });
    const headings = await playThrough(page, { hand, first, at: expectSameAfterReload });
    expect(headings.length).toBeGreaterThan(12);
  });

  test('has nothing that axe holds against it, on any screen', { timeout: wholeStoryMs }, async () => {
    const { page } = await openGame('', { reducedMotion: true });
    const findings: string[] = [];
    await playThrough(page, {
      hand: 'pointer',
      first: 0,
      async at(here, place) {
        const heading = await headingOf(here);
        await shoot(here, `axe-${place}-${heading.slice(0, 24).replaceAll(/\W+/g, '-')}`);
        for (const finding of await axeFindings(here)) findings.push(`${place}, ${heading}: ${finding}`);
      },
    });
    expect(findings).toEqual([]);
  });

  test('is sent within the budget', { timeout: wholeStoryMs }, async () => {
    const { page, received } = await openGame();
    await playThrough(page, { hand: 'pointer', first: 1, at: async () => undefined });
    const sent = [...received.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(sent).toBeGreaterThan(100_000);
    expect(sent).toBeLessThanOrEqual(limits.firstPlayBytes);
  });
});

describe('a decision', () => {
  const toDecision = async (page: Page): Promise<void> => {
    await goOn(page, 'pointer');
    await page.locator('#sheet .button-main').click();
    await page.locator('.commit').waitFor();
    await setOut(page, 'pointer', 1);
  };
  test('committed by a double click is committed once', async () => {
    const { page } = await openGame();
    await toDecision(page);
    await page.locator('.commit .button-main').dblclick();
    await expect.poll(() => choicesSaved(page), { timeout: 15_000 }).toBe(2);
    await page.waitForTimeout(500);
    expect(await choicesSaved(page)).toBe(2);
  });

  test('committed by Enter held down is committed once', async () => {
    const { page } = await openGame();
    await toDecision(page);
    await page.locator('.commit .button-main').focus();
    for (let repeat = 0; repeat < 20; repeat++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect.poll(() => choicesSaved(page), { timeout: 15_000 }).toBeGreaterThanOrEqual(2);
    await page.waitForTimeout(500);
    expect(await choicesSaved(page)).toBe(2);
  });

  test('is not committed before it is said how sure one is', async () => {
    const { page } = await openGame();
    await goOn(page, 'pointer');
    await page.locator('#sheet .button-main').click();
    await page.locator('#sheet .option').first().click();
    await commit(page, 'keyboard');
    // A commitment that counted would stand for a moment and then be saved.
    await page.waitForTimeout(1500);
    expect(await placeOf(page)).toBe('deciding');
    expect(await choicesSaved(page)).toBe(1);
  });
});
