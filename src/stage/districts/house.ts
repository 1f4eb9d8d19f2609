import type { Picture } from '../../present/picture.ts';
import { deskSpots } from '../art/house.ts';
import { frontWalls, stripSpot } from '../art/rooms.ts';
import { guildRing, jetty, office, partnerMooring, pipeY, roomPlots, type Plot, type Spot } from '../grid.ts';
import { branchesOf, floorPlans, hasOffice, hub, studio, studioDesks, workbench } from '../layout/floor-plan.ts';
import { layers, place, type Placed } from '../placed.ts';
import type { District } from './district.ts';

/** Side walls come in thirds, so that they sort with the people between them. */
function sideWalls(at: number, room: Plot): readonly Placed[] {
  const third = room.d / 3;
  return [room.x, room.x + room.w].flatMap((x, side) => [0, 1, 2].map((part) => (
    place(`wall:${at}:${side}:${part}`, 'side-wall', { x, y: room.y + part * third }, { nudge: third - 0.05 })
  )));
}

function rooms(picture: Picture): readonly Placed[] {
  const front = picture.roomsJoined ? 'open' : 'closed';
  return roomPlots(picture.rooms).flatMap((room, at) => [
    ...sideWalls(at, room),
    ...frontWalls(room, picture.roomsJoined).map((wall, part) => place(`wall:${at}:${front}:${part}`, wall.piece, wall, { nudge: wall.w / 2 + 0.05 })),
    ...deskSpots(room).map((desk, number) => place(`desk:${at}:${number}`, 'desk', desk, { nudge: 0.6 })),
    ...(picture.roomsJoined ? [place(`strip:${at}`, 'room-strip', stripSpot(room), { layer: layers.inlay })] : []),
  ]);
}

/** Data flows or clots: the clear pipe fades in over the murky one. */
function data(picture: Picture): readonly Placed[] {
  const clear = picture.gates.data;
  const origin = { x: 0, y: 0 };
  const basin = { x: 0.75, y: pipeY };
  return [
    place('basin', 'basin', basin), place('basin-clear', 'basin-clear', basin, { nudge: 0.001, alpha: clear }),
    place('pipe', 'pipe-murky', origin, { layer: layers.inlay + 40 }), place('pipe-clear', 'pipe-clear', origin, { layer: layers.inlay + 41, alpha: clear }),
  ];
}

/** What the structure puts at the line of work. */
function atLine(picture: Picture): readonly Placed[] {
  switch (floorPlans[picture.structure].atLine) {
    case 'workbench':
      return [place('workbench', 'workbench', workbench, { nudge: 1.6 }), place('workbench-shadow', 'workbench-shadow', workbench, { layer: layers.shadow })];
    case 'desk-row':
      return [
        place('studio-floor', 'studio-floor', studio, { layer: layers.inlay + 2 }),
        ...[0, 1].map((half) => place(`studio-wall:${half}`, 'studio-wall', { x: studio.x + (half * studio.w) / 2, y: studio.y - 0.09 }, { nudge: 0.6 })),
        place('studio-end', 'studio-end', { x: studio.x + studio.w, y: studio.y }, { nudge: studio.d / 2 }),
        ...studioDesks.map((desk, at) => place(`studio-desk:${at}`, 'desk', desk, { nudge: 0.6 })),
      ];
    case 'hub':
      return [place('hub-floor', 'hub-floor', hub, { layer: layers.inlay + 2 }), place('hub-table', 'hub-table', hub)];
  }
}

function officeOf(picture: Picture): readonly Placed[] {
  if (!hasOffice(picture)) return [];
  return [
    place('office-floor', 'office-floor', office, { layer: layers.inlay }),
    place('office-far', 'office-wall-far', office, { nudge: 0.6 }),
    place('office-side', 'office-wall-side', { x: office.x + office.w, y: office.y }, { nudge: 0.9 }),
    place('office-desk', 'office-desk', { x: office.x + 0.3, y: office.y + 0.35 }, { nudge: 0.7 }),
  ];
}

/** Notices of open searches stand by the door, beside the jetty. */
const noticeSpot = (at: number): Spot => ({ x: jetty.x + jetty.w + 0.22 + (at % 5) * 0.27, y: 8.88 - Math.floor(at / 5) * 0.3 });

/** The house itself: rooms, furniture, the guild's ring, the jetty, the pipe. */
export const houseDistrict: District = {
  draw(picture) {
    return [
      place('shell', 'shell', { x: 0, y: 0 }, { layer: layers.slab }),
      place('jetty', 'jetty', { x: 0, y: 0 }, { layer: layers.slab + 1 }),
      place('post:0', 'post', { x: jetty.x - 0.14, y: 8.84 }), place('post:1', 'post', { x: jetty.x + jetty.w, y: 8.84 }),
      place('ring', picture.guild ? 'ring-awake' : 'ring', guildRing, { layer: layers.inlay }),
      place('ideas-table', 'ideas-table', { x: 1.55, y: 4.25 }),
      ...atLine(picture), ...officeOf(picture),
      ...branchesOf(picture).map((spot, at) => place(`branch:${at}`, 'branch', spot, { layer: layers.inlay + 1 })),
      ...(picture.partners ? [place('partner-boat', 'partner-boat', partnerMooring, { nudge: 0.2 })] : []),
      ...Array.from({ length: picture.searches }, (_, at) => place(`notice:${at}`, 'notice', noticeSpot(at))),
      ...rooms(picture), ...data(picture),
    ];
  },
  play: () => null,
};
