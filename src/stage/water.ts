import type * as Phaser from 'phaser';
import { toScreen, type Fit } from './fit.ts';
import { bank, house, project, waterLevel, type Point } from './grid.ts';
import { mix } from './art/shapes.ts';
import { steadyChance } from './layout/chance.ts';
import type { Palette } from '../present/palette.ts';

const numberOf = (colour: string): number => parseInt(colour.slice(1), 16);

interface Ripple { readonly from: Point; readonly to: Point }

const ripple = (x: number, y: number, length: number): Ripple => ({ from: project({ x, y, z: waterLevel }), to: project({ x: x + length, y, z: waterLevel }) });
const chance = (name: string, at: number): number => steadyChance(`${name} ${at}`);
const ripples: readonly Ripple[] = [
  ...Array.from({ length: 46 }, (_, at) => ripple(-12 + chance('rx', at) * 44, -14 + chance('ry', at) * 40, 0.5 + chance('rl', at) * 1.4)),
  ...Array.from({ length: 10 }, (_, at) => ripple(10.4 + chance('cx', at) * 2.2, -3 + at * 1.5, 0.5 + chance('cl', at) * 0.7)),
];
/** The canal: a deeper channel that runs past both ends of the picture. */
const channel: readonly Point[] = [{ x: house.w, y: -40 }, { x: bank.x, y: -40 }, { x: bank.x, y: 60 }, { x: house.w, y: 60 }]
  .map((spot) => project({ ...spot, z: waterLevel }));

/** Draws the water for one fit, in device pixels. */
export function drawWater(graphics: Phaser.GameObjects.Graphics, palette: Palette, fit: Fit): void {
  graphics.clear();
  graphics.fillStyle(numberOf(mix(palette.water, palette.waterDeep, 0.42)), 1);
  graphics.fillPoints(channel.map((point) => toScreen(fit, point)) as Phaser.Math.Vector2[], true);
  graphics.lineStyle(Math.max(1, 1.5 * Math.sqrt(fit.scale)), numberOf(palette.waterLine), 1);
  for (const { from, to } of ripples) {
    const a = toScreen(fit, from);
    const b = toScreen(fit, to);
    graphics.lineBetween(a.x, a.y, b.x, b.y);
  }
}
