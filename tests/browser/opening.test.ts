import { expect, test } from 'vitest';
import { axeFindings, openGame, screens, shoot } from './play.ts';

test.each(Object.entries(screens))('the game opens on a %s screen without a fault', async (name, screen) => {
  const visit = await openGame('', { screen });
  await visit.page.waitForLoadState('networkidle');
  await shoot(visit.page, `opening-${name}`);
  expect(await visit.page.title()).toContain('Forkcast');
  expect(await axeFindings(visit.page)).toEqual([]);
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
