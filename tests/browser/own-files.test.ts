import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goOn, headingOf } from './hands.ts';
import { axeFindings, openGame, screens, shoot, type HowToOpen, type Visit } from './play.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../scenarios', path), 'utf8');
const template = read('template/template.json').replace(/"id": "[^"]+"/, '"id": "mine"');
const title = (JSON.parse(template) as { title: string }).title;

/** A file with these bytes, given through the button. */
async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator('.bring input').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** The same let go over the page. `left` means that the browser would open the file in place of the game. */
function drop(page: Page, name: string, content: string): Promise<'taken' | 'left'> {
  return page.evaluate(
    ([called, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], called));
      const open = ['dragover', 'drop'].map((type) => document.querySelector('main')?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })));
      return open.includes(true) ? 'left' : 'taken';
    },
    [name, content] as const,
  );
}

const report = (page: Page) => page.locator('.opened');
const ownCards = (page: Page) => page.locator('.library-card:has(.library-mark)');

async function openLibrary(how: HowToOpen = {}): Promise<Visit> {
  const visit = await openGame('', { screen: screens.wide, reducedMotion: true, ...how });
  await visit.page.locator('.bring').waitFor();
  await visit.page.locator('.library-card').first().waitFor();
  return visit;
}

test('a file dropped on the library is checked, kept, marked, played to a reveal, and removed with its run', async () => {
  const { page } = await openLibrary();
  const shipped = await page.locator('.library-card').count();
  await drop(page, 'mine.json', template);
  await report(page).getByRole('heading', { name: `“${title}” is ready to play` }).waitFor();
  expect(await report(page).locator('h2').evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await shoot(page, 'own-added');

  await page.reload();
  await ownCards(page).getByText('Your file, kept in this browser only').waitFor();
  expect(await page.locator('.library-card').count()).toBe(shipped + 1);

  await ownCards(page).locator('.button-main').click();
  await page.locator('#sheet').waitFor();
  expect(page.url()).toContain('#/play/own/mine');
  expect(await drop(page, 'other.json', template)).toBe('taken');
  for (let steps = 0; steps < 6 && (await page.locator('main.revealed, .reveal').count()) === 0; steps++) await goOn(page, 'pointer');
  await page.locator('main.revealed, .reveal').first().waitFor();

  await choosing(page, template.replace(title, 'A newer title'));
  await page.goto(`${page.url().split('#')[0]}#/play/own/mine`);
  await page.getByText('The scenario has changed since this run was saved').waitFor();
  await page.goto(`${page.url().split('#')[0]}#/`);
  await ownCards(page).getByText('A newer title').waitFor();
  await ownCards(page).getByRole('button', { name: 'Continue' }).waitFor();
  await choosing(page, template.replace('"brief":', '"renamed":').replace('"start": "brief"', '"start": "renamed"'));
  await ownCards(page).getByText('no longer fits this scenario').waitFor();
  await ownCards(page).getByRole('button', { name: 'Continue' }).click();
  await page.getByText(/^Step 1 of the \d+ that were saved no longer fits/).waitFor();
  await page.getByRole('button', { name: 'Your runs' }).click();
  await page.locator('main.profile').getByText('not finished').first().waitFor();
  await page.goto(`${page.url().split('#')[0]}#/`);
  await ownCards(page).getByRole('button', { name: 'Remove' }).click();
  await ownCards(page).getByRole('button', { name: 'Remove the file and its run' }).click();
  await ownCards(page).waitFor({ state: 'detached' });
  await page.reload();
  await expect.poll(() => page.locator('.library-card').count()).toBe(shipped);
  expect(await ownCards(page).count()).toBe(0);
});

/** Back to the library, and a newer version of the file given there. */
async function choosing(page: Page, text: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/`);
  await page.locator('.bring').waitFor();
  await choose(page, 'mine.json', text);
  await report(page).getByRole('heading', { name: 'has been replaced' }).waitFor();
}

test('a file that is given twice is known, and one with the id of a shipped scenario stands beside that', async () => {
  const { page } = await openLibrary();
  const shipped = await page.locator('.library-card').count();
  const same = read('ai-team-from-scratch/scenario.json');
  await choose(page, 'copy.json', same);
  await report(page).getByText('The game has a scenario with the same id.').waitFor();
  await choose(page, 'copy again.json', JSON.stringify(JSON.parse(same)));
  await report(page).getByRole('heading', { name: 'is here already' }).waitFor();
  await expect.poll(() => page.locator('.library-card').count()).toBe(shipped + 1);
  await ownCards(page).locator('.button-main').click();
  await page.locator('#sheet').waitFor();
  await goOn(page, 'pointer');
  await page.goto(`${page.url().split('#')[0]}#/`);
  await ownCards(page).getByRole('button', { name: 'Continue' }).waitFor();
  expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(1);
});

const broken = template.replace('"next": "', '"next": "no-such-').replace(/"kind": "brief"/, '"kind": "breif"');
const refused: readonly (readonly [what: string, name: string, content: string | Buffer, says: string])[] = [
  ['with two slips', 'broken.json', broken, 'SCN-'],
  ['of more than two mebibytes', 'big.json', Buffer.alloc(2 * 1024 * 1024 + 1, 32), 'SCN-LIMIT-SIZE'],
  ['that is a renamed ZIP archive', 'story.json', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'a ZIP archive'],
  ['that is a page asking to sign in', 'login.json', '<!doctype html><title>Sign in</title>', 'a web page'],
  ['that breaks off', 'cut.json', template.slice(0, 500), 'SCN-JSON-END'],
  ['whose name is markup', '<img src=x onerror=alert(1)>.json', '{}', '<img src=x onerror=alert(1)>.json'],
];

test('a file that cannot be played is refused as a whole, with every finding at its place, and nothing else changes', async () => {
  const { page } = await openLibrary({ screen: screens.phone, theme: 'dark' });
  const cards = await page.locator('.library-card').count();
  for (const [what, name, content, says] of refused) {
    await choose(page, name, content);
    await report(page).getByRole('heading', { name: `${name} cannot be played yet` }).waitFor();
    expect(await report(page).innerText(), what).toContain(says);
    expect(await report(page).locator('.finding').first().innerText(), what).toMatch(/:\d+:\d+/);
    expect(await page.locator('.library-card').count(), what).toBe(cards);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), what).toBe(true);
    if (name === 'broken.json') {
      expect(await axeFindings(page)).toEqual([]);
      await shoot(page, 'own-refused-phone');
    }
  }
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('texts that look like markup are shown as they stand, on the card and in play', async () => {
  const { page } = await openLibrary();
  const hostile = '<img src=x onerror=alert(1)> <b>&lt;javascript:alert(2)</b>';
  await choose(page, 'hostile.json', template.replace(title, hostile));
  await report(page).getByRole('heading', { name: hostile }).waitFor();
  await ownCards(page).getByRole('heading', { name: hostile }).waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('where the browser stores nothing, the file can be played as long as the tab is open, and the page says so', async () => {
  const { page, context } = await openLibrary();
  await context.addInitScript('IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); }');
  await page.reload();
  await page.locator('.bring').waitFor();
  await choose(page, 'mine.json', template);
  await report(page).getByText('It can be played as long as this tab is open.').waitFor();
  await ownCards(page).locator('.button-main').click();
  await page.locator('#sheet').waitFor();
  expect(await headingOf(page)).not.toBe('');
});

test('an address of an own file that is not in this browser says so, and leads home', async () => {
  const { page } = await openGame('#/play/own/nowhere', { screen: screens.wide });
  await page.getByText('Own files stay where they were opened').waitFor();
  await page.getByRole('button', { name: 'All scenarios' }).click();
  await page.locator('.bring').waitFor();
  expect(await ownCards(page).count()).toBe(0);
});
