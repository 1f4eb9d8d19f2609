import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { commit, goOn, placeOf, setOut } from './hands.ts';
import { choicesSaved } from './newest-save.ts';
import { openGame, screens } from './play.ts';

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

  test('is not made surer by a finger that comes down on the slider to scroll', async () => {
    const { page } = await openGame('', { screen: screens.phone });
    await goOn(page, 'pointer');
    await page.locator('#sheet .button-main').click();
    await page.locator('#sheet .option').first().click();
    const slider = page.locator('.confidence input');
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error('There is no slider to touch.');
    const touch = await page.context().newCDPSession(page);
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const drag = async (across: number, down: number): Promise<string> => {
      const [fromX, fromY] = [box.x + box.width * 0.7, box.y + box.height / 2];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: fromX, y: fromY }] });
      for (let step = 1; step <= 10; step += 1) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: fromX + (across * step) / 10, y: fromY + (down * step) / 10 }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.waitForTimeout(300);
      return page.locator('.confidence output').innerText();
    };
    const unset = await page.locator('.confidence output').innerText();
    // At the foot of the page this scrolls nothing, and the next drag begins at the same place.
    expect(await drag(0, -150)).toBe(unset);
    expect(await drag(-60, 0)).toMatch(/^\d+\s%$/);
  });
});
