import { palettes } from '../present/palette.ts';
import type { Picture } from '../present/picture.ts';
import { openWater, type StageGround } from '../present/stage-ground.ts';
import { anchorPoints } from './anchors.ts';
import { createArt } from './art/art.ts';
import { createClock } from './clock.ts';
import { sceneOf } from './districts/districts.ts';
import { figureScale, fitFrame, toScreen, type Fit, type Inset } from './fit.ts';
import type { Game } from './game.ts';
import { createGlide } from './glide.ts';
import type { Point } from './grid.ts';
import { groundOf } from './ground.ts';
import { personUnder } from './hit.ts';
import { densestOf } from './layout/seats.ts';
import { createPlayer } from './motion/player.ts';
import { planMotion } from './motion/plan.ts';
import { createSprites } from './sprites.ts';
import type { Stage, StageOptions } from './stage.ts';
import { drawWater } from './water.ts';

/** How long a motion takes when nothing is said: a quarter. */
const quarterMillis = 2400;
/** How long the drawing takes to fill what a panel leaves. */
const glideMillis = 600;
/** How long to wait after the last change of size before the art is drawn anew. */
const settleMillis = 140;

/** The stage on a game that has started. `real` is the time it moves by, in milliseconds. */
export function stageOn(game: Game, host: HTMLElement, options: StageOptions, real: () => number = () => performance.now()): Stage {
  let { theme } = options;
  let inset: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
  let shown: Picture | null = null;
  let fitDrawn: Fit | null = null;
  let ground: StageGround | null = null;
  let redraw: ReturnType<typeof setTimeout> | undefined;
  const layoutListeners = new Set<() => void>();
  const frameListeners = new Set<() => void>();
  const glide = createGlide();
  const clock = createClock(real);
  const water = game.scene.add.graphics();
  const sprites = createSprites(game.scene);
  const motions = createPlayer(sprites);
  const art = createArt(game.scene.textures, sprites);

  const fitNow = (): Fit => fitFrame({ width: host.clientWidth, height: host.clientHeight }, inset, shown?.lab);
  const figure = (): number => figureScale(fitNow().scale, shown?.people.length ?? 0, shown ? densestOf(shown) : 0);

  const laidOut = (): void => {
    ground = null;
    for (const listener of layoutListeners) listener();
  };

  /** Puts everything where the fit of this moment has it, and tells whoever places words. */
  const drawFit = (now: number): void => {
    fitDrawn = glide.at(now);
    const density = game.density();
    const inPixels = { x: fitDrawn.x * density, y: fitDrawn.y * density, scale: fitDrawn.scale * density };
    sprites.refit(inPixels);
    drawWater(water, palettes[art.theme() ?? theme], inPixels);
    laidOut();
  };

  game.onFrame(() => {
    const gliding = glide.moving(real());
    const playing = clock.pace() > 0 && motions.step(clock.now());
    if (fitDrawn && fitDrawn !== glide.at(real())) drawFit(real());
    sprites.arrange();
    if (playing) for (const listener of frameListeners) listener();
    return playing || gliding;
  });

  const layOut = (): void => {
    glide.jump(fitNow());
    drawFit(real());
    game.wake();
  };

  /** Fits the house anew, gliding there or at once. */
  const makeRoom = (gliding: boolean): void => {
    if (!gliding) return layOut();
    glide.start(glide.at(real()), fitNow(), real(), glideMillis);
    game.wake();
  };

  /** Draws the art for the present theme, size and rooms, and dresses the scene in it. */
  const bake = async (): Promise<void> => {
    const first = art.theme() === null;
    const dressed = await art.dress({ theme, rooms: shown?.rooms ?? 3, figure: figure(), scale: fitNow().scale * game.density() });
    if (!dressed) return;
    game.scene.cameras.main.setBackgroundColor(palettes[theme].water);
    if (shown && (first || !motions.moving())) motions.settle(sceneOf(shown));
    drawFit(real());
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
    try {
      game.resize(host.clientWidth, host.clientHeight);
      layOut();
      bakeSoon();
    } catch {
      options.onBroken();
    }
  });
  observer.observe(host);

  const onScreen = (point: Point): Point => toScreen(glide.at(real()), point);
  const listening = (listeners: Set<() => void>) => (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    show(picture, cues, pace = {}) {
      const millis = pace.millis ?? (cues.length > 0 ? quarterMillis : 0);
      const from = shown;
      shown = picture;
      if (from !== null && millis > 0 && !options.reducedMotion) motions.play(planMotion(from, picture, cues, millis, motions.standing()), clock.now());
      else motions.settle(sceneOf(picture));
      if ((from?.lab ?? false) !== picture.lab) makeRoom(from !== null && millis > 0 && !options.reducedMotion);
      // The first picture says what to draw, and for which room; nothing was drawn before it.
      if (from === null) bakeOrKeep();
      else if (art.rooms() !== picture.rooms || art.figure() !== figure()) bakeSoon();
      laidOut();
      game.wake();
    },
    setPace(factor) {
      clock.setPace(factor);
      game.wake();
    },
    select(id) {
      sprites.mark(id === null ? [] : [`person:${id}`, `outline:${id}`]);
      game.wake();
    },
    personAt: (x, y) => (shown ? personUnder(x, y, shown, art.figure(), sprites, fitDrawn ?? fitNow()) : null),
    anchors() {
      if (!shown) return {};
      const points = anchorPoints(shown, art.figure(), (id) => sprites.look(`person:${id}`));
      return Object.fromEntries([...points].map(([id, point]) => [id, onScreen(point)]));
    },
    ground() {
      if (!shown) return openWater;
      ground ??= groundOf(shown, art.figure(), onScreen);
      return ground;
    },
    onLayout: listening(layoutListeners),
    onFrame: listening(frameListeners),
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
      layoutListeners.clear();
      frameListeners.clear();
      game.destroy();
    },
  };
}
