import { bank, bridge, dock, gangway, lab, project } from '../grid.ts';
import type { Palette } from '../../present/palette.ts';
import { block, ellipse, faceAlongX, facesOf, mix, path, piece, polygon, shadowOf, shadows, tile, type Piece } from './shapes.ts';
import { quay, route, stop, tileLines } from './house.ts';

/** A house across the canal: plot, height, and the x of its windows. */
export interface Dwelling { readonly x: number; readonly y: number; readonly w: number; readonly d: number; readonly height: number }
export const dwellings: readonly Dwelling[] = [
  { x: 14.85, y: -0.3, w: 0.95, d: 0.5, height: 36 }, { x: 15.9, y: -0.3, w: 0.85, d: 0.5, height: 54 },
  { x: 14.7, y: 8.4, w: 0.9, d: 0.5, height: 34 }, { x: 15.75, y: 8.4, w: 0.9, d: 0.5, height: 50 },
];
/** Height of the gantry that carries the inspection light. */
export const gantryHeight = 70;
export const gantryX = 13.4;

/** The customers' quay, with the dock inlaid. The line of work reaches it only when the bridge is whole. */
export function bankPieces(palette: Palette): readonly Piece[] {
  const box = [(bank.x - bank.y - bank.d) * 32 - 6, 200, (bank.x + bank.w - bank.y) * 32 + 6, (bank.x + bank.w + bank.y + bank.d) * 16 + 50] as const;
  const mark = mix(palette.bank, palette.plank, 0.5);
  const base = quay(palette, bank, palette.bank, palette.bankL, palette.bankR) + tileLines(bank, palette.bankLine)
    + tile({ x: bank.x, y: bridge.y, w: bank.w, d: bridge.d }, palette.lane, 'opacity=".65"')
    + tile(dock, mix(palette.bank, palette.plank, 0.14), `stroke="${mark}" stroke-width="1.6"`)
    + `<clipPath id="quay-top">${tile(bank, '#000')}</clipPath><g clip-path="url(#quay-top)">` + shadows(palette, [
      ...dwellings.map((house) => shadowOf(house, house.height)),
      shadowOf({ x: gantryX, y: 2.95, w: 0.16, d: 0.16 }, gantryHeight), shadowOf({ x: gantryX, y: 5.35, w: 0.16, d: 0.16 }, gantryHeight),
    ]) + '</g>';
  const line = (open: boolean): string => route(palette, bank.x + 0.1, 16.55, open) + stop(palette, 14.5, open) + stop(palette, 16.45, open);
  const lineBox = [238, 280, 400, 360] as const;
  return [piece('bank', box, base), piece('bank-route', lineBox, line(true)), piece('bank-route-dotted', lineBox, line(false))];
}

export function dwellingPieces(palette: Palette): readonly Piece[] {
  const stone = mix(palette.bankL, palette.light, 0.28);
  const drawn = dwellings.map((house, at) => {
    const windows = windowsOf(house).map((x) => faceAlongX(house.d, [x, house.height - 23], [x + 0.26, house.height - 9], palette.windowDark)).join('');
    return piece(`dwelling-${at}`, [-20, -house.height - 4, house.w * 32 + 4, 28],
      block({ x: 0, y: 0, w: house.w, d: house.d }, 0, house.height, { ...facesOf(palette, stone), top: mix(palette.bank, palette.light, 0.5) }) + windows);
  });
  return [...drawn, piece('window-lit', [-2, -28, 14, 10], faceAlongX(0, [0, 0], [0.26, 14], palette.windowLit))];
}

export const windowsOf = (house: Dwelling): readonly number[] => [0.11, house.w - 0.37];

/** The gantry in two halves, so that a crate passes between its legs, and its light. */
export function gantryPieces(palette: Palette): readonly Piece[] {
  const iron = facesOf(palette, palette.iron);
  const lampAt = project({ x: 0.08, y: 1.28, z: gantryHeight - 4 });
  const head = (glass: string): string => path(`M${lampAt.x - 13},${lampAt.y + 4}L${lampAt.x - 6},${lampAt.y - 9}h12L${lampAt.x + 13},${lampAt.y + 4}Z`, palette.iron)
    + ellipse({ x: lampAt.x, y: lampAt.y + 4 }, 13, 5, glass);
  const near = project({ x: 0.8, y: 0.55 });
  const far = project({ x: -0.2, y: 2.15 });
  return [
    piece('gantry-far', [-6, -gantryHeight - 4, 8, 8], block({ x: 0, y: 0, w: 0.16, d: 0.16 }, 0, gantryHeight, iron)),
    piece('gantry-near', [-86, -gantryHeight - 12, 10, 46],
      block({ x: 0, y: 2.4, w: 0.16, d: 0.16 }, 0, gantryHeight, iron) + block({ x: 0, y: 0, w: 0.16, d: 2.56 }, gantryHeight, 8, iron)
        + head(mix(palette.iron, palette.stone, 0.4))),
    piece('gantry-glass', [-64, -gantryHeight, 0, -gantryHeight + 50], ellipse({ x: lampAt.x, y: lampAt.y + 4 }, 13, 5, palette.glow)),
    piece('gantry-beam', [-90, -gantryHeight + 4, 40, 50],
      polygon([{ x: lampAt.x - 9, y: lampAt.y + 4 }, { x: lampAt.x + 9, y: lampAt.y + 4 }, near, far], palette.glow, 'opacity=".62"')),
    piece('gantry-pool', [-80, -8, 60, 62], tile({ x: -0.2, y: 0.4, w: 1.35, d: 1.75 }, palette.glow, 'opacity=".75"')),
  ];
}

/** The lab as an island: its own slab, its own walls, its curve on the board. */
export function labPieces(palette: Palette): readonly Piece[] {
  const { w, d } = lab;
  const plot = { x: 0, y: 0, w, d };
  const faces = { top: palette.wallTop, left: palette.wallL, right: palette.wallR };
  const at = (share: number, z: number): string => { const point = project({ x: 0.55 + share * (w - 1.1), y: 0, z }); return `${point.x},${point.y}`; };
  const svg = quay(palette, plot, palette.floor, palette.slabL, palette.slabR) + tileLines(plot, palette.floorLine)
    + shadows(palette, [shadowOf({ x: -0.12, y: 0, w: 0.12, d }, 34), shadowOf({ x: 0.4, y: 0.55, w: 0.8, d: 0.45 }, 13), shadowOf({ x: 1.85, y: 0.55, w: 0.8, d: 0.45 }, 13)])
    + block({ x: 0, y: -0.12, w, d: 0.12 }, 0, 34, faces) + block({ x: -0.12, y: -0.12, w: 0.12, d: d + 0.12 }, 0, 34, faces)
    + faceAlongX(0, [0.55, 8], [w - 0.55, 29], palette.theme === 'light' ? '#3D4B8F' : '#2A3470')
    + path(`M${at(0.08, 13)}Q${at(0.4, 13)} ${at(0.6, 21)}T${at(0.92, 26)}`, 'none', 'stroke="#FFFFFF" stroke-opacity=".85" stroke-width="2"');
  const wood = { ...facesOf(palette, palette.desk), top: palette.deskTop };
  let planks = '';
  for (let y = 0; y < gangway.d; y += 0.4) planks += block({ x: 0, y, w: gangway.w, d: 0.33 }, -8, 5, wood);
  return [
    piece('lab', [-d * 32 - 10, -42, w * 32 + 8, (w + d) * 16 + 50], svg),
    piece('gangway', [-136, -2, 24, 88], planks),
  ];
}
