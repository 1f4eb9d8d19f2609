import { bridge, project, waterLevel } from '../grid.ts';
import type { Palette } from '../../present/palette.ts';
import { block, faceAlongX, faceAlongY, facesOf, mix, piece, stroke, tile, type Piece } from './shapes.ts';

export const spanLength = bridge.w / bridge.spans;
export const plankLength = spanLength / bridge.planksPerSpan;

/** Piers always stand; planks are laid one by one; a dashed outline waits where a span is missing. */
export function bridgePieces(palette: Palette): readonly Piece[] {
  const pier = (height: number): string => faceAlongX(bridge.d - 0.2, [0, waterLevel - 10], [0.28, waterLevel], palette.waterDeep, 'opacity=".5"')
    + block({ x: 0, y: 0.3, w: 0.28, d: bridge.d - 0.5 }, waterLevel, height, facesOf(palette, palette.stone));
  const plank = (lift: number): string => {
    const top = mix(palette.plank, palette.theme === 'light' ? '#FFFFFF' : palette.light, lift);
    return block({ x: 0, y: 0, w: plankLength - 0.035, d: bridge.d }, -6, 6, { ...facesOf(palette, palette.plank), top });
  };
  const rail = mix(palette.plank, palette.shade, 0.25);
  const posts = [0, spanLength / 2].map((x) => stroke([project({ x, y: 0 }), project({ x, y: 0, z: 13 })], rail, 2.4, 'stroke-linecap="round"')).join('');
  const stripes = Array.from({ length: 6 }, (_, at) => (
    faceAlongY(0.06, [0.1 + at * 0.28, 12], [0.1 + (at + 1) * 0.28, 19], at % 2 === 0 ? palette.alarm : '#FFFDF8')
  )).join('');
  const foot = (y: number): string => block({ x: -0.06, y, w: 0.12, d: 0.12 }, 0, 20, facesOf(palette, palette.stone));
  return [
    piece('pier', [-56, -4, 4, 70], pier(13)),
    piece('pier-loaded', [-56, -4, 4, 70], pier(20)),
    piece('plank-0', [-64, -4, 10, 44], plank(palette.theme === 'light' ? 0.26 : 0.08)),
    piece('plank-1', [-64, -4, 10, 44], plank(palette.theme === 'light' ? 0.19 : 0.02)),
    piece('gap', [-64, -4, spanLength * 32 + 4, 46],
      tile({ x: 0, y: 0, w: spanLength, d: bridge.d }, 'none', `stroke="${palette.ghost}" stroke-width="1.5" stroke-dasharray="5 5"`)),
    piece('rail', [-4, -18, spanLength * 32 + 4, spanLength * 16 + 4],
      posts + stroke([project({ x: 0, y: 0, z: 12 }), project({ x: spanLength, y: 0, z: 12 })], rail, 2.4, 'stroke-linecap="round"')),
    piece('barrier', [-64, -24, 8, 38], foot(0.05) + foot(1.7) + stripes),
    piece('bridge-route', [-4, -4, plankLength * 32 + 4, plankLength * 16 + 4],
      stroke([project({ x: 0, y: 0 }), project({ x: plankLength, y: 0 })], palette.theme === 'light' ? palette.paper : palette.ink, 4, 'stroke-linecap="round"')),
  ];
}
