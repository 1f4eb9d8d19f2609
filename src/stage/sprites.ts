import type * as Phaser from 'phaser';
import type { Sheet } from './art/sheet.ts';
import type { Fit } from './fit.ts';
import type { Canvas } from './motion/player.ts';
import type { Placed } from './placed.ts';

/** The sprites of the scene by name. It knows where things stand and nothing of why. Settled sprites keep to whole pixels, so that they are sharp. */
export interface Sprites extends Canvas {
  /** Draws from another sheet from now on. */
  dress(sheet: Sheet, texture: string): void;
  /** Moves everything to another fit; `fit` is in device pixels. */
  refit(fit: Fit): void;
}

interface OnStage {
  readonly image: Phaser.GameObjects.Image;
  placed: Placed;
}

export function createSprites(scene: Phaser.Scene): Sprites {
  const standing = new Map<string, OnStage>();
  let worn: { sheet: Sheet; texture: string } | null = null;
  let fit: Fit = { x: 0, y: 0, scale: 1 };

  const dressOne = (image: Phaser.GameObjects.Image, piece: string): void => {
    if (!worn) return;
    const frame = worn.sheet.frames.get(piece);
    if (!frame) throw new Error(`No art is called ${piece}. Add it to the manifest.`);
    image.setTexture(worn.texture, piece);
    image.setDisplayOrigin(frame.originX, frame.originY);
  };

  const pose = ({ image, placed }: OnStage, settled: boolean): void => {
    const ratio = worn ? fit.scale / worn.sheet.scale : 1;
    const x = fit.x + placed.x * fit.scale;
    const y = fit.y + placed.y * fit.scale;
    image.setPosition(settled ? Math.round(x) : x, settled ? Math.round(y) : y);
    image.setScale(placed.flip ? -ratio : ratio, ratio * placed.stretch);
    image.setAlpha(placed.alpha);
    if (image.depth !== placed.depth) image.setDepth(placed.depth);
  };

  const put = (placed: Placed, settled: boolean): void => {
    if (!worn) return;
    let one = standing.get(placed.id);
    if (!one) {
      one = { image: scene.add.image(0, 0, worn.texture, placed.piece), placed };
      dressOne(one.image, placed.piece);
      standing.set(placed.id, one);
    } else if (one.placed.piece !== placed.piece) {
      dressOne(one.image, placed.piece);
    }
    one.placed = placed;
    pose(one, settled);
  };

  const remove = (id: string): void => {
    standing.get(id)?.image.destroy();
    standing.delete(id);
  };

  return {
    put,
    remove,
    settle(target) {
      for (const id of standing.keys()) if (!target.has(id)) remove(id);
      for (const placed of target.values()) put(placed, true);
    },
    dress(sheet, texture) {
      worn = { sheet, texture };
      for (const one of standing.values()) {
        dressOne(one.image, one.placed.piece);
        pose(one, true);
      }
    },
    refit(next) {
      fit = next;
      for (const one of standing.values()) pose(one, true);
    },
    now: () => new Map([...standing].map(([id, { placed }]) => [id, placed])),
  };
}
