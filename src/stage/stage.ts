import type { Cue, Picture } from '../present/picture.ts';
import { anchorPoints, type AnchorId } from './anchors.ts';
import { manifest } from './art/manifest.ts';
import { rasterise, type Sheet } from './art/sheet.ts';
import { sceneOf } from './districts/districts.ts';
import { drawingKind } from './drawing-kind.ts';
import { figureScale, fitFrame, frameOf, toScreen, type Fit, type Inset } from './fit.ts';
import type { Point } from './grid.ts';
import { createPlayer } from './motion/player.ts';
import { planMotion } from './motion/plan.ts';
import { palettes, type Theme } from './palette.ts';
import { createSprites } from './sprites.ts';
import { drawWater } from './water.ts';

export type { AnchorId } from './anchors.ts';
export type { Theme } from './palette.ts';

/** The picture of the organisation. It has no state of the game: it is told what to show. */
export interface Stage {
  /** `show(picture, [])` jumps; `show(picture, cues, {millis})` moves there. Both end in the same scene. */
  show(picture: Picture, cues: readonly Cue[], options?: { millis?: number }): void;
  /** Where words may be put: CSS pixels in the host. Empty until something is shown. */
  anchors(): Readonly<Partial<Record<AnchorId, Point>>>;
  /** Called when the anchors have moved. Returns a function that stops it. */
  onLayout(listener: () => void): () => void;
  setTheme(theme: Theme): void;
  /** Parts of the host covered by panels, in CSS pixels: the house is fitted into the rest. */
  setInset(inset: Inset): void;
  destroy(): void;
}

/** How long a motion takes when nothing is said: a quarter. */
const quarterMillis = 2400;
/** How long to wait after the last change of size before the art is drawn anew. */
const settleMillis = 140;

/**
 * Builds the stage in a host that has a size. `unavailable` says in plain words why there is none;
 * the game is complete without it.
 */
export async function createStage(host: HTMLElement, options: { readonly theme: Theme; readonly reducedMotion: boolean }): Promise<Stage | { readonly unavailable: string }> {
  let theme = options.theme;
  let inset: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
  let shown: Picture | null = null;
  let baked: { readonly sheet: Sheet; readonly key: string; readonly figure: number; readonly rooms: number } | null = null;
  let baking = 0;
  let redraw: ReturnType<typeof setTimeout> | undefined;
  let destroyed = false;
  const listeners = new Set<() => void>();
  const player = createPlayer();

  const kind = drawingKind();
  if (!kind) return { unavailable: 'This browser can draw neither with WebGL nor on a canvas.' };
  const game = await import('./game.ts').then(({ startGame }) => startGame(host, kind, palettes[theme].water, (now) => player.step(now))).catch(() => null);
  if (!game) return { unavailable: 'The part of the game that draws could not be loaded.' };
  const sprites = createSprites(game.scene);
  const water = game.scene.add.graphics().setDepth(-2000);

  const fit = (): Fit => fitFrame(frameOf(shown?.lab ?? false), { width: host.clientWidth, height: host.clientHeight }, inset);

  const layOut = (): void => {
    const { x, y, scale } = fit();
    const density = game.density();
    const inPixels = { x: x * density, y: y * density, scale: scale * density };
    sprites.refit(inPixels);
    drawWater(water, palettes[theme], inPixels);
    for (const listener of listeners) listener();
    game.wake();
  };

  /** Draws the art for the present theme, size and rooms, unless a newer request overtakes it. */
  const bake = async (): Promise<void> => {
    const { scale } = fit();
    const figure = figureScale(scale);
    const rooms = shown?.rooms ?? 3;
    baking += 1;
    const ticket = baking;
    const sheet = await rasterise(manifest({ palette: palettes[theme], rooms, figure }), scale * game.density());
    if (destroyed || ticket !== baking) return;
    const key = `sheet ${ticket}`;
    const texture = game.scene.textures.addCanvas(key, sheet.canvas);
    if (!texture) throw new Error(`The texture ${key} exists already.`);
    for (const [piece, frame] of sheet.frames) texture.add(piece, 0, frame.x, frame.y, frame.width, frame.height);
    sprites.dress(sheet, key);
    if (baked) game.scene.textures.remove(baked.key);
    baked = { sheet, key, figure, rooms };
    if (shown && !player.moving()) sprites.settle(sceneOf(shown));
    layOut();
  };

  const bakeSoon = (): void => {
    clearTimeout(redraw);
    redraw = setTimeout(() => void bake(), settleMillis);
  };

  const observer = new ResizeObserver(() => {
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    game.resize(host.clientWidth, host.clientHeight);
    layOut();
    bakeSoon();
  });

  try {
    await bake();
  } catch {
    game.destroy();
    return { unavailable: 'This browser could not draw the pictures.' };
  }
  observer.observe(host);

  return {
    show(picture, cues, { millis = quarterMillis } = {}) {
      const from = shown;
      const reshaped = from?.lab !== picture.lab || from.rooms !== picture.rooms;
      shown = picture;
      if (reshaped) layOut();
      if (from && cues.length > 0 && millis > 0 && !options.reducedMotion) player.play(planMotion(from, picture, cues, millis), sprites, performance.now());
      else {
        player.stop();
        sprites.settle(sceneOf(picture));
      }
      if (reshaped || baked?.rooms !== picture.rooms) bakeSoon();
      for (const listener of listeners) listener();
      game.wake();
    },
    anchors() {
      if (!shown) return {};
      const at = fit();
      const points = anchorPoints(shown, baked?.figure ?? 1);
      return Object.fromEntries(Object.entries(points).map(([id, point]) => [id, toScreen(at, point)])) as Partial<Record<AnchorId, Point>>;
    },
    onLayout(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      game.scene.cameras.main.setBackgroundColor(palettes[theme].water);
      void bake();
    },
    setInset(next) {
      if (next.top === inset.top && next.right === inset.right && next.bottom === inset.bottom && next.left === inset.left) return;
      inset = next;
      layOut();
      bakeSoon();
    },
    destroy() {
      destroyed = true;
      clearTimeout(redraw);
      observer.disconnect();
      listeners.clear();
      player.stop();
      game.destroy();
    },
  };
}
