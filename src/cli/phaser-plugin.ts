import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What is cut from Phaser's own files, and from which. */
const cuts = [
  // The core entry puts itself on the page as a global, by Node's name for it.
  ['global.Phaser = Phaser;', 'phaser-core.js'],
  // Listeners on the document and the window that no game ever takes off again. A hidden page draws no frames anyway.
  ['VisibilityHandler(this);', 'core/Game.js'],
] as const;

/**
 * Builds from Phaser's own core entry, which leaves out physics, tile maps and sound: 165 KB less to send. Phaser
 * expects its builder to set the switches; in development the whole of it is used as it comes.
 */
export function phaserPlugin(): Plugin {
  return {
    name: 'forkcast:phaser',
    apply: 'build',
    config: () => ({
      resolve: { alias: [{ find: /^phaser$/, replacement: join(import.meta.dirname, '../../node_modules/phaser/src/phaser-core.js') }] },
      define: {
        'typeof WEBGL_RENDERER': 'true',
        'typeof CANVAS_RENDERER': 'true',
        'typeof WEBGL_DEBUG': 'false',
        'typeof FEATURE_SOUND': 'false',
      },
    }),
    transform: {
      filter: { id: /phaser\/src\/(phaser-core|core\/Game)\.js$/ },
      handler(code, id) {
        const [unwanted] = cuts.find(([, file]) => id.endsWith(file)) ?? [''];
        if (!code.includes(unwanted)) this.error(`${id} no longer holds "${unwanted}": look at what this version of Phaser does instead.`);
        return { code: code.replace(unwanted, ''), map: null };
      },
    },
  };
}
