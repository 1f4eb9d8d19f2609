import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Typefaces served with the game. Their licence asks to travel with them. */
const typefaces = ['commissioner', 'literata'];

/** Puts the licence texts of the typefaces into the build, under `licences/`. */
export function licencesPlugin(): Plugin {
  let root = '';
  return {
    name: 'forkcast:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const name of typefaces) {
        const source = readFileSync(join(root, 'node_modules/@fontsource-variable', name, 'LICENSE'));
        this.emitFile({ type: 'asset', fileName: `licences/${name}.txt`, source });
      }
    },
  };
}
