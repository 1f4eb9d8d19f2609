import { drawWorlds, type WorldDraw } from '../judge/worlds.ts';
import type { Drawer } from './drawer.ts';

/** Draws on the page's own thread, giving the thread back after every world. For browsers that start no worker. */
export function createPageDrawer(): Drawer {
  return {
    kind: 'page',
    async draw(sides, from, count) {
      const draws: WorldDraw[] = [];
      for (let world = from; world < from + count; world++) {
        await breath();
        draws.push(...drawWorlds(sides, world, 1));
      }
      return draws;
    },
    close() {},
  };
}

/** Lets the page draw and answer the player. */
const breath = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
