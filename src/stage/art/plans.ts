import { office, project } from '../grid.ts';
import { branchLength, hub, studio, studioDesks, workbench } from '../layout/floor-plan.ts';
import type { Palette } from '../../present/palette.ts';
import { block, ellipse, facesOf, mix, path, piece, polygon, shadowOf, shadows, stroke, tile, type Faces, type Piece } from './shapes.ts';

/** Half the height of a circle on the floor. */
const flat = 0.5;
/** Half a tile's width on screen, for a circle's reach in tiles. */
const reachOf = (tiles: number): number => tiles * 45;

const woodOf = (palette: Palette): Faces => ({ ...facesOf(palette, palette.desk), top: palette.deskTop });
const slipOf = (palette: Palette): string => (palette.theme === 'light' ? palette.paper : '#D9D6CC');

/** A bench that is nobody's own, with a drawing and a block on it. */
function benchPieces(palette: Palette): readonly Piece[] {
  const plan = [{ x: 0.55, y: 0.2 }, { x: 1.35, y: 0.2 }, { x: 1.35, y: 0.62 }, { x: 0.55, y: 0.62 }].map((spot) => project({ ...spot, z: 16 }));
  const { w, d } = workbench;
  return [
    piece('workbench', [-32, -24, 80, 56],
      block({ x: 0, y: 0, w: 0.12, d }, 0, 15, facesOf(palette, palette.desk)) + block({ x: w - 0.12, y: 0, w: 0.12, d }, 0, 15, facesOf(palette, palette.desk))
      + block({ x: 0, y: 0, w, d }, 11, 5, woodOf(palette))
      + polygon(plan, slipOf(palette))
      + [0.3, 0.42].map((y) => stroke([project({ x: 0.68, y, z: 16 }), project({ x: 1.62 - y * 1.5, y, z: 16 })], palette.petrol, 1.3)).join('')
      + block({ x: 1.65, y: 0.25, w: 0.22, d: 0.3 }, 16, 6, facesOf(palette, palette.kraft))),
    piece('workbench-shadow', [-32, -12, 96, 56], shadows(palette, [shadowOf({ x: 0, y: 0, w, d }, 15)])),
  ];
}

/** A central team's own floor: a tint of its own, a low wall at its back and one at its end. */
function studioPieces(palette: Palette): readonly Piece[] {
  const { w, d } = studio;
  const tint = mix(palette.lane, palette.petrol, palette.theme === 'light' ? 0.2 : 0.26);
  const wall = { top: mix(palette.wallTop, palette.petrol, 0.2), left: mix(palette.wallL, palette.petrol, 0.24), right: mix(palette.wallR, palette.petrol, 0.24) };
  const desks = studioDesks.map((desk) => shadowOf({ x: desk.x - studio.x, y: desk.y - studio.y, w: 0.8, d: 0.45 }, 13));
  return [
    piece('studio-floor', [-d * 32 - 4, -4, w * 32 + 30, (w + d) * 16 + 6],
      tile({ x: 0, y: 0, w, d }, tint) + stroke([project({ x: 0, y: d }), project({ x: w, y: d })], palette.petrol, 2)
      + shadows(palette, [shadowOf({ x: 0, y: -0.1, w, d: 0.1 }, 16), ...desks])),
    piece('studio-wall', [-8, -20, w * 16 + 4, w * 8 + 5], block({ x: 0, y: 0, w: w / 2 + 0.02, d: 0.09 }, 0, 16, wall)),
    piece('studio-end', [-d * 32 - 4, -20, 8, d * 16 + 5], block({ x: 0, y: 0, w: 0.09, d }, 0, 16, wall)),
  ];
}

/** A small centre: a round table on a round floor. */
function hubPieces(palette: Palette): readonly Piece[] {
  const reach = reachOf(hub.radius);
  const tint = mix(palette.lane, palette.petrol, palette.theme === 'light' ? 0.2 : 0.26);
  const origin = { x: 0, y: 0 };
  return [
    piece('hub-floor', [-reach * 1.3 - 4, -reach * flat - 4, reach * 1.3 + 4, reach * flat + 4], ellipse(origin, reach * 1.3, reach * flat, tint, `stroke="${palette.petrol}" stroke-width="2"`)),
    piece('hub-table', [-27, -24, 27, 16],
      ellipse(origin, 23, 11.5, mix(palette.desk, palette.shade, 0.35)) + path('M-23,-10a23,11.5 0 0 0 46,0v4a23,11.5 0 0 1 -46,0Z', palette.desk)
      + ellipse({ x: 0, y: -10 }, 23, 11.5, palette.deskTop) + ellipse({ x: 0, y: -10 }, 11, 5.5, palette.petrol) + ellipse({ x: 0, y: -10.6 }, 7.6, 3.6, mix(palette.petrol, palette.light, 0.4))),
  ];
}

/** The line of work turning off into a room, and its stop there; a tinted floor says whose desk that is. */
function branchPiece(palette: Palette): Piece {
  const end = { x: 0, y: -branchLength };
  const tint = mix(palette.room, palette.petrol, palette.theme === 'light' ? 0.2 : 0.26);
  return piece('branch', [-44, -branchLength * 16 - 28, branchLength * 32 + 48, 8],
    tile({ x: -0.7, y: end.y - 0.55, w: 1.4, d: 1.2 }, tint)
    + stroke([project({ x: 0, y: 0 }), project(end)], palette.ink, 3.6, 'stroke-linecap="round"')
    + ellipse(project(end), 8, 4, palette.paper, `stroke="${palette.ink}" stroke-width="2.4"`));
}

/** The office of whoever leads: a carpet, a wide desk, glass on two sides. */
function officePieces(palette: Palette): readonly Piece[] {
  const glass = { top: palette.wallTop, left: mix(palette.glass, palette.clear, 0.12), right: mix(palette.glass, palette.shade, 0.14) };
  const { w, d } = office;
  const rug = mix(palette.floor, palette.lead, palette.theme === 'light' ? 0.2 : 0.16);
  return [
    piece('office-floor', [-d * 32 - 4, -4, w * 32 + 20, (w + d) * 16 + 6],
      tile({ x: 0, y: 0, w, d }, rug) + tile({ x: 0.2, y: 0.9, w: w - 0.4, d: 0.7 }, mix(rug, palette.lead, palette.theme === 'light' ? 0.22 : 0.14))
      + shadows(palette, [shadowOf({ x: 0.3, y: 0.35, w: 1, d: 0.45 }, 13)])),
    piece('office-wall-far', [-4, -22, w * 32 + 4, w * 16 + 5], `<g opacity=".55">${block({ x: 0, y: 0, w, d: 0.07 }, 0, 18, glass)}</g>`),
    piece('office-wall-side', [-d * 32 - 4, -22, 8, d * 16 + 5], `<g opacity=".55">${block({ x: 0, y: 0, w: 0.07, d }, 0, 18, glass)}</g>`),
    piece('office-desk', [-18, -32, 36, 28],
      block({ x: 0, y: 0, w: 1, d: 0.45 }, 0, 13, { ...facesOf(palette, mix(palette.desk, palette.lead, 0.35)), top: mix(palette.deskTop, palette.lead, 0.2) })
      + path('M17,-8V-19M11,-19h12l-3,-7h-6Z', palette.gold, `stroke="${palette.iron}" stroke-width="1.4"`)),
  ];
}

/** What the structures put on the floor. */
export function planPieces(palette: Palette): readonly Piece[] {
  return [...benchPieces(palette), ...studioPieces(palette), ...hubPieces(palette), branchPiece(palette), ...officePieces(palette)];
}
