import { palettes } from '../present/palette.ts';
import { canRasterise } from './art/sheet.ts';
import { drawingKind } from './drawing-kind.ts';
import { guarded } from './guarded.ts';
import type { Stage, StageOptions } from './stage.ts';

/**
 * Builds the stage in a host that has a size. Null where there can be none: no way to draw, or a script that did not
 * arrive. The game is complete without it.
 */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage | null> {
  const kind = drawingKind();
  if (!kind) return null;
  const parts = await Promise.all([import('./game.ts'), import('./stage-on.ts')]).catch(() => null);
  if (!parts || !(await canRasterise())) return null;
  const [{ startGame }, { stageOn }] = parts;
  const game = await startGame(host, kind, palettes[options.theme].water, options.onBroken).catch(() => null);
  return game && guarded(stageOn(game, host, options), options.onBroken);
}
