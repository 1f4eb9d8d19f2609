import type { Picture } from '../../present/picture.ts';
import { deskSpots } from '../art/house.ts';
import { frontWalls, stripSpot } from '../art/rooms.ts';
import { guildRing, jetty, office, pipeY, roomPlots, type Plot, type Spot } from '../grid.ts';
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
      place('workbench', 'workbench', { x: 3.5, y: 3.75 }, { nudge: 1.6 }),
      place('office-far', 'office-wall-far', { x: office.x, y: office.y }, { nudge: 0.6 }),
      place('office-side', 'office-wall-side', { x: office.x + office.w, y: office.y }, { nudge: 0.9 }),
      place('office-desk', 'office-desk', { x: office.x + 0.3, y: office.y + 0.35 }, { nudge: 0.7 }),
      ...Array.from({ length: picture.searches }, (_, at) => place(`notice:${at}`, 'notice', noticeSpot(at))),
      ...rooms(picture), ...data(picture),
    ];
  },
  play: () => null,
};
