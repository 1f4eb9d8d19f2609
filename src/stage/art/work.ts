import { bank, project, type Point, type Spot } from '../grid.ts';
import { laidSpots } from '../layout/lamp-spots.ts';
import type { Palette } from '../../present/palette.ts';
import { block, corners, ellipse, faceAlongX, faceAlongY, facesOf, mix, n, path, piece, polygon, shadowOf, shadows, stroke, type Piece } from './shapes.ts';

/** Edge of a crate, in tiles, and its height in stage pixels. */
export const crateSize = 0.62;
export const crateHeight = crateSize * 34;

const cube = { x: 0, y: 0, w: crateSize, d: crateSize };
const crateBox = [-24, -crateHeight - 4, 40, 26] as const;

/** An open frame without a lid: you see that it is hollow. */
function prototype(palette: Palette): string {
  const h = crateHeight;
  const s = crateSize;
  const wood = palette.kraft;
  const frame = mix(wood, palette.shade, 0.42);
  const rim = 0.09;
  const edge = `stroke="${frame}" stroke-width="1.2" stroke-linejoin="round"`;
  return faceAlongX(s, [0, 0], [s, h], mix(wood, palette.light, 0.12), edge)
    + faceAlongY(s, [0, 0], [s, h], mix(wood, palette.shade, 0.2), edge)
    + polygon(corners(cube, h), mix(wood, palette.light, 0.45))
    + polygon(corners({ x: rim, y: rim, w: s - 2 * rim, d: s - 2 * rim }, h), mix(wood, palette.shade, 0.5))
    + polygon([{ x: rim, y: rim }, { x: s - rim, y: rim }, { x: s - rim, y: rim + 0.2 }].map((spot) => project({ ...spot, z: h })), mix(wood, palette.shade, 0.34))
    + stroke([project({ x: 0, y: s, z: h }), project({ x: s, y: s })], frame, 1.5)
    + stroke([project({ x: s, y: s, z: h }), project({ x: s, y: 0 })], frame, 1.5);
}

/** A draped crate with a flag: on show, and going nowhere. */
function demo(palette: Palette): string {
  const cloth = palette.cloth;
  const size = crateSize;
  const plinth = { x: -0.05, y: -0.05, w: size + 0.1, d: size + 0.1 };
  const top = project({ x: size / 2, y: size / 2, z: crateHeight });
  const lit = mix(cloth, palette.shade, 0.05);
  const dark = mix(cloth, palette.shade, 0.24);
  // The cloth hangs in three folds a side, and the hem shows the plinth.
  const folds = (at: (share: number, z: number) => Point, fill: string): string => {
    const hem = [1, 0.83, 0.67, 0.5, 0.33, 0.17, 0].map((share, fold) => at(share, fold % 2 === 0 ? 2 : 4.5));
    return polygon([at(0, crateHeight), at(1, crateHeight), ...hem], fill)
      + [0.33, 0.67].map((share) => stroke([at(share, crateHeight - 4), at(share, 6)], mix(fill, palette.shade, 0.14), 1.2)).join('');
  };
  return block(plinth, 0, 4, facesOf(palette, palette.stone))
    + folds((share, z) => project({ x: size * share, y: size, z }), lit) + folds((share, z) => project({ x: size, y: size * share, z }), dark)
    + polygon(corners({ x: 0, y: 0, w: size, d: size }, crateHeight), mix(cloth, '#FFFFFF', 0.5))
    + stroke([top, { x: top.x, y: top.y - 22 }], palette.ink, 1.4) + path(`M${top.x},${top.y - 22}l13,4l-13,4Z`, palette.indigo);
}

/** A closed crate, banded and sealed. */
function release(palette: Palette): string {
  const s = crateSize;
  const h = crateHeight;
  const band = palette.plank;
  const seal = project({ x: s * 0.5, y: s, z: h * 0.5 });
  return block(cube, 0, h, facesOf(palette, mix(palette.kraft, palette.light, 0.1)))
    + polygon(corners({ x: s * 0.38, y: 0, w: s * 0.24, d: s }, h), mix(band, palette.light, 0.25))
    + faceAlongX(s, [s * 0.38, 0], [s * 0.62, h], band) + faceAlongY(s, [s * 0.38, 0], [s * 0.62, h], mix(band, palette.shade, 0.35))
    + ellipse(seal, 4.6, 4.6, '#FFFDF8') + path(`M${seal.x - 2.2},${seal.y}l1.7,1.9l3,-3.6`, 'none', 'stroke="#1B2630" stroke-width="1.5"');
}

/** Ten prototypes on a pallet, for a pile too long to count one by one. */
function pallet(palette: Palette): string {
  const wide = { x: 0, y: 0, w: 1.2, d: 0.85 };
  const faces = facesOf(palette, palette.kraft);
  const frame = mix(palette.kraft, palette.shade, 0.42);
  let svg = block(wide, 0, 4, facesOf(palette, palette.stone)) + block(wide, 4, 34, faces);
  for (let i = 1; i < 5; i += 1) svg += stroke([project({ x: (1.2 * i) / 5, y: 0.85, z: 38 }), project({ x: (1.2 * i) / 5, y: 0.85, z: 4 })], frame, 1.4);
  return svg + stroke([project({ x: 0, y: 0.85, z: 21 }), project({ x: 1.2, y: 0.85, z: 21 }), project({ x: 1.2, y: 0, z: 21 })], frame, 1.4);
}

export function cratePieces(palette: Palette): readonly Piece[] {
  return [
    piece('prototype', crateBox, prototype(palette)),
    piece('demo', [-26, -crateHeight - 26, 40, 30], demo(palette)),
    piece('release', crateBox, release(palette)),
    piece('pallet', [-32, -44, 44, 40], pallet(palette)),
    piece('crate-shadow', [-26, -16, 48, 26], shadows(palette, [shadowOf(cube, crateHeight)])),
    piece('spotlight', [-44, -96, 44, 30],
      path(`M-7,-92h14L34,${n(crateSize * 16)}H-34Z`, palette.theme === 'light' ? palette.paper : palette.glow, `opacity="${palette.theme === 'light' ? 0.5 : 0.26}"`)
      + ellipse({ x: 0, y: crateSize * 16 }, 34, 17, palette.theme === 'light' ? palette.paper : palette.glow, `opacity="${palette.theme === 'light' ? 0.8 : 0.4}"`)
      + path('M-11,-90L-7,-96H7L11,-90Z', palette.iron)),
    piece('clap', [-12, -14, 12, 2], path('M-7,-2l-3,-5M0,-4V-11M7,-2l3,-5', 'none', `stroke="${palette.ink}" stroke-width="2.2" stroke-linecap="round"`)),
  ];
}

/** The dashed outline of a lamp still to come. */
function socket(palette: Palette): string {
  return ellipse({ x: 0, y: 0 }, 8.5, 4.4, mix(palette.bank, palette.shade, 0.1), `stroke="${palette.ghost}" stroke-width="1.5" stroke-dasharray="3 3"`);
}

function lamp(palette: Palette, state: 'live' | 'dark' | 'troubled'): string {
  const light = palette.theme === 'light';
  const post = light ? '#3C4650' : '#0B141B';
  const top = -44;
  const glass = state === 'live' ? palette.glow : mix(palette.stone, palette.shade, 0.3);
  const halo = state === 'live' ? ellipse({ x: 0, y: top - 8 }, 19, 19, light ? palette.glow : palette.saffron, `opacity="${light ? 0.34 : 0.24}"`) : '';
  const shine = state === 'live' ? path(`M1,${top}V${top - 15}H10L8,${top}Z`, palette.saffron) : '';
  const fault = state === 'troubled'
    ? path(`M-17,${top - 21}l-6,-5M-18,${top - 9}h-8M17,${top - 21}l6,-5M18,${top - 9}h8`, 'none', `stroke="${palette.alarm}" stroke-width="2.6" stroke-linecap="round"`)
      + path(`M2,${top - 14}l-5,6h5l-4,6`, 'none', `stroke="${palette.alarm}" stroke-width="2.2"`)
    : '';
  return ellipse({ x: 0, y: 0 }, 7, 3.5, post) + path(`M-1.6,0V${top}h3.2V0Z`, post) + halo
    + path(`M-8,${top}L-10,${top - 15}H10L8,${top}Z`, glass) + shine
    + path(`M-12,${top - 15}L0,${top - 23}L12,${top - 15}Z`, post) + path(`M-8.6,${top - 1}h17.2v3h-17.2Z`, post) + fault;
}

function lantern(palette: Palette): string {
  return path('M-5,0L-6,-14a6,2.6 0 0 1 12,0L5,0a5,2.2 0 0 1 -10,0Z', palette.glow)
    + path('M1,2V-16a6,2.6 0 0 1 5,2L5,0Z', palette.saffron) + path('M-5,-16q5,-8 10,0', 'none', `stroke="${palette.ink2}" stroke-width="1.4"`);
}

/** How far a lamp's light reaches on the ground. */
const poolRadius = 58;
const poolRings = [{ radius: poolRadius, alpha: 0.15 }, { radius: 40, alpha: 0.2 }, { radius: 23, alpha: 0.28 }];

/** Light stays on the quay: each spot's pool is cut at the edge. */
function poolPiece(at: number, spot: Spot, colour: string): Piece {
  const edge = corners({ x: bank.x - spot.x, y: bank.y - spot.y, w: bank.w, d: bank.d });
  const rings = poolRings.map(({ radius, alpha }) => ellipse({ x: 0, y: 0 }, radius, radius / 2, colour, `opacity="${alpha}"`)).join('');
  return piece(`pool-${at}`, [-poolRadius, -poolRadius / 2, poolRadius, poolRadius / 2],
    `<clipPath id="quay-${at}">${polygon(edge, '#000')}</clipPath><g clip-path="url(#quay-${at})">${rings}</g>`);
}

export function lampPieces(palette: Palette): readonly Piece[] {
  const pool = palette.theme === 'light' ? '#F7C45C' : '#FFC45A';
  const box = [-28, -74, 28, 6] as const;
  return [
    piece('socket', [-11, -7, 11, 7], socket(palette)),
    piece('lamp-live', box, lamp(palette, 'live')),
    piece('lamp-dark', box, lamp(palette, 'dark')),
    piece('lamp-troubled', box, lamp(palette, 'troubled')),
    ...laidSpots.map((spot, at) => poolPiece(at, spot, pool)),
    piece('pool-broken', [-40, -22, 40, 22],
      ellipse({ x: 0, y: 0 }, 36, 18, 'none', `stroke="${palette.alarm}" stroke-width="1.8" stroke-dasharray="4 5"`)),
    piece('lantern', [-9, -24, 9, 5], lantern(palette)),
    piece('lantern-pool', [-19, -10, 19, 10], ellipse({ x: 0, y: 0 }, 17, 8.5, pool, 'opacity=".35"')),
    piece('lamp-shadow', [-4, -4, 44, 16], shadows(palette, [shadowOf({ x: -0.04, y: -0.04, w: 0.08, d: 0.08 }, 44)])),
  ];
}

/** The rowing boat that carries features over by hand, and the boat partners come in. */
export function boatPieces(palette: Palette): readonly Piece[] {
  const hull = (wood: string, deck: string): string => ellipse({ x: 2, y: 8 }, 42, 13, palette.waterDeep, 'opacity=".6"')
    + path('M-40,-8Q-22,14 4,19Q30,22 44,12L38,-2Q0,6 -40,-8Z', mix(wood, palette.shade, 0.32))
    + path('M-40,-8Q0,-16 38,-2Q46,4 44,12Q20,12 4,8Q-24,2 -40,-8Z', deck)
    + path('M-32,-7Q0,-12 34,1Q38,5 37,8Q18,9 4,5Q-20,0 -32,-7Z', mix(wood, palette.shade, 0.4));
  const pole = path('M12,2V-36', 'none', `stroke="${palette.iron}" stroke-width="2"`) + path('M12,-36l-26,7l26,7Z', palette.theme === 'light' ? '#FFFDF8' : '#12212C') + path('M12,-36l-26,7l26,7Z', 'none', `stroke="${palette.ink2}" stroke-width="1.2"`);
  return [
    piece('boat', [-46, -18, 50, 24], hull(palette.desk, palette.deskTop)),
    piece('partner-boat', [-46, -40, 50, 24], hull(palette.iron, mix(palette.iron, palette.light, 0.35)) + pole),
  ];
}
