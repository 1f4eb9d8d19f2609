import { expect, test } from 'vitest';
import { openGame } from './play.ts';

test('a part of the game that does not arrive is said, and play goes on to the commitment', async () => {
  const { page } = await openGame('', { faultsExpected: true });
  await page.route('**/after-*.js', (route) => route.abort());
  await page.goto(`${new URL(page.url()).origin}/#/play/ai-team-from-scratch`);
  await page.reload();
  await page.getByText('A part of the game did not arrive.').waitFor();
  await page.locator('#sheet .button-main').click();
  await page.getByRole('heading', { level: 1, name: 'Who comes first?' }).waitFor();
  await page.unroute('**/after-*.js');
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('heading', { level: 1, name: 'Who comes first?' }).waitFor();
  await expect.poll(() => page.getByText('A part of the game did not arrive.').count()).toBe(0);
});

test('an address of a scenario that is not here leads to the library, and that of a debrief too early to the play, with a way back', async () => {
  const { page } = await openGame('#/play/nonsense');
  await page.locator('.library-card').first().waitFor();
  expect(await page.locator('#sheet').count()).toBe(0);
  await page.evaluate(() => { location.hash = '#/debrief/ai-team-from-scratch'; });
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/play/ai-team-from-scratch');
  await page.goBack();
  await page.locator('.library-card').first().waitFor();
});
