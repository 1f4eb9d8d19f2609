import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { type Browser, findBrowser } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: Browser;
    /** Where the built game is served, with a slash at the end. */
    readonly address: string;
  }
}

/** Serves the built game with its real headers on a free port, and finds a browser to open it in. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '../..');
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('There is no built game to test. Run `npm run build` first.');
  const browser = await findBrowser();
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The server of the built game gave no address.');
  project.provide('browser', browser);
  project.provide('address', address);
  return () => server.close();
}
