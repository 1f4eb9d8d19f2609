import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { commit, goOn, placeOf, setOut } from './hands.ts';
import { choicesSaved } from './newest-save.ts';
import { openGame } from './play.ts';

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
