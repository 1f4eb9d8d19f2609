import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';
import { contentPolicyPlugin } from '../../src/cli/content-policy-plugin.ts';
import { workerHeaders } from '../../src/cli/headers.ts';
import { phaserPlugin } from '../../src/cli/phaser-plugin.ts';
import { type Browser, findBrowser } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: Browser;
    /** Where the built game is served, with a slash at the end. */
    readonly gameAddress: string;
    /** Where the test bench is served, under the same headers. */
    readonly benchAddress: string;
  }
}

/** Serves the built game and the test bench on free ports, and finds a browser to open them in. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '../..');
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('There is no built game to test. Run `npm run build` first.');
  project.provide('browser', await findBrowser());

  const scratch = mkdtempSync(join(tmpdir(), 'forkcast-bench-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bench'),
    base: './',
    logLevel: 'warn',
    plugins: [phaserPlugin(), contentPolicyPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    build: { outDir: scratch, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  });
  const game = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const bench = await preview({
    configFile: false,
    root: scratch,
    logLevel: 'error',
    build: { outDir: '.' },
    // Workers have the policy of their own script; the page has its own in a tag, which is stricter.
    preview: { host: '127.0.0.1', port: 0, headers: { ...workerHeaders } },
  });
  project.provide('gameAddress', addressOf(game));
  project.provide('benchAddress', addressOf(bench));
  return async () => {
    await Promise.all([game.close(), bench.close()]);
    rmSync(scratch, { recursive: true, force: true });
  };
}

function addressOf(server: PreviewServer): string {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('A server gave no address.');
  return address;
}
