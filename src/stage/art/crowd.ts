import type { Palette } from '../../present/palette.ts';
import { ellipse, mix, path, piece, type Piece } from './shapes.ts';

function peg(palette: Palette, lit: boolean): string {
  const coat = lit ? palette.pegLit : palette.peg;
  const glow = lit ? ellipse({ x: 0, y: 0 }, 9, 4.5, palette.saffron, `opacity="${palette.theme === 'light' ? 0.35 : 0.28}"`) : '';
  return path('M-3,-1L10,1v2L-3,2Z', palette.shadow, `opacity="${palette.shadowAlpha}"`) + glow
    + path('M-4.2,-1Q-4.2,1.5 0,1.6Q4.2,1.5 4.2,-1L3,-10Q2.8,-12.6 0,-12.6Q-2.8,-12.6 -3,-10Z', coat)
    + path('M.6,1.6Q4.2,1.5 4.2,-1L3,-10Q2.8,-12.6 .6,-12.6Z', mix(coat, palette.shade, lit ? 0.2 : 0.16))
    + ellipse({ x: 0, y: -15.4 }, 3.4, 3.4, lit ? mix(palette.pegLit, '#FFFFFF', 0.35) : palette.pegHead);
}

/** Someone across the canal: a coat with shoulders, legs, a scarf or a bag. Taller than a peg and of another colour. */
function customer(palette: Palette, bagged: boolean): string {
  const coat = palette.customer;
  const dark = mix(coat, palette.shade, 0.28);
  const deep = mix(coat, palette.shade, 0.55);
  const extra = bagged
    ? path('M5.4,-10h6.6v8.6h-6.6Z', mix(palette.bank, '#FFFFFF', 0.3)) + path('M6.8,-10q2,-4.6 3.9,0', 'none', `stroke="${deep}" stroke-width="1.2"`)
    : path('M-4.6,-17.6q4.6,2.6 9.2,0v2.4q-4.6,2.4 -9.2,0Z', mix(coat, '#FFFFFF', 0.5))
      + path('M2,-15.6l3.4,.2v6l-3,-1Z', mix(coat, '#FFFFFF', 0.42));
  return path('M-5,-1L16,4v2.4L-4,2Z', palette.shadow, `opacity="${palette.shadowAlpha}"`)
    + path('M-3.8,-6V.6h2.8V-6ZM.8,-6V1.4h2.8V-6Z', deep)
    + path('M-5.6,-4.4L-5,-15.5Q-4.6,-18.6 0,-18.6Q4.6,-18.6 5,-15.5L5.6,-4.4Q0,-2.4 -5.6,-4.4Z', coat)
    + path('M.8,-3.2Q3.6,-3.4 5.6,-4.4L5,-15.5Q4.6,-18.6 .8,-18.6Z', dark)
    + ellipse({ x: 0, y: -22.4 }, 4.3, 4.3, mix(coat, '#FFFFFF', palette.theme === 'light' ? 0.5 : 0.28))
    + path('M-4.4,-22.6a4.4,4.4 0 0 1 8.8,0q-2,-2.2 -4.4,-2.1q-2.4,-.1 -4.4,2.1', deep) + extra;
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
