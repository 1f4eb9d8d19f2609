import { project, type Plot, type Point, type Spot } from '../grid.ts';
import type { Palette } from '../../present/palette.ts';

/** A drawing with a name and the box it needs, in stage pixels round its foot (0, 0). */
export interface Piece {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

export function piece(id: string, box: readonly [left: number, top: number, right: number, bottom: number], svg: string): Piece {
  return { id, left: box[0], top: box[1], width: box[2] - box[0], height: box[3] - box[1], svg };
}

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** A colour between two, as `#rrggbb`. `share` 0 is the first. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  return '#' + channels(from).map((value, at) => Math.round(value + ((target[at] ?? 0) - value) * share).toString(16).padStart(2, '0')).join('');
}

/** A number as SVG wants it: short. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

const pairs = (points: readonly Point[]): string => points.map((point) => `${n(point.x)},${n(point.y)}`).join(' ');

export function polygon(points: readonly Point[], fill: string, more = ''): string {
  return `<polygon points="${pairs(points)}" fill="${fill}" ${more}/>`;
}

export function ellipse(at: Point, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${n(at.x)}" cy="${n(at.y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function stroke(points: readonly Point[], colour: string, width: number, more = ''): string {
  return `<polyline points="${pairs(points)}" fill="none" stroke="${colour}" stroke-width="${width}" ${more}/>`;
}

/** The corners of a plot at a height, from the far one, clockwise on screen. */
export function corners(plot: Plot, z = 0): readonly [Point, Point, Point, Point] {
  return [
    project({ x: plot.x, y: plot.y, z }),
    project({ x: plot.x + plot.w, y: plot.y, z }),
    project({ x: plot.x + plot.w, y: plot.y + plot.d, z }),
    project({ x: plot.x, y: plot.y + plot.d, z }),
  ];
}

export const tile = (plot: Plot, fill: string, more = ''): string => polygon(corners(plot), fill, more);

/** An upright face along x at one y: `from` and `to` are x and height. */
export function faceAlongX(y: number, from: readonly [x: number, z: number], to: readonly [x: number, z: number], fill: string, more = ''): string {
  const point = (x: number, z: number): Point => project({ x, y, z });
  return polygon([point(from[0], to[1]), point(to[0], to[1]), point(to[0], from[1]), point(from[0], from[1])], fill, more);
}

/** An upright face along y at one x. */
export function faceAlongY(x: number, from: readonly [y: number, z: number], to: readonly [y: number, z: number], fill: string, more = ''): string {
  const point = (y: number, z: number): Point => project({ x, y, z });
  return polygon([point(from[0], to[1]), point(to[0], to[1]), point(to[0], from[1]), point(from[0], from[1])], fill, more);
}

export interface Faces {
  readonly top: string;
  readonly left: string;
  readonly right: string;
}

/** Light from the left: the top is lit, the left face is plain, the right face is in shade (never black). */
export function facesOf(palette: Palette, colour: string): Faces {
  return { top: mix(colour, palette.light, 0.3), left: colour, right: mix(colour, palette.shade, 0.3) };
}

export function block(plot: Plot, z: number, height: number, faces: Faces): string {
  const far = plot.y + plot.d;
  const right = plot.x + plot.w;
  return faceAlongX(far, [plot.x, z], [right, z + height], faces.left)
    + faceAlongY(right, [plot.y, z], [far, z + height], faces.right)
    + polygon(corners(plot, z + height), faces.top);
}

/** How far a shadow falls, in tiles per stage pixel of height. */
const fall = { x: 0.021, y: -0.006 } as const;

/** The ground a box's shadow covers, to the right of it. */
export function shadowOf(plot: Plot, height: number): readonly Point[] {
  const dx = fall.x * height;
  const dy = fall.y * height;
  const { x, y, w, d } = plot;
  const spots: readonly Spot[] = [
    { x, y }, { x: x + dx, y: y + dy }, { x: x + w + dx, y: y + dy }, { x: x + w + dx, y: y + d + dy }, { x: x + w, y: y + d }, { x, y: y + d },
  ];
  return spots.map(project);
}

const turnsRight = (shape: readonly Point[]): boolean => shape.reduce((area, point, at) => {
  const next = shape[(at + 1) % shape.length] ?? point;
  return area + point.x * next.y - next.x * point.y;
}, 0) > 0;

/** Several shadows as one outline, so that where they overlap nothing darkens. All must turn one way, or an overlap would be a hole. */
export function shadows(palette: Palette, shapes: readonly (readonly Point[])[]): string {
  const outlines = shapes.map((shape) => `M${pairs(turnsRight(shape) ? shape : [...shape].reverse())}Z`).join('');
  return path(outlines, palette.shadow, `fill-opacity="${palette.shadowAlpha}"`);
}

/** The same piece, larger about its foot. */
export function enlarge(small: Piece, scale: number): Piece {
  return {
    id: small.id, left: small.left * scale, top: small.top * scale, width: small.width * scale, height: small.height * scale,
    svg: `<g transform="scale(${scale.toFixed(3)})">${small.svg}</g>`,
  };
}
