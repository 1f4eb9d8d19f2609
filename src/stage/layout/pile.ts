import type { Spot } from '../grid.ts';
import { crateHeight } from '../art/work.ts';
import { lab } from '../grid.ts';
import { steadyChance } from './chance.ts';

export interface Stacked extends Spot {
  readonly z: number;
  readonly piece: 'prototype' | 'pallet' | 'demo';
}

/** Most prototypes shown a crate each; beyond it ten are strapped to one pallet, and the rest stay single. */
export const mostSingle = 36;
const perPallet = 10;
const palletHeight = 38;
/** Most pallets there is floor for: 89 prototypes in all. */
const mostPallets = 8;

const rows = [3.36, 3.98, 4.58];

/** Places for single crates from the edge backwards, a new layer starting before the pile grows long. */
const singles: readonly Stacked[] = [5, 4, 3]
  .flatMap((columns, layer) => Array.from({ length: columns }, (_, column) => rows.map((y, row) => ({ layer, column, row, y })))).flat()
  .sort((a, b) => a.column + a.layer * 1.7 - (b.column + b.layer * 1.7) || a.layer - b.layer || a.row - b.row)
  .map(({ layer, column, y, row }) => {
    const shift = (steadyChance(`crate ${layer} ${column} ${row}`) - 0.5) * 0.06;
    return { x: 9.3 - column * 0.68 + shift - layer * 0.04, y: y + shift / 2, z: layer * crateHeight, piece: 'prototype' as const };
  });

/** Every prototype that waits, each seen: a crate, or a tenth of a pallet. */
export function pileSpots(prototypes: number): readonly Stacked[] {
  if (prototypes <= mostSingle) return singles.slice(0, Math.max(0, prototypes));
  const pallets = Math.min(mostPallets, Math.floor(prototypes / perPallet));
  const rest = Math.min(perPallet - 1, prototypes - pallets * perPallet);
  const stacks = Array.from({ length: pallets }, (_, at): Stacked => (
    { piece: 'pallet', x: 8.7 - Math.floor(at / 4) * 1.3, y: at % 2 === 0 ? 3.36 : 4.3, z: (Math.floor(at / 2) % 2) * palletHeight }
  ));
  const behind = 8 - (Math.ceil(pallets / 4) - 1) * 1.3;
  const loose = Array.from({ length: rest }, (_, at): Stacked => (
    { piece: 'prototype', x: behind - (Math.floor(at / 3) % 2) * 0.68, y: rows[at % rows.length] ?? 0, z: Math.floor(at / 6) * crateHeight }
  ));
  return [...stacks, ...loose];
}

/** Demos stand on show: along the lab's side and front, or by the ideas table when there is no lab. Later ones go on top. */
export function demoSpots(demos: number, inLab: boolean): readonly Stacked[] {
  const ground: readonly Spot[] = inLab
    ? [
        ...[0.72, 1.42, 2.12].map((y) => ({ x: lab.x + lab.w - 0.76, y: lab.y + y })),
        ...[3.34, 2.58, 1.82, 1.06, 0.3].map((x) => ({ x: lab.x + x, y: lab.y + lab.d - 0.76 })),
      ]
    : [1.2, 0.55, 1.85].map((x) => ({ x, y: 3.4 }));
  return Array.from({ length: Math.max(0, demos) }, (_, at): Stacked => {
    const { x, y } = ground[at % ground.length] ?? lab;
    return { piece: 'demo', x, y, z: Math.floor(at / ground.length) * (crateHeight + 1) };
  });
}
