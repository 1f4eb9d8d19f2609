import type { Palette } from '../palette.ts';
import { ellipse, mix, path, piece, type Piece } from './shapes.ts';

function peg(palette: Palette, lit: boolean): string {
  const coat = lit ? palette.pegLit : palette.peg;
  const glow = lit ? ellipse({ x: 0, y: 0 }, 9, 4.5, palette.saffron, `opacity="${palette.theme === 'light' ? 0.35 : 0.28}"`) : '';
  return path('M-3,-1L10,1v2L-3,2Z', palette.shadow, `opacity="${palette.shadowAlpha}"`) + glow
    + path('M-4.2,-1Q-4.2,1.5 0,1.6Q4.2,1.5 4.2,-1L3,-10Q2.8,-12.6 0,-12.6Q-2.8,-12.6 -3,-10Z', coat)
    + path('M.6,1.6Q4.2,1.5 4.2,-1L3,-10Q2.8,-12.6 .6,-12.6Z', mix(coat, palette.shade, lit ? 0.2 : 0.16))
    + ellipse({ x: 0, y: -15.4 }, 3.4, 3.4, lit ? mix(palette.pegLit, '#FFFFFF', 0.35) : palette.pegHead);
}

/** Someone across the canal: a long coat, a hat and a bag, so that no one takes them for an engineer. */
function customer(palette: Palette, bagged: boolean): string {
  const coat = palette.customer;
  const dark = mix(coat, palette.shade, 0.3);
  const bag = bagged ? path('M6,-9h7v9h-7Z', mix(palette.kraft, palette.bank, 0.35)) + path('M7.5,-9q2,-5 4,0', 'none', `stroke="${dark}" stroke-width="1.2"`) : '';
  return path('M-5,-1L16,3v3L-5,2Z', palette.shadow, `opacity="${palette.shadowAlpha}"`)
    + path('M-7.5,0Q0,4 7.5,0L4,-15Q3,-18.5 0,-18.5Q-3,-18.5 -4,-15Z', coat) + path('M.6,2Q4.6,1.6 7.5,0L4,-15Q3,-18.5 .6,-18.5Z', dark)
    + ellipse({ x: 0, y: -22 }, 4.2, 4.2, mix(coat, '#FFFFFF', palette.theme === 'light' ? 0.45 : 0.25)) + ellipse({ x: 0, y: -24.6 }, 7, 2.3, dark) + path('M-4,-25q0,-5 4,-5q4,0 4,5Z', dark) + bag;
}

export function crowdPieces(palette: Palette): readonly Piece[] {
  const box = [-10, -20, 12, 6] as const;
  return [
    piece('peg', box, peg(palette, false)),
    piece('peg-lit', box, peg(palette, true)),
    piece('customer-0', [-10, -32, 20, 8], customer(palette, false)),
    piece('customer-1', [-10, -32, 20, 8], customer(palette, true)),
  ];
}
