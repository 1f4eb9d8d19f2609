import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goOn, headingOf, placeOf } from './hands.ts';
import { openGame, screens, shoot } from './play.ts';

const project = join(import.meta.dirname, '../..');
const template = readFileSync(join(project, 'scenarios/template/template.json'), 'utf8').replace(/"id": "[^"]+"/, '"id": "mine"');
let root = '';
let server: ViteDevServer;

/** The development server over this project's sources, with a scenario of its own to be edited. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'forkcast-live-'));
  mkdirSync(join(root, 'scenarios/mine'), { recursive: true });
  for (const name of ['src', 'assets', 'node_modules']) symlinkSync(join(project, name), join(root, name));
  for (const name of ['index.html', 'package.json', 'tsconfig.json']) cpSync(join(project, name), join(root, name));
  write(template);
  server = await createServer({
    root,
    configFile: join(project, 'vite.config.ts'),
    cacheDir: join(root, 'cache'),
    resolve: { preserveSymlinks: true },
    // Nothing but the scenario is edited here, whoever works on the sources meanwhile.
    server: { host: '127.0.0.1', port: 0, fs: { strict: false }, watch: { ignored: ['**/src/**'] } },
    logLevel: 'error',
  });
  await server.listen();
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const write = (text: string): void => writeFileSync(join(root, 'scenarios/mine/scenario.json'), text);
const panel = (page: Page) => page.locator('.live');

test('a play follows its scenario’s file: every text at once, its choices as far as they fit, and a broken file not at all', async () => {
  const address = server.resolvedUrls?.local[0] as string;
  const { page } = await openGame('', { screen: screens.wide, reducedMotion: true, address, faultsExpected: true });
  await goOn(page, 'pointer');
  await page.locator('#sheet').waitFor();
  while ((await placeOf(page)) === 'reading') await goOn(page, 'pointer');
  expect(await placeOf(page)).toBe('deciding');
  const heading = await headingOf(page);
  await page.evaluate(() => { (globalThis as { notReloaded?: boolean }).notReloaded = true; });

  write(template.replace(`"title": "${heading}"`, '"title": "Another heading"'));
  await page.getByRole('heading', { name: 'Another heading' }).waitFor();
  expect(await placeOf(page)).toBe('deciding');

  write(template.replace('"minutes": 8', '"minutes": "eight"'));
  await panel(page).getByText('The last version that could be goes on.').waitFor();
  expect(await panel(page).innerText()).toMatch(/scenarios\/mine\/scenario\.json:\d+:\d+/);
  expect(await headingOf(page)).toBe('Another heading');
  await shoot(page, 'live-broken');
  await page.reload();
  await page.getByRole('heading', { name: 'Another heading' }).waitFor();
  await page.evaluate(() => { (globalThis as { notReloaded?: boolean }).notReloaded = true; });

  write(template);
  await page.getByRole('heading', { name: heading }).waitFor();
  await goOn(page, 'pointer');
  await page.locator('main.revealed, .reveal').first().waitFor();
  const options = template.indexOf('"options"');
  write(template.slice(0, options) + template.slice(options).replace(/"id": "[^"]+"/, '"id": "renamed"'));
  await panel(page).getByText('The play has followed the file as far as it fits').waitFor();
  expect(await placeOf(page)).toBe('deciding');
  expect(await headingOf(page)).toBe(heading);
  await shoot(page, 'live-stopped');

  write(template);
  await panel(page).locator('[aria-expanded="false"]').waitFor();
  // The choice that was cut off has come back, so the play stands at the next decision.
  await expect.poll(() => headingOf(page)).not.toBe(heading);
  expect(await page.evaluate(() => (globalThis as { notReloaded?: boolean }).notReloaded)).toBe(true);
});
