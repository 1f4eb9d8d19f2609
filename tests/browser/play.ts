import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type CDPSession, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { browserArguments, type Drawing } from './chromium.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
}
export const screens = {
  wide: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const satisfies Record<string, Screen>;

export interface HowToOpen {
  readonly screen?: Screen;
  readonly theme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** A plain canvas if left out: WebGL in software costs several times as much, and is for tests that look at what is drawn or walk the whole of a play with it. */
  readonly drawing?: Drawing;
  /** The folder of an earlier visit, to come back with its storage. A new one is made, and removed at the end, if left out. */
  readonly profile?: string;
  /** Address of the page; the built game's if left out. */
  readonly address?: string;
  /** The test is about faults and looks at them itself. */
  readonly faultsExpected?: boolean;
}

/** A browser of one player, with everything that went wrong in any of its tabs. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors, warnings, breaches of the content policy, failed requests and requests that leave the origin. The test fails at its end if there are any. */
  readonly faults: readonly string[];
  /** Bytes that came over the wire, as sent, by address. */
  readonly received: ReadonlyMap<string, number>;
  /** Opens the game in another tab of the same browser. */
  newTab(path?: string): Promise<Page>;
  /** Ends the browser as a crash would: nothing is asked, nothing is flushed. */
  kill(): Promise<void>;
}

/** Opens the game in a browser of its own, until the test is over. `path` is what follows the address, such as `#/play/…`. */
export async function openGame(path = '', how: HowToOpen = {}): Promise<Visit> {
  const { executablePath, env } = inject('browser');
  const address = how.address ?? inject('gameAddress');
  const profile = how.profile ?? mkdtempSync(join(tmpdir(), 'forkcast-visit-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: browserArguments(how.drawing ?? 'canvas'),
    env: { ...definedIn(process.env), ...env },
    viewport: how.screen ?? screens.wide,
    colorScheme: how.theme ?? 'light',
    reducedMotion: how.reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
  });
  const faults: string[] = [];
  const received = new Map<string, number>();
  watch(context, address, faults);
  const page = context.pages()[0] ?? (await context.newPage());
  await countBytes(await context.newCDPSession(page), received);
  onTestFinished(async () => {
    await context.close();
    if (!how.profile) await clear(profile);
    if (!how.faultsExpected) expect(faults).toEqual([]);
  });
  await page.goto(address + path);
  return {
    context,
    page,
    faults,
    received,
    async newTab(other = '') {
      const tab = await context.newPage();
      await tab.goto(address + other);
      return tab;
    },
    async kill() {
      const session = await context.newCDPSession(page);
      const closed = new Promise((resolve) => context.once('close', resolve));
      session.send('Browser.crash').catch(() => undefined);
      await closed;
    },
  };
}

/** Opens the test bench instead of the game. */
export function openBench(how: HowToOpen = {}): Promise<Visit> {
  return openGame('', { ...how, address: inject('benchAddress') });
}

/** A folder for a browser that is to be closed and opened again within one test. */
export function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forkcast-profile-'));
  onTestFinished(() => clear(folder));
  return folder;
}

/**
 * A browser that was killed leaves children that write for a while yet, so a folder may fill while it is emptied. What they leave
 * behind lies in the system's folder for such things, and says nothing about the game.
 */
async function clear(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
}

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function watch(context: BrowserContext, address: string, faults: string[]): void {
  const { origin } = new URL(address);
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) faults.push(`left the origin: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answered ${response.status()}: ${response.url()}`);
  });
}

async function countBytes(session: CDPSession, received: Map<string, number>): Promise<void> {
  const addresses = new Map<string, string>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response }) => void addresses.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address && !address.startsWith('data:') && !address.startsWith('blob:')) received.set(address, (received.get(address) ?? 0) + encodedDataLength);
  });
}

/** Saves a picture as `<SHOTS>/<name>.png` when `SHOTS` names a folder; otherwise does nothing. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds against the page as it stands, one line for each rule and place. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help} (${node.target.join(' ')})`));
}
