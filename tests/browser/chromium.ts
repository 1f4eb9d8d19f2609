import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** A browser on this machine, and what it needs in its environment. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What the stage is drawn with: WebGL, here in software, or a plain canvas as on a machine whose graphics card is barred. */
export type Drawing = 'webgl' | 'canvas';

const drawingArguments: Readonly<Record<Drawing, readonly string[]>> = {
  webgl: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-gpu-rasterization'],
  canvas: ['--disable-gpu', '--disable-3d-apis'],
};

/** Reaches for nothing on its own, and may run as root. */
const alwaysArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=MediaRouter,OptimizationHints,Translate',
  '--no-pings',
  '--font-render-hinting=none',
];

export function browserArguments(drawing: Drawing): string[] {
  return [...alwaysArguments, ...drawingArguments[drawing]];
}

const advice = 'No browser to test with. Set CHROMIUM to the path of a Chrome or Chromium, or install Google Chrome.';

/** Finds a browser: the one named in `CHROMIUM`, the one that npm brought (Linux on x64), or an installed Chrome. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is no such file. ${advice}`);
    return { executablePath: named, env: {} };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  const installed = installedPlaces[process.platform]?.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: {} };
  const downloaded = chromium.executablePath();
  if (downloaded && existsSync(downloaded)) return { executablePath: downloaded, env: {} };
  throw new Error(advice);
}

const installedPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  ],
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'],
};

/**
 * Unpacks the browser that came through npm, once for each version of it. The package reads its folder and its
 * libraries from the environment while it loads, so the environment is set first and put back afterwards.
 */
async function unpackBrowser(): Promise<Browser> {
  const folder = join(tmpdir(), 'forkcast-chromium-147.0.0');
  const ready = join(folder, 'unpacked');
  if (!existsSync(ready)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', LANG: 'en_US.UTF-8' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    writeFileSync(ready, '');
    return {
      executablePath,
      env: { LANG: 'en_US.UTF-8', FONTCONFIG_PATH: join(folder, 'fonts'), LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' },
    };
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LANG', 'FONTCONFIG_PATH', 'HOME', 'LD_LIBRARY_PATH']) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
}
