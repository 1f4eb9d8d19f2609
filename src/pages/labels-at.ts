import type { StageLabel as PlacedLabel } from '../panels/stage-labels.tsx';
import type { StageLabel } from '../present/stage-labels.ts';
import type { Stage } from '../stage/stage.ts';

/** The side of its place on which a label has the most open water. */
const sides: Readonly<Record<string, PlacedLabel['side']>> = {
  ideas: 'above', data: 'left', teams: 'right', bridge: 'right', dock: 'right', customers: 'below', money: 'right', guild: 'below', lab: 'above', boat: 'below', crowd: 'left', lamps: 'right',
};

/** Labels at the stage's anchors; those with nowhere to hang yet are left out. */
export function labelsAt(labels: readonly StageLabel[], anchors: ReturnType<Stage['anchors']>): PlacedLabel[] {
  return labels.flatMap(({ anchor, ...label }) => {
    const point = anchors[anchor];
    return point ? [{ ...label, x: point.x, y: point.y, side: sides[anchor] ?? 'above' }] : [];
  });
}
