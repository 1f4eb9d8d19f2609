import type { StageLabel as PlacedLabel } from '../panels/stage-labels.tsx';
import type { StageLabel } from '../present/stage-labels.ts';
import type { Stage } from '../stage/stage.ts';

/** The side of its place on which a label has the most open water. */
const sides: Readonly<Record<string, PlacedLabel['side']>> = {
  ideas: 'above', data: 'left', teams: 'right', bridge: 'below', dock: 'right', customers: 'below', money: 'right', guild: 'below', lab: 'above', boat: 'below', crowd: 'below', lamps: 'right', light: 'right', pile: 'right',
};

/** Labels at the stage's anchors; those with nowhere to hang yet are left out. `where` says where a walker is just now. */
export function labelsAt(labels: readonly StageLabel[], anchors: ReturnType<Stage['anchors']>, where: (anchor: StageLabel['anchor']) => { readonly x: number; readonly y: number } | null): PlacedLabel[] {
  return labels.flatMap(({ anchor, ...label }) => {
    const point = anchors[anchor];
    if (!point) return [];
    return [{ ...label, x: point.x, y: point.y, side: sides[anchor] ?? 'above', ...(anchor.startsWith('walker:') ? { walker: () => where(anchor) } : {}) }];
  });
}
