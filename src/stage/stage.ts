import type { Cue, Picture } from '../present/picture.ts';
import { anchorPoints, type AnchorId } from './anchors.ts';
import { createArt } from './art/art.ts';
import { canRasterise } from './art/sheet.ts';
import { sceneOf } from './districts/districts.ts';
import { drawingKind } from './drawing-kind.ts';
import { figureScale, fitFrame, toScreen, type Fit, type Inset } from './fit.ts';
import { createGlide } from './glide.ts';
import type { Point } from './grid.ts';
import { createPlayer, type Player } from './motion/player.ts';
import { planMotion } from './motion/plan.ts';
import { palettes, type Theme } from './palette.ts';
import { createSprites } from './sprites.ts';
import { drawWater } from './water.ts';

export type { AnchorId } from './anchors.ts';
export type { Theme } from './palette.ts';

/** The picture of the organisation. It has no state of the game: it is told what to show. */
export interface Stage {
  /**
   * `show(picture, [])` jumps; `show(picture, cues, {millis})` moves there. Both end in the same scene. `millis` is the
   * time until the next picture: what a cue began may be played out over it, and gives way to nothing but a jump.
   */
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
/** How long the drawing takes to make room for the lab, or to fill what a panel leaves. */
const glideMillis = 600;
/** How long to wait after the last change of size before the art is drawn anew. */
const settleMillis = 140;

/**
 * Builds the stage in a host that has a size. `unavailable` says in plain words why there is none;
 * the game is complete without it.
 */
export async function createStage(
  host: HTMLElement,
  options: { readonly theme: Theme; readonly reducedMotion: boolean },
): Promise<Stage | { readonly unavailable: string }> {
  const kind = drawingKind();
  if (!kind) return { unavailable: 'This browser can draw neither with WebGL nor on a canvas.' };

  let theme = options.theme;
  let inset: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
  let shown: Picture | null = null;
  let fitDrawn: Fit | null = null;
  let redraw: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const glide = createGlide();

  let player: Player | null = null;
  let arrange = (): void => undefined;
  const onFrame = (now: number): boolean => {
    const playing = player?.step(now) ?? false;
    const gliding = glide.moving(now);
    if (fitDrawn && fitDrawn !== glide.at(now)) drawFit(now);
    arrange();
    return playing || gliding;
  };
  const game = await import('./game.ts').then(({ startGame }) => startGame(host, kind, palettes[theme].water, (now) => onFrame(now))).catch(() => null);
  if (!game) return { unavailable: 'The part of the game that draws could not be loaded.' };

  const water = game.scene.add.graphics();
  const sprites = createSprites(game.scene);
  arrange = sprites.arrange;
  const motions = createPlayer(sprites);
  player = motions;
  const art = createArt(game.scene.textures, sprites);

  const fitNow = (): Fit => fitFrame({ width: host.clientWidth, height: host.clientHeight }, inset);

  /** Puts everything where the fit of this moment has it, and tells whoever places words. */
  function drawFit(now: number): void {
    if (!game) return;
    fitDrawn = glide.at(now);
    const density = game.density();
    const inPixels = { x: fitDrawn.x * density, y: fitDrawn.y * density, scale: fitDrawn.scale * density };
    sprites.refit(inPixels);
    drawWater(water, palettes[art.theme() ?? theme], inPixels);
    for (const listener of listeners) listener();
  }

  const layOut = (): void => {
    glide.jump(fitNow());
    drawFit(performance.now());
    game.wake();
  };

  /** Fits the house anew, gliding there or at once. */
  const makeRoom = (gliding: boolean): void => {
    if (!gliding) return layOut();
    const now = performance.now();
    glide.start(glide.at(now), fitNow(), now, glideMillis);
    game.wake();
  };

  /** Draws the art for the present theme, size and rooms, and dresses the scene in it. */
  const bake = async (): Promise<void> => {
    const { scale } = fitNow();
    const first = art.theme() === null;
    const dressed = await art.dress({ theme, rooms: shown?.rooms ?? 3, figure: figureScale(scale, shown?.people.length ?? 0), scale: scale * game.density() });
    if (!dressed) return;
    game.scene.cameras.main.setBackgroundColor(palettes[theme].water);
    if (shown && (first || !motions.moving())) motions.settle(sceneOf(shown));
    drawFit(performance.now());
    game.wake();
  };
  /** The old art stays, a little soft, if new art cannot be drawn. */
  const bakeOrKeep = (): void => void bake().catch(() => undefined);
  const bakeSoon = (): void => {
    if (!shown) return;
    clearTimeout(redraw);
    redraw = setTimeout(bakeOrKeep, settleMillis);
  };

  const observer = new ResizeObserver(() => {
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    game.resize(host.clientWidth, host.clientHeight);
    layOut();
    bakeSoon();
  });

  if (!(await canRasterise())) {
    game.destroy();
    return { unavailable: 'This browser could not draw the pictures.' };
  }
  observer.observe(host);

  return {
    show(picture, cues, pace = {}) {
      const millis = pace.millis ?? (cues.length > 0 ? quarterMillis : 0);
      const now = performance.now();
      const from = shown;
      shown = picture;
      const moves = from !== null && millis > 0 && !options.reducedMotion;
      if (moves) motions.play(planMotion(from, picture, cues, millis, motions.standing()), now);
      else motions.settle(sceneOf(picture));
      // The first picture says what to draw, and for which room; nothing was drawn before it.
      if (from === null) bakeOrKeep();
      else if (art.rooms() !== picture.rooms || art.figure() !== figureScale(fitNow().scale, picture.people.length)) bakeSoon();
      for (const listener of listeners) listener();
      game.wake();
    },
    anchors() {
      if (!shown) return {};
      const at = glide.at(performance.now());
      return Object.fromEntries(Object.entries(anchorPoints(shown, art.figure())).map(([id, point]) => [id, toScreen(at, point)]));
    },
    onLayout(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      if (shown) bakeOrKeep();
    },
    setInset(next) {
      if (next.top === inset.top && next.right === inset.right && next.bottom === inset.bottom && next.left === inset.left) return;
      inset = next;
      makeRoom(shown !== null && !options.reducedMotion);
      bakeSoon();
    },
    destroy() {
      art.stop();
      clearTimeout(redraw);
      observer.disconnect();
      listeners.clear();
      game.destroy();
    },
  };
}
