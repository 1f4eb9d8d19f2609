import { openWater } from '../present/stage-ground.ts';
import type { Stage } from './stage.ts';

/** A stage of which nothing throws: `broken` is told instead, and what was asked for comes to nothing. */
export function guarded(stage: Stage, broken: () => void): Stage {
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      broken();
      return otherwise;
    }
  };
  return {
    ...stage,
    show: (picture, cues, options) => attempt(() => stage.show(picture, cues, options), undefined),
    setPace: (factor) => attempt(() => stage.setPace(factor), undefined),
    select: (id) => attempt(() => stage.select(id), undefined),
    personAt: (x, y) => attempt(() => stage.personAt(x, y), null),
    anchors: () => attempt(() => stage.anchors(), {}),
    ground: () => attempt(() => stage.ground(), openWater),
    setTheme: (theme) => attempt(() => stage.setTheme(theme), undefined),
    setInset: (inset) => attempt(() => stage.setInset(inset), undefined),
    // Whoever lets go of it need not hear that it broke as well.
    destroy() {
      try {
        stage.destroy();
      } catch {}
    },
  };
}
