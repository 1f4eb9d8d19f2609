import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { logOf } from '../../src/run/log.ts';
import { canonicalHash } from '../../src/scenario/canonical-hash.ts';
import { formatShareLink } from '../../src/storage/share-link.ts';
import { axeFindings, openGame, screens, shoot } from './play.ts';
import { finishedRun, plant, scenario } from './planted.ts';

const hash = canonicalHash(scenario);
const shared = logOf(finishedRun(7, [0, 1]), hash);
const link = formatShareLink(shared) ?? '';

/** What a debrief says that follows from the run alone. */
function figuresOf(page: Page): Promise<string[]> {
  return page.locator('main.debrief h1, main.debrief .lead, main.debrief table td').allTextContents();
}

async function libraryIn(page: Page): Promise<void> {
  await page.locator('.library-card .button-main').first().waitFor();
}

describe('a link to a run', () => {
  test('opens the same run in another browser, with the same figures, and writes nothing there', async () => {
    const mine = await openGame('', { reducedMotion: true });
    await mine.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await libraryIn(mine.page);
    await plant(mine.page, finishedRun(7, [0, 1]));
    await mine.page.evaluate((id) => { location.hash = `#/debrief/${id}`; }, scenario.id);
    await mine.page.getByRole('button', { name: 'Copy a link to this run' }).click();
    await mine.page.getByText('Copied.').waitFor();
    const copied = await mine.page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).hash).toBe(link);

    const theirs = await openGame(new URL(copied).hash, { reducedMotion: true });
    await theirs.page.locator('main.debrief .shared-note').waitFor();
    expect(await figuresOf(theirs.page)).toEqual(await figuresOf(mine.page));
    expect(await axeFindings(theirs.page)).toEqual([]);
    await shoot(theirs.page, 'shared-wide');
    await theirs.page.evaluate(() => { location.hash = '#/profile'; });
    await theirs.page.getByText('No finished run has been looked back on yet.').waitFor();
  });

  test('leaves a run of one’s own as it is, unless that may be put aside', async () => {
    const { page } = await openGame('', { reducedMotion: true, screen: screens.phone });
    await libraryIn(page);
    await plant(page, finishedRun(3, [1, 0]));
    await page.evaluate((to) => { location.hash = to; }, link);
    await page.getByRole('button', { name: 'Play it on as mine' }).click();
    await page.getByText('You have a run of this scenario yourself.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep mine');
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'shared-phone');
    await page.getByRole('button', { name: 'Put mine aside and play this one' }).click();
    await page.locator('main.ending').waitFor();
    await page.evaluate(() => { location.hash = '#/profile'; });
    await page.locator('.profile-runs tbody tr').first().waitFor();
    expect(await page.locator('.profile-runs td:nth-child(2)').allTextContents()).toEqual(expect.arrayContaining(['0000-0003', '0000-0007']));
  });

  test.each([
    ['that was cut off', link.slice(0, -9), 'are missing at its end'],
    ['behind a question mark', `?run=${link.slice(6)}`, 'so it was not read'],
    ['of a scenario that is not here', formatShareLink({ ...shared, scenario: 'not-here' }) ?? '', 'named “not-here”, which is not here'],
  ])('%s says what is wrong', async (_, path, says) => {
    const { page } = await openGame(path, { reducedMotion: true });
    await page.getByText(says).waitFor();
    await expect.poll(() => page.url()).not.toContain('?');
    await page.getByRole('button', { name: 'All scenarios' }).click();
    await libraryIn(page);
  });
});

describe('the runs kept here', () => {
  test('take in a file, are judged by a debrief, listed with score and corner, and deleted when that is confirmed', async () => {
    const { page } = await openGame('', { reducedMotion: true });
    await libraryIn(page);
    await page.getByRole('button', { name: 'Menu and settings' }).click();
    await page.getByRole('link', { name: 'Your runs' }).click();
    await page.locator('main.profile').waitFor();
    const file = (text: string) => page.locator('input[type=file]').setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await file('{"score": 100}');
    await page.getByText('The file holds no run.').waitFor();
    await file(JSON.stringify({ log: shared, outcome: { tier: 'mature' } }));
    await page.getByRole('button', { name: 'Play it on as mine' }).click();
    await page.locator('main.ending').waitFor();
    await page.evaluate((id) => { location.hash = `#/debrief/${id}`; }, scenario.id);
    await page.locator('.judgement-corner').waitFor();
    await page.evaluate(() => { location.hash = '#/profile'; });
    await page.locator('.profile-runs tbody tr').waitFor();
    const cells = await page.locator('.profile-runs td').allTextContents();
    expect(cells[0]).toBe('0000-0007');
    expect(cells[1]).toMatch(/^−?\d+$/);
    expect(['earned', 'unlucky', 'lucky', 'deserved']).toContain(cells[3]);
    expect(await page.locator('.calibration').textContent()).toContain('too few to say');
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'profile-wide');
    await page.setViewportSize(screens.phone);
    await shoot(page, 'profile-phone');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete it all' }).click();
    await page.getByText('Nothing of your runs is kept here any more.').waitFor();
    expect(await page.locator('.profile-runs').count()).toBe(0);
  });
});
