import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the stage uses of Phaser, from its own core entry: a game, scenes with a camera, images and shapes. The plugins of a scene
 * that are not named here (input, loading, tweens, clocks) are not made; Phaser passes over them. The renderer comes first because
 * its files ask for one another in a circle, and only from there does the circle open.
 */
const parts = `
var CONST = require('./const');
require('./renderer');
require('./events');
require('./cameras/2d/CameraManager');
require('./gameobjects/DisplayList');
require('./gameobjects/GameObjectCreator');
require('./gameobjects/GameObjectFactory');
require('./gameobjects/UpdateList');
require('./gameobjects/graphics/GraphicsFactory');
require('./gameobjects/image/ImageFactory');
require('./scene/ScenePlugin');
module.exports = Object.assign({ Core: { Events: require('./core/events') }, Game: require('./core/Game'), Scale: require('./scale/const') }, CONST);
`;

/** Listeners on the document and the window that no game ever takes off again. A hidden page draws no frames anyway. */
const listeners = 'VisibilityHandler(this);';

/**
 * Builds Phaser from those of its parts that are used. It expects its builder to set the switches; in development the whole of
 * it is used as it comes.
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
        if (id.endsWith('phaser-core.js')) return { code: parts, map: null };
        if (!code.includes(listeners)) this.error(`${id} no longer holds "${listeners}": look at what this version of Phaser does instead.`);
        return { code: code.replace(listeners, ''), map: null };
      },
    },
  };
}
