import { expect, test } from 'vitest';
import { commit, headingOf, placeOf, setOut } from './hands.ts';
import { openGame } from './play.ts';

test('where nothing can be drawn the page says so, and a decision is played by the panels alone', async () => {
  const { page } = await openGame('', { faultsExpected: true });
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(`${new URL(page.url()).origin}/#/play/ai-team-from-scratch`);
  await page.reload();
  await page.getByText('The picture of the organisation cannot be drawn here.').waitFor();
  await page.locator('#sheet .button-main').click();
  await page.getByRole('heading', { level: 1, name: 'Who comes first?' }).waitFor();
  await setOut(page, 'pointer', 1);
  await commit(page, 'pointer');
  await page.locator('main.reveal').waitFor({ timeout: 15_000 });
  expect(await placeOf(page)).toBe('reading');
  // Before the other worlds have been played the heading counts features, afterwards worlds.
  expect(await headingOf(page)).toMatch(/released| worlds/);
});

test('with reduced motion the weeks are past at once; a stage that breaks meanwhile is let go, and the page says so', async () => {
  const { page } = await openGame('#/play/ai-team-from-scratch', { reducedMotion: true });
  await page.locator('#sheet .button-main').click();
  await setOut(page, 'pointer', 1);
  await page.locator('.stage-label').first().waitFor();
  await page.evaluate(() => { CanvasRenderingContext2D.prototype.drawImage = () => { throw new Error('No drawing any more.'); }; });
  await commit(page, 'pointer');
  await page.locator('main.reveal').waitFor({ timeout: 15_000 });
  expect(await page.locator('main.passing').count()).toBe(0);
  await page.getByText('The picture of the organisation cannot be drawn here.').waitFor();
  expect(await page.locator('.stage-host canvas').count()).toBe(0);
});
