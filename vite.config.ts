import { defineConfig } from 'vitest/config';
import { budgetPlugin } from './src/cli/budget-plugin.ts';
import { compressPlugin } from './src/cli/compress-plugin.ts';
import { contentPolicyPlugin } from './src/cli/content-policy-plugin.ts';
import { firstScript } from './src/cli/first-script.ts';
import { headersFor, securityHeaders } from './src/cli/headers.ts';
import { licencesPlugin } from './src/cli/licences-plugin.ts';
import { parametersPlugin } from './src/cli/parameters-plugin.ts';
import { phaserPlugin } from './src/cli/phaser-plugin.ts';
import { scenarioPlugin } from './src/cli/scenario-plugin.ts';
import { LongestFirst } from './tests/longest-first.ts';

export default defineConfig({
  // Relative addresses: the built folder works at any path of any host.
  base: './',
  // One page, no fallback: a file that is missing must be a 404, never a page in disguise.
  publicDir: false,
  appType: 'mpa',
  plugins: [scenarioPlugin(), parametersPlugin(), phaserPlugin(), contentPolicyPlugin(), licencesPlugin(), compressPlugin(headersFor), budgetPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // The policy allows no inlined fonts or sounds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The licences of everything bundled, as they ask.
    license: { fileName: 'licences/scripts.md' },
    // Phaser alone is larger than Vite's default; the budget is the measure that counts.
    chunkSizeWarningLimit: 2000,
    // Packing takes most of a build, and is meant to.
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: [{ name: firstScript() }] } } },
  },
  worker: { format: 'es', plugins: () => [parametersPlugin()] },
  preview: { headers: securityHeaders },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/slow/**'],
          setupFiles: ['tests/seed.ts'],
          // One world for all files of a worker: loading modules for each file anew is a quarter of the time. Who sets what a module keeps puts it back.
          isolate: false,
          // Vitest keeps a core free for watching; a single run needs none.
          maxWorkers: '100%',
          // Generous, so that a busy machine fails nothing.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          setupFiles: ['tests/seed.ts'],
          maxWorkers: '100%',
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/set-up.ts'],
          // Two browsers at a time: what takes longest is weeks that pass on the screen, which is waiting.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
