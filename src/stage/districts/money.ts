import { goldFoot, goldHeight } from '../art/money.ts';
import { cistern, waterLevel } from '../grid.ts';
import { layers, place } from '../placed.ts';
import type { District } from './district.ts';

/** What is left, as a share of all there was: 0 to 1. */
export function goldLevel(money: { readonly leftUsd: number; readonly totalUsd: number }): number {
  return money.totalUsd > 0 ? Math.max(0, Math.min(1, money.leftUsd / money.totalUsd)) : 0;
}

/** The cistern: gold is the budget not yet spent. */
export const moneyDistrict: District = {
  draw(picture) {
    const level = goldLevel(picture.money);
    const foot = { ...cistern, z: waterLevel - goldFoot };
    const gold = level > 0.004 ? [
      place('gold-foot', 'gold-foot', foot, { layer: layers.front + 1 }),
      place('gold-column', 'gold-column', foot, { layer: layers.front + 2, stretch: level }),
      place('gold-surface', 'gold-surface', { ...foot, z: foot.z + goldHeight * level }, { layer: layers.front + 3 }),
    ] : [];
    return [
      place('cistern-shadow', 'cistern-shadow', cistern, { layer: layers.slab - 3 }),
      place('cistern', 'cistern', cistern, { layer: layers.front }), ...gold, place('cistern-glass', 'cistern-glass', cistern, { layer: layers.front + 4 }),
    ];
  },
  play: () => null,
};
