import type * as Phaser from 'phaser';
import type { Sheet } from './art/sheet.ts';
import type { Fit } from './fit.ts';
import type { Canvas } from './motion/player.ts';
import { layers, wear, type Look } from './placed.ts';

/** The sprites of the scene by name. It knows where things stand and nothing of why. Settled sprites keep to whole pixels, so that they are sharp. */
export interface Sprites extends Canvas {
  /** Draws from another sheet from now on. */
  dress(sheet: Sheet, texture: string): void;
  /** Moves everything to another fit; `fit` is in device pixels. */
  refit(fit: Fit): void;
  /** Lays a mark under the first of these that is there, wherever it goes. The mark is no part of the scene. */
  mark(ids: readonly string[]): void;
  /** How a sprite looks at present; null if there is none of that name. It changes with the sprite. */
  look(id: string): Readonly<Look> | null;
  /** Puts what changed its depth where it is to be drawn. Called once a frame, before drawing. */
  arrange(): void;
}

/** A sprite that can be shown. It keeps what Phaser was last told, so that it is told only what changes. */
interface OnStage {
  readonly id: string;
  readonly look: Look;
  image: Phaser.GameObjects.Image | null;
  piece: string;
  depth: number;
  alpha: number;
  across: number;
  up: number;
}

/** What Phaser has been told of a new sprite. */
const untold = { piece: '', depth: Number.NaN, alpha: 1, across: 1, up: 1 };

/**
 * What stands further back is drawn first. Phaser would sort every sprite anew whenever one moves; here one that passes
 * another changes places with it in the list it draws from, which in most frames is nothing at all.
 */
export function createSprites(scene: Phaser.Scene): Sprites {
  const standing = new Map<string, OnStage>();
  const drawn = scene.children.list;
  /** What lies under all sprites. */
  const below = drawn.length;
  const order: OnStage[] = [];
  let disordered = false;
  let worn: { readonly sheet: Sheet; readonly texture: string } | null = null;
  let fit: Fit = { x: 0, y: 0, scale: 1 };
  let ratio = 1;

  const dressOne = (image: Phaser.GameObjects.Image, piece: string): void => {
    if (!worn) return;
    const frame = worn.sheet.frames.get(piece);
    if (!frame) throw new Error(`No art is called ${piece}. Add it to the manifest.`);
    image.setTexture(worn.texture, piece);
    image.setDisplayOrigin(frame.originX, frame.originY);
  };

  const pose = (image: Phaser.GameObjects.Image, one: OnStage, settled: boolean): void => {
    const { look } = one;
    const x = fit.x + look.x * fit.scale;
    const y = fit.y + look.y * fit.scale;
    image.x = settled ? Math.round(x) : x;
    image.y = settled ? Math.round(y) : y;
    if (one.alpha !== look.alpha) image.alpha = one.alpha = look.alpha;
    const across = look.flip ? -ratio : ratio;
    if (one.across !== across) image.scaleX = one.across = across;
    const up = ratio * look.stretch;
    if (one.up !== up) image.scaleY = one.up = up;
  };

  /** Gives a sprite its image, and a place in the order. */
  const raise = (one: OnStage, texture: string): Phaser.GameObjects.Image => {
    one.image = scene.add.image(0, 0, texture, one.look.piece);
    Object.assign(one, untold);
    order.push(one);
    disordered = true;
    return one.image;
  };

  const lower = (one: OnStage): void => {
    if (!one.image) return;
    order.splice(order.indexOf(one), 1);
    one.image.destroy();
    one.image = null;
  };

  const tell = (one: OnStage, image: Phaser.GameObjects.Image, settled: boolean): void => {
    if (one.piece !== one.look.piece) {
      dressOne(image, one.look.piece);
      one.piece = one.look.piece;
    }
    if (one.depth !== one.look.depth) {
      one.depth = one.look.depth;
      disordered = true;
    }
    pose(image, one, settled);
  };

  const show = (one: OnStage, settled: boolean): void => {
    if (!worn) return;
    if (!one.image) standing.set(one.id, one);
    tell(one, one.image ?? raise(one, worn.texture), settled);
  };

  const hide = (one: OnStage): void => {
    standing.delete(one.id);
    lower(one);
  };

  const newcomer = (id: string): OnStage => ({ id, look: { piece: '', x: 0, y: 0, depth: 0, alpha: 0, stretch: 1, flip: false }, image: null, ...untold });

  const mark = newcomer('mark');
  let marked: readonly string[] = [];
  const followMarked = (): void => {
    const id = marked.find((one) => standing.has(one));
    const above = id === undefined ? undefined : standing.get(id);
    if (!above || !worn) return lower(mark);
    Object.assign(mark.look, { piece: 'ring-selected', x: above.look.x, y: above.look.y, depth: layers.shadow + 30, alpha: 1 });
    tell(mark, mark.image ?? raise(mark, worn.texture), true);
  };

  const each = (act: (image: Phaser.GameObjects.Image, one: OnStage) => void): void => {
    for (const one of order) if (one.image) act(one.image, one);
  };

  return {
    hand(id) {
      const one = standing.get(id) ?? newcomer(id);
      return { look: one.look, show: (settled) => show(one, settled), hide: () => hide(one) };
    },
    settle(target) {
      for (const [id, one] of standing) if (!target.has(id)) hide(one);
      for (const [id, placed] of target) {
        const one = standing.get(id) ?? newcomer(id);
        wear(one.look, placed);
        show(one, true);
      }
    },
    dress(sheet, texture) {
      worn = { sheet, texture };
      ratio = fit.scale / sheet.scale;
      each((image, one) => {
        dressOne(image, one.piece);
        pose(image, one, true);
      });
    },
    refit(next) {
      fit = next;
      if (worn) ratio = fit.scale / worn.sheet.scale;
      each((image, one) => pose(image, one, true));
    },
    mark(ids) {
      marked = ids;
    },
    look: (id) => standing.get(id)?.look ?? null,
    now: () => new Map([...standing].map(([id, { look }]) => [id, { id, ...look }])),
    arrange() {
      if (marked.length > 0 || mark.image) followMarked();
      if (!disordered) return;
      disordered = false;
      for (let at = 1; at < order.length; at += 1) {
        const one = order[at] as OnStage;
        let to = at;
        for (let before = order[to - 1]; before && one.depth < before.depth; before = order[to - 1]) {
          order[to] = before;
          drawn[below + to] = before.image as Phaser.GameObjects.Image;
          to -= 1;
        }
        if (to === at) continue;
        order[to] = one;
        drawn[below + to] = one.image as Phaser.GameObjects.Image;
      }
      scene.children.sortChildrenFlag = false;
    },
  };
}
