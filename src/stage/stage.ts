import type { Cue, Picture } from '../present/picture.ts';
import type { Theme } from '../present/palette.ts';
import type { StageAnchor } from '../present/stage-anchor.ts';
import type { StageGround } from '../present/stage-ground.ts';
import type { Inset } from './fit.ts';
import type { Point } from './grid.ts';

/** The picture of the organisation. It has no state of the game: it is told what to show. */
export interface Stage {
  /**
   * `show(picture, [])` jumps; `show(picture, cues, {millis})` moves there. Both end in the same scene. `millis` is the
   * time until the next picture: what a cue began may be played out over it, and gives way to nothing but a jump.
   */
  show(picture: Picture, cues: readonly Cue[], options?: { millis?: number }): void;
  /** How fast what is moving moves: 1 as planned, 2 twice as fast, 0 not at all until it is more again. A jump is not delayed by it. */
  setPace(factor: number): void;
  /** Marks a person, or the empty seat of one who just left, wherever they go; null for nobody. Somebody who is not there is marked once they are. */
  select(id: string | null): void;
  /** Who stands at a place, in CSS pixels of the host: the one in front if several do. Null where nobody does. */
  personAt(x: number, y: number): string | null;
  /** Where words may be put: CSS pixels in the host. Empty until something is shown. */
  anchors(): Readonly<Partial<Record<StageAnchor, Point>>>;
  /** What words keep off, in CSS pixels of the host. */
  ground(): StageGround;
  /** Called when the anchors have moved all together. Returns a function that stops it. */
  onLayout(listener: () => void): () => void;
  /** Called at every frame in which something moved: for words that travel with a walker. Returns a function that stops it. */
  onFrame(listener: () => void): () => void;
  setTheme(theme: Theme): void;
  /** Parts of the host covered by panels, in CSS pixels: the house is fitted into the rest. */
  setInset(inset: Inset): void;
  destroy(): void;
}

export interface StageOptions {
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  /** Told when something could not be drawn: nothing more will be. */
  readonly onBroken: () => void;
}
