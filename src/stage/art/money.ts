import type { Palette } from '../../present/palette.ts';
import { ellipse, mix, path, piece, type Piece } from './shapes.ts';

/** The glass cistern: how high its gold can stand, in stage pixels. */
export const goldHeight = 94;
/** Where the gold's foot lies above the cistern's own foot. */
export const goldFoot = -12;

const rx = 44;
const ry = 22;
const tall = 108;

/** Glass behind, gold that can be any height between, glass rim in front. */
export function cisternPieces(palette: Palette): readonly Piece[] {
  const gold = palette.gold;
  const inner = rx - 3;
  const dark = mix(gold, palette.shade, 0.2);
  let marks = '';
  for (const share of [0.25, 0.5, 0.75]) {
    marks += path(`M-34,${goldFoot + ry - 9 - goldHeight * share}q12,6.4 22,7.4`, 'none', `stroke="${palette.ink}" stroke-opacity=".5" stroke-width="1.5"`);
  }
  return [
    piece('cistern', [-rx - 10, -tall - ry - 2, rx + 10, ry + 22],
      path(`M${-rx - 8},-8a${rx + 8},${ry + 4} 0 0 0 ${2 * rx + 16},0v8a${rx + 8},${ry + 4} 0 0 1 ${-2 * rx - 16},0Z`, palette.slabR)
        + ellipse({ x: 0, y: -8 }, rx + 8, ry + 4, palette.slabL)
      + path(`M${-rx},-12V${-tall}a${rx},${ry} 0 0 1 ${2 * rx},0V-12a${rx},${ry} 0 0 1 ${-2 * rx},0Z`, palette.glass, `opacity="${palette.theme === 'light' ? 0.82 : 0.7}"`)),
    piece('gold-foot', [-inner - 1, -1, inner + 1, ry + 1],
      path(`M${-inner},0a${inner},${ry - 2} 0 0 0 ${2 * inner},0Z`, gold)
        + path(`M8,0V${ry - 2.4}a${inner},${ry - 2} 0 0 0 ${inner - 8},${-ry + 2.4}Z`, dark)),
    piece('gold-column', [-inner - 1, -goldHeight, inner + 1, 0],
      path(`M${-inner},${-goldHeight}H${inner}V0H${-inner}Z`, gold) + path(`M8,${-goldHeight}H${inner}V0H8Z`, dark)),
    piece('gold-surface', [-inner - 1, -ry, inner + 1, ry],
      ellipse({ x: 0, y: 0 }, inner, ry - 2, mix(gold, '#FFFFFF', palette.theme === 'light' ? 0.42 : 0.3))),
    piece('cistern-glass', [-rx - 3, -tall - ry - 3, rx + 3, ry], marks
      + ellipse({ x: 0, y: -tall }, rx, ry, 'none', `stroke="${palette.wallTop}" stroke-width="3.5"`)
      + path(`M${-rx + 9},${-tall + 22}V-20`, 'none', 'stroke="#FFFFFF" stroke-opacity=".5" stroke-width="4" stroke-linecap="round"')),
  ];
}
