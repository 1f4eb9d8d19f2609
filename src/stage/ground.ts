import { pegsOf } from '../present/pegs.ts';
import type { Picture } from '../present/picture.ts';
import type { StageGround } from '../present/stage-ground.ts';
import { dwellings, gantryHeight, gantryX } from './art/bank.ts';
import { wallHeight } from './art/house.ts';
import { crateHeight } from './art/work.ts';
import { bank, bridge, cistern, gangway, guildRing, house, jetty, lab, mooring, partnerMooring, project, waterLevel, type Plot, type Point, type Spot } from './grid.ts';
import { crowdSpots } from './layout/crowd-spots.ts';
import { lampSpots, lanternSpots } from './layout/lamp-spots.ts';
import { demoSpots, pileSpots } from './layout/pile.ts';
import { seatsOf } from './layout/seats.ts';

interface Edges { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** What stands at a spot, as the reach of its drawing round its foot. */
const round = (spot: Spot, { left, top, right, bottom }: Edges): Edges => {
  const foot = project(spot);
  return { left: foot.x + left, top: foot.y + top, right: foot.x + right, bottom: foot.y + bottom };
};

const crateEdges: Edges = { left: -20, top: -crateHeight, right: 20, bottom: 20 };
const lampEdges: Edges = { left: -13, top: -68, right: 13, bottom: 4 };
const pegEdges: Edges = { left: -5, top: -19, right: 5, bottom: 2 };
const cisternEdges: Edges = { left: -53, top: -132, right: 53, bottom: 24 };
const boatEdges: Edges = { left: -42, top: -18, right: 46, bottom: 20 };

/** The outline of a slab in the water with walls of a height at its back. */
function slab({ x, y, w, d }: Plot, walls = 0): readonly Point[] {
  const corner = (cx: number, cy: number, z: number): Point => project({ x: cx, y: cy, z });
  return [
    corner(x, y, walls), corner(x + w, y, walls), corner(x + w, y, waterLevel), corner(x + w, y + d, waterLevel), corner(x, y + d, waterLevel), corner(x, y + d, walls),
  ];
}

/** The deck lies aslant, which no one box does: small ones, eight by eight, cover it. */
function deck(): readonly Edges[] {
  const pieces = 8;
  return Array.from({ length: pieces * pieces }, (_, at) => {
    const x = bridge.x + ((at % pieces) * bridge.w) / pieces;
    const y = bridge.y + (Math.floor(at / pieces) * bridge.d) / pieces;
    const foot = project({ x, y });
    return { left: foot.x - 8, top: foot.y - 12, right: foot.x + 13, bottom: foot.y + 22 };
  });
}

function gantry(): readonly Edges[] {
  const post = (y: number): Edges => round({ x: gantryX, y }, { left: -6, top: -gantryHeight - 10, right: 8, bottom: 8 });
  const beam = Array.from({ length: 6 }, (_, at) => round({ x: gantryX, y: 2.95 + at * 0.48, z: gantryHeight }, { left: -18, top: -12, right: 10, bottom: 14 }));
  const light = project({ x: gantryX, y: 4.23 });
  return [post(2.95), post(5.35), ...beam, { left: light.x - 34, top: light.y - 66, right: light.x + 30, bottom: light.y + 20 }];
}

/** Everything the picture is about, in stage pixels. `figure` is how large people are drawn. */
function subjectsOf(picture: Picture, figure: number): readonly Edges[] {
  const personEdges: Edges = { left: -12 * figure, top: -(picture.people.some((one) => one.champion) ? 54 : 46) * figure, right: 14 * figure, bottom: 4 };
  const offered = new Set(picture.people.filter((one) => one.offered).map(({ id }) => id));
  return [
    ...[...seatsOf(picture)].map(([id, seat]) => round(seat, offered.has(id) ? { ...personEdges, right: 26 * figure } : personEdges)),
    ...crowdSpots(pegsOf(picture.crowd).pegs, picture.rooms).map((spot) => round(spot, pegEdges)),
    ...[...pileSpots(picture.prototypes), ...demoSpots(picture.demos, picture.lab)].map((spot) => round(spot, crateEdges)),
    ...lampSpots(picture.lamps.length).map((spot) => round(spot, lampEdges)),
    ...lanternSpots(picture.lanterns).map((spot) => round(spot, { left: -7, top: -22, right: 7, bottom: 4 })),
    ...dwellings.map((one) => round(one, { left: -one.d * 32, top: -one.height, right: one.w * 32, bottom: (one.w + one.d) * 16 })),
    ...(picture.lanterns > 0 ? [round(mooring, boatEdges)] : []),
    ...(picture.partners ? [round(partnerMooring, { ...boatEdges, top: -38 })] : []),
    round(cistern, cisternEdges), ...deck(), ...gantry(),
    round({ x: guildRing.x, y: guildRing.y }, picture.guild ? { left: -56, top: -28, right: 56, bottom: 28 } : { left: 0, top: 0, right: 0, bottom: 0 }),
  ];
}

/** Where words may not go, or only if they must, in CSS px of the host. */
export function groundOf(picture: Picture, figure: number, onScreen: (point: Point) => Point): StageGround {
  const land = [
    slab(house, wallHeight), slab(bank), slab({ x: jetty.x, y: jetty.from, w: jetty.w, d: jetty.to - jetty.from }), slab(bridge),
    ...(picture.lab ? [slab(lab, 34)] : []), ...(picture.lab && picture.structure === 'liaison' ? [slab(gangway)] : []),
  ];
  return {
    subjects: subjectsOf(picture, figure).map(({ left, top, right, bottom }) => {
      const from = onScreen({ x: left, y: top });
      const to = onScreen({ x: right, y: bottom });
      return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
    }),
    land: land.map((outline) => outline.map(onScreen)),
  };
}
