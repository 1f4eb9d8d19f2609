import { cistern, guildRing, house, jetty, lane, pipeY, project, roomPlots, waterLevel, type Plot } from '../grid.ts';
import type { Palette } from '../../present/palette.ts';
import { block, ellipse, faceAlongX, faceAlongY, facesOf, mix, piece, polygon, shadowOf, shadows, stroke, tile, type Piece } from './shapes.ts';

export const wallHeight = 30;
/** Where the drawn line of work lies on the floor. */
export const routeY = 4.93;

/** Floor lines at every tile. */
export function tileLines(plot: Plot, colour: string): string {
  let svg = '';
  for (let i = 1; i < plot.w; i += 1) svg += stroke([project({ x: plot.x + i, y: plot.y }), project({ x: plot.x + i, y: plot.y + plot.d })], colour, 1);
  for (let i = 1; i < plot.d; i += 1) svg += stroke([project({ x: plot.x, y: plot.y + i }), project({ x: plot.x + plot.w, y: plot.y + i })], colour, 1);
  return svg;
}

/** A quay: its reflection in the water, its two lit faces with a course of masonry, its top. */
export function quay(palette: Palette, plot: Plot, top: string, left: string, right: string): string {
  const far = plot.y + plot.d;
  const edge = plot.x + plot.w;
  const rim = [project({ x: plot.x, y: far, z: waterLevel }), project({ x: edge, y: far, z: waterLevel }), project({ x: edge, y: plot.y, z: waterLevel })];
  const below = rim.map((point) => ({ x: point.x, y: point.y + 20 })).reverse();
  return polygon([...rim, ...below], palette.waterDeep, 'opacity=".55"')
    + block(plot, waterLevel, -waterLevel, { top, left, right })
    + stroke([project({ x: plot.x, y: far, z: -9 }), project({ x: edge, y: far, z: -9 })], mix(left, palette.shade, 0.12), 1)
    + stroke([project({ x: edge, y: far, z: -9 }), project({ x: edge, y: plot.y, z: -9 })], mix(right, palette.shade, 0.14), 1);
}

/** A stop on the line of work. */
export function stop(palette: Palette, x: number, reached: boolean): string {
  return ellipse(project({ x, y: routeY }), 9, 4.6, reached ? palette.paper : palette.bank, `stroke="${reached ? palette.ink : palette.ghost}" stroke-width="2.6"`);
}

/** A stretch of the line of work: solid where work passes, dotted where nothing does. */
export function route(palette: Palette, from: number, to: number, open: boolean): string {
  const ends = [project({ x: from, y: routeY }), project({ x: to, y: routeY })];
  return open
    ? stroke(ends, palette.ink, 4.4, 'stroke-linecap="round"')
    : stroke(ends, palette.ghost, 2.6, 'stroke-dasharray="1 7" stroke-linecap="round"');
}

function rearWalls(palette: Palette): string {
  const faces = { top: palette.wallTop, left: palette.wallL, right: palette.wallR };
  let svg = block({ x: 0, y: -0.16, w: house.w, d: 0.16 }, 0, wallHeight, faces)
    + block({ x: -0.16, y: -0.16, w: 0.16, d: house.d + 0.16 }, 0, wallHeight, faces);
  for (let i = 0; i < 4; i += 1) {
    const x = 0.9 + i * 2.35;
    svg += faceAlongX(0, [x, 9], [x + 1.3, 23], palette.windowDay) + faceAlongX(0, [x + 0.63, 9], [x + 0.67, 23], palette.wallTop);
  }
  for (const y of [6.05, 7.5]) {
    svg += faceAlongY(0, [y, 9], [y + 1, 23], mix(palette.windowDay, palette.shade, 0.08))
      + faceAlongY(0, [y + 0.48, 9], [y + 0.52, 23], palette.wallTop);
  }
  return svg;
}

function ideasBoard(palette: Palette): string {
  const slip = palette.theme === 'light' ? palette.paper : '#D9D6CC';
  const pale = mix(palette.kraft, slip, 0.45);
  const slips: readonly (readonly [y: number, z: number, width: number, colour: string])[] = [
    [3.35, 36, 0.5, slip], [4.05, 38, 0.55, pale], [4.75, 35, 0.45, slip],
    [3.45, 22, 0.55, mix(palette.clay, slip, 0.62)], [4.2, 23, 0.42, slip], [4.78, 20, 0.5, slip],
  ];
  return block({ x: 0, y: 3.2, w: 0.08, d: 2.2 }, 0, 44, { top: palette.wallTop, left: palette.wallL, right: palette.board })
    + slips.map(([y, z, width, colour]) => faceAlongY(0.08, [y, z - 11], [y + width, z], colour)).join('');
}

/** The house with nobody in it: quay, floors, the line of work, rear walls and the ideas board. */
export function shellPiece(palette: Palette, rooms: number): Piece {
  const plots = roomPlots(rooms);
  const light = palette.theme === 'light';
  const sunbeam = (plot: Plot, from: number): string => {
    const beam = [{ x: from, y: 1.05 }, { x: from, y: 2.45 }, { x: from + 0.85, y: 2.1 }, { x: from + 0.85, y: 0.7 }];
    return polygon(beam.map((spot) => project({ x: plot.x + spot.x, y: spot.y })), palette.sunlight, 'opacity=".8"');
  };
  const sun = light ? plots.flatMap((plot) => (plot.w > 2 ? [0.22, 1.25] : [0.22]).map((from) => sunbeam(plot, from))).join('') : '';
  const svg = quay(palette, house, palette.floor, palette.slabL, palette.slabR)
    + tileLines(house, palette.floorLine)
    + tile({ x: 0.5, y: lane.y, w: house.w - 0.5, d: lane.d }, palette.lane)
    + plots.map((plot) => tile(plot, palette.room)).join('') + sun
    + route(palette, 2.1, 9.55, true) + stop(palette, 2.1, true) + stop(palette, 4.65, true) + stop(palette, 9.55, true)
    + shadows(palette, [
      shadowOf({ x: -0.16, y: 0, w: 0.16, d: house.d }, wallHeight),
      ...plots.flatMap((plot) => [
        shadowOf({ x: plot.x, y: plot.y, w: plot.w, d: 0.1 }, 13), shadowOf({ x: plot.x, y: plot.y + plot.d, w: plot.w, d: 0.1 }, 13),
        shadowOf({ x: plot.x + plot.w, y: plot.y, w: 0.1, d: plot.d }, 13),
        ...deskSpots(plot).map((desk) => shadowOf({ x: desk.x, y: desk.y, w: 0.8, d: 0.45 }, 13)),
      ]),
      shadowOf({ x: 1.2, y: 3.9, w: 0.7, d: 0.7 }, 12), shadowOf({ x: 0.45, y: pipeY - 0.25, w: 0.6, d: 0.6 }, 20),
      [project({ x: 1.2, y: pipeY + 0.1 }), project({ x: 9.8, y: pipeY + 0.1 }), project({ x: 9.9, y: pipeY }), project({ x: 1.3, y: pipeY })],
    ])
    + rearWalls(palette) + ideasBoard(palette);
  return piece('shell', [-304, -54, 332, 354], svg);
}

/** Where desks stand in a room: two if there is space. */
export function deskSpots(room: { x: number; y: number; w: number }): readonly { x: number; y: number }[] {
  const at = room.w > 2.2 ? [0.4, 1.55] : [Math.max(0.15, room.w / 2 - 0.4)];
  return at.map((dx) => ({ x: room.x + dx, y: room.y + 0.4 }));
}

/** The guild's ring on the floor, asleep or awake. */
export function ringPieces(palette: Palette): readonly Piece[] {
  const rx = guildRing.radius * 45;
  const box = [-rx - 4, -rx / 2 - 4, rx + 4, rx / 2 + 4] as const;
  const lit = mix(palette.floor, palette.clay, palette.theme === 'light' ? 0.2 : 0.16);
  const origin = { x: 0, y: 0 };
  return [
    piece('ring', box, ellipse(origin, rx, rx / 2, 'none', `stroke="${palette.laneMark}" stroke-width="2" stroke-dasharray="1 7" stroke-linecap="round"`)),
    piece('ring-awake', box, ellipse(origin, rx, rx / 2, lit, `stroke="${palette.clay}" stroke-width="3"`)
      + ellipse(origin, rx * 0.34, rx * 0.17, mix(lit, palette.paper, palette.theme === 'light' ? 0.6 : 0.3))),
  ];
}

/** The jetty people come and go by, with two low posts: a frame would hide the crowd. */
export function jettyPiece(palette: Palette): Piece {
  const faces = { ...facesOf(palette, palette.desk), top: palette.deskTop };
  let svg = '';
  for (const y of [9.75, 10.45]) {
    for (const x of [jetty.x + 0.05, jetty.x + jetty.w - 0.17]) svg += block({ x, y, w: 0.12, d: 0.12 }, -34, 27, facesOf(palette, palette.slabR));
  }
  for (let i = 0; i < 5; i += 1) svg += block({ x: jetty.x, y: jetty.from + 0.03 + i * 0.36, w: jetty.w, d: 0.31 }, -8, 5, faces);
  return piece('jetty', [-112, 252, -10, 340], svg);
}

export function postPiece(palette: Palette): Piece {
  return piece('post', [-8, -26, 8, 8], block({ x: 0, y: 0, w: 0.14, d: 0.14 }, 0, 19, facesOf(palette, palette.iron)));
}

/** A notice on a stake: one open search. */
export function noticePiece(palette: Palette): Piece {
  const paper = palette.theme === 'light' ? palette.paper : '#D9D6CC';
  const z = 10;
  return piece('notice', [-6, -28, 16, 6], stroke([project({ x: 0.12, y: 0 }), project({ x: 0.12, y: 0, z: 12 })], palette.iron, 2)
    + faceAlongX(0, [0, z], [0.26, z + 13], paper, `stroke="${palette.ink3}" stroke-width="1"`)
    + faceAlongX(0, [0.05, z + 8], [0.21, z + 9.5], palette.ink3) + faceAlongX(0, [0.05, z + 4.5], [0.16, z + 6], palette.ink3));
}

/** The cistern's foot in the water belongs to the ground; its glass stands in front of everything. */
export function cisternShadow(palette: Palette): Piece {
  const at = project({ ...cistern, z: 0 });
  return piece('cistern-shadow', [-64, -30, 64, 42], ellipse({ x: at.x - at.x, y: 5 }, 60, 30, palette.waterDeep, 'opacity=".55"'));
}

