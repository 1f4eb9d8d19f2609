import { palettes } from '../present/palette.ts';
import { canRasterise } from './art/sheet.ts';
import { drawingKind } from './drawing-kind.ts';
import type { Stage, StageOptions } from './stage.ts';

/**
 * Builds the stage in a host that has a size. `unavailable` says in plain words why there is none;
 * the game is complete without it.
 */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage | { readonly unavailable: string }> {
  const kind = drawingKind();
  if (!kind) return { unavailable: 'This browser can draw neither with WebGL nor on a canvas.' };
  const parts = await Promise.all([import('./game.ts'), import('./stage-on.ts')]).catch(() => null);
  if (!parts) return { unavailable: 'The part of the game that draws could not be loaded.' };
  if (!(await canRasterise())) return { unavailable: 'This browser could not draw the pictures.' };
  const [{ startGame }, { stageOn }] = parts;
  const game = await startGame(host, kind, palettes[options.theme].water).catch(() => null);
  return game ? stageOn(game, host, options) : { unavailable: 'This browser could not start drawing.' };
}
