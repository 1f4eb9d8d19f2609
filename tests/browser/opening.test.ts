import { expect, test } from 'vitest';
import { axeFindings, openGame, screens, shoot } from './play.ts';

test.each(Object.entries(screens))('the game opens on a %s screen without a fault', async (name, screen) => {
  const visit = await openGame('', { drawing: 'webgl', screen });
  await visit.page.waitForLoadState('networkidle');
  await shoot(visit.page, `opening-${name}`);
  expect(await visit.page.title()).toContain('Forkcast');
  expect(await axeFindings(visit.page)).toEqual([]);
});

test('what is asked for while the page is first drawn is shown, and takes its title along when it is left', async () => {
  const { page } = await openGame();
  await page.addInitScript(() => {
    new MutationObserver((_, watching) => {
      if (!document.querySelector('#app')?.firstElementChild) return;
      watching.disconnect();
      location.hash = '#/play/ai-team-from-scratch';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect.poll(() => page.locator('main.sheet-brief').count(), { timeout: 15_000 }).toBe(1);
  await expect.poll(() => page.title()).toMatch(/.+ · Forkcast/);
  await page.evaluate(() => { location.hash = '#/'; });
  await expect.poll(() => page.title()).toBe('Forkcast');
});

test('a script that is not ours does not run', async () => {
  const visit = await openGame('', { faultsExpected: true });
  await visit.page.evaluate(() => {
    const inline = document.createElement('div');
    document.body.append(inline);
    try {
      inline.innerHTML = '<img src="x" onerror="document.title = `taken`">';
    } catch {
      document.title = 'refused';
    }
  });
  expect(await visit.page.title()).toBe('refused');
  expect(visit.faults.join('\n')).toContain('TrustedHTML');
});

test('a request to another host is stopped by the policy, and the harness notices', async () => {
  const visit = await openGame('', { faultsExpected: true });
  await visit.page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  expect(visit.faults.join('\n')).toContain('Content Security Policy');
});
