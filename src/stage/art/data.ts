import { pipeY, project } from '../grid.ts';
import type { Palette } from '../../present/palette.ts';
import { ellipse, mix, path, piece, stroke, type Piece } from './shapes.ts';

/** A stretch of pipe: strokes flow in clear data, clots stand in murky data. */
function pipe(palette: Palette, stops: readonly number[], clear: boolean, radius: number): string {
  const water = clear ? palette.clear : palette.murky;
  const points = stops.map((x) => project({ x, y: pipeY, z: 6 }));
  let svg = stroke(points, mix(palette.glass, palette.shade, 0.28), radius * 2 + 2.5, 'stroke-linecap="round"')
    + stroke(points, water, radius * 2 - 0.5)
    + stroke(points.map((point) => ({ x: point.x, y: point.y - 2.4 })), '#FFFFFF', 2, `stroke-opacity="${clear ? 0.55 : 0.25}"`);
  for (const [at, to] of points.entries()) {
    const from = points[at - 1];
    if (!from) continue;
    const marks = Math.max(2, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 26));
    for (let k = 0; k < marks; k += 1) {
      const share = (k + 0.5) / marks;
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      svg += clear
        ? stroke([{ x: at.x - 4, y: at.y - 2 }, { x: at.x + 4, y: at.y + 2 }], '#FFFFFF', 1.6, 'stroke-opacity=".75" stroke-linecap="round"')
        : ellipse({ x: at.x, y: at.y + 1 }, 3.4 + ((k * 7) % 3) * 0.7, 2.6, mix(palette.murky, palette.shade, 0.55), 'opacity=".85"');
    }
  }
  const collar = mix(palette.stone, palette.shade, 0.1);
  return svg + points.map((point) => ellipse(point, radius + 2, radius + 2, collar)).join('');
}

/** The basin and the pipe, each murky with a clear one to fade in over it. */
export function dataPieces(palette: Palette): readonly Piece[] {
  const inHouse = [1.25, 3.2, 5.2, 7.2, 9, 9.8];
  const overCanal = [9.8, 10.8, 11.6, 12.4, 13.5];
  const houseBox = [-146, 92, 148, 254] as const;
  const canalBox = [128, 228, 266, 308] as const;
  const basin = (water: string): string => path('M-20,-20v18a20,10 0 0 0 40,0v-18Z', mix(palette.stone, palette.shade, 0.08))
    + path('M3,-12v20a20,10 0 0 0 17,-10v-18Z', mix(palette.stone, palette.shade, 0.26))
    + ellipse({ x: 0, y: -20 }, 20, 10, mix(palette.stone, palette.light, 0.35)) + ellipse({ x: 0, y: -19 }, 15.5, 7.2, water);
  return [
    piece('basin', [-22, -32, 22, 10], basin(palette.murky)),
    piece('basin-clear', [-22, -32, 22, 10], ellipse({ x: 0, y: -19 }, 15.5, 7.2, palette.clear)),
    piece('pipe-murky', houseBox, pipe(palette, inHouse, false, 5)),
    piece('pipe-clear', houseBox, pipe(palette, inHouse, true, 5)),
    piece('canal-pipe-murky', canalBox, pipe(palette, overCanal, false, 4)),
    piece('canal-pipe-clear', canalBox, pipe(palette, overCanal, true, 4)),
  ];
}
