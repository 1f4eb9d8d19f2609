import { gangway, lab } from '../grid.ts';
import { layers, place } from '../placed.ts';
import type { District } from './district.ts';

/** The lab: an island when it stands apart, with a gangway when there is a liaison. */
export const labDistrict: District = {
  draw(picture) {
    if (!picture.lab) return [];
    return [
      place('lab', 'lab', lab, { layer: layers.slab - 1 }),
      ...(picture.structure === 'liaison' ? [place('gangway', 'gangway', gangway, { layer: layers.slab - 2 })] : []),
      place('lab-desk:0', 'desk', { x: lab.x + 0.4, y: lab.y + 0.55 }, { nudge: 0.6 }),
      place('lab-desk:1', 'desk', { x: lab.x + 1.85, y: lab.y + 0.55 }, { nudge: 0.6 }),
    ];
  },
  play: () => null,
};
