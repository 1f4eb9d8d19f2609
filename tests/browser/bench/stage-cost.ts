import { galleryPictures } from '../../../src/present/gallery-pictures.ts';
import type { Picture } from '../../../src/present/picture.ts';
import { manifest } from '../../../src/stage/art/manifest.ts';
import { rasterise } from '../../../src/stage/art/sheet.ts';
import { sceneOf } from '../../../src/stage/districts/districts.ts';
import { startGame, type Game } from '../../../src/stage/game.ts';
import { createPlayer } from '../../../src/stage/motion/player.ts';
import { planMotion } from '../../../src/stage/motion/plan.ts';
import { palettes } from '../../../src/present/palette.ts';
import { createSprites } from '../../../src/stage/sprites.ts';

/** A hundred and twenty people, and the same with half of them sent to another room. */
const before: Picture = galleryPictures.hundredAndTwenty;
const after: Picture = {
  ...before,
  people: before.people.map((person, at) => (at % 2 === 0 ? person : { ...person, place: person.place.kind === 'room' ? { kind: 'room', room: (person.place.room + 1) % 3 } : { kind: 'room', room: at % 3 } })),
};

const fit = { x: 600, y: 200, scale: 1 };
const motionMillis = 8000;

/**
 * Everything is done but the drawing itself, which is no script: without a graphics card it would hold up the frames that
 * follow, and what they wait would be measured.
 */
function withoutDrawing(): void {
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) kind.prototype.drawElements = () => undefined;
}

function hostOf(): HTMLElement {
  withoutDrawing();
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;inset:0;width:64px;height:48px';
  document.body.append(host);
  return host;
}

async function dressed(game: Game, key: string) {
  const sheet = await rasterise(manifest({ palette: palettes.light, rooms: 3, figure: 1 }), 1);
  const texture = game.scene.textures.create(key, sheet.canvas);
  for (const [piece, frame] of sheet.frames) texture?.add(piece, 0, frame.x, frame.y, frame.width, frame.height);
  return sheet;
}

/** A way to draw frame after frame without waiting for the screen. */
interface Rig {
  /** Draws one frame at a time in milliseconds. */
  frame(at: number): void;
  readonly moving: number;
  readonly standing: number;
  destroy(): void;
}

const failed = (): never => { throw new Error('A frame could not be drawn.'); };

/** The stage's own player and sprites in the middle of a motion that goes back and forth. */
export async function stageRig(): Promise<Rig> {
  const game = await startGame(hostOf(), 'webgl', palettes.light.water, failed);
  const sprites = createSprites(game.scene);
  const player = createPlayer(sprites);
  sprites.dress(await dressed(game, 'sheet'), 'sheet');
  sprites.refit(fit);
  player.settle(sceneOf(before));
  game.scene.game.loop.sleep();
  let until = 0;
  let there = false;
  const start = (at: number): number => {
    const motion = there ? planMotion(after, before, [], motionMillis, player.standing()) : planMotion(before, after, [], motionMillis, player.standing());
    player.play({ ...motion, tracks: motion.tracks.map((timed) => ({ ...timed, start: 0, end: motionMillis })) }, at);
    there = !there;
    until = at + motionMillis;
    return motion.tracks.length;
  };
  const moving = start(0);
  return {
    moving,
    standing: sceneOf(before).size,
    frame(at) {
      if (at >= until) start(at);
      player.step(at);
      sprites.arrange();
      game.scene.game.step(at, 16);
    },
    destroy: () => game.destroy(),
  };
}

/** Phaser alone: as many sprites with the same textures in the same places, as many of them moved in a straight line. */
export async function bareRig(): Promise<Rig> {
  const game = await startGame(hostOf(), 'webgl', palettes.light.water, failed);
  const sheet = await dressed(game, 'sheet');
  const placed = [...sceneOf(before).values()].sort((a, b) => a.depth - b.depth);
  const ends = sceneOf(after);
  const moved: { readonly image: { setPosition(x: number, y: number): unknown }; readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }[] = [];
  for (const one of placed) {
    const frame = sheet.frames.get(one.piece);
    const image = game.scene.add.image(fit.x + one.x, fit.y + one.y, 'sheet', one.piece).setAlpha(one.alpha);
    if (frame) image.setDisplayOrigin(frame.originX, frame.originY);
    const end = ends.get(one.id);
    if (end && (end.x !== one.x || end.y !== one.y)) moved.push({ image, x: fit.x + one.x, y: fit.y + one.y, dx: end.x - one.x, dy: end.y - one.y });
  }
  game.scene.game.loop.sleep();
  return {
    moving: moved.length,
    standing: placed.length,
    frame(at) {
      const share = 0.5 + 0.5 * Math.sin(at / motionMillis);
      for (const { image, x, y, dx, dy } of moved) image.setPosition(x + dx * share, y + dy * share);
      game.scene.game.step(at, 16);
    },
    destroy: () => game.destroy(),
  };
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * How many times as long the script of a frame takes on one rig as on another. Each round sets the two side by side, now
 * one first and now the other, so that a machine that slows down slows both; the middle round decides.
 */
export async function costRatio(one: Rig, other: Rig, rounds: number, framesEach: number): Promise<number> {
  const ratios: number[] = [];
  let at = 0;
  const timed = async (rig: Rig): Promise<number> => {
    await new Promise((next) => requestAnimationFrame(next));
    const began = performance.now();
    for (let frame = 0; frame < framesEach; frame += 1) rig.frame(at + frame * 16);
    return performance.now() - began;
  };
  for (let round = 0; round < rounds; round += 1) {
    const first = await timed(round % 2 === 0 ? one : other);
    const second = await timed(round % 2 === 0 ? other : one);
    ratios.push(round % 2 === 0 ? first / second : second / first);
    at += framesEach * 16;
  }
  return middle(ratios);
}

/** Draws frames of the stage in motion, without waiting for the screen more often than every so many. */
export async function drawFrames(rig: Rig, from: number, frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) {
    rig.frame((from + frame) * 16);
    if (frame % 100 === 99) await new Promise((next) => requestAnimationFrame(next));
  }
}
