import { roomPlots } from '../grid.ts';
import type { Palette } from '../../present/palette.ts';
import { block, ellipse, facesOf, mix, path, piece, tile, type Piece } from './shapes.ts';

/** Partitions are low, so that nobody behind one is hidden. */
const partitionHeight = 13;
const thickness = 0.1;
/** How wide the opening of a joined room is, as a share of its front. */
const opening = 0.4;

/** Room partitions come in three lengths each way, so that they sort with the people between them. */
export function roomPieces(palette: Palette, rooms: number): readonly Piece[] {
  const width = roomPlots(rooms)[0]?.w ?? 1;
  const faces = { top: palette.wallTop, left: palette.wallL, right: palette.wallR };
  const across = (id: string, w: number): Piece => piece(id, [-6, -16, w * 32 + 4, w * 16 + 5], block({ x: 0, y: 0, w, d: thickness }, 0, partitionHeight, faces));
  const side = 2.5 / 3;
  return [
    piece('side-wall', [-side * 32 - 4, -16, 8, side * 16 + 5], block({ x: 0, y: 0, w: thickness, d: side }, 0, partitionHeight, faces)),
    across('front-wall', width / 3 + 0.02),
    across('front-wall-open', (width * (1 - opening)) / 2),
    piece('room-strip', [-24, -4, width * opening * 32 + 4, width * opening * 16 + 16],
      tile({ x: 0, y: 0, w: width * opening, d: 0.55 }, palette.roomJoin)),
  ];
}

/** Where the front partitions of a room stand: three closed, or two with an opening between. */
export function frontWalls(room: { x: number; y: number; w: number; d: number }, joined: boolean): readonly { piece: string; x: number; y: number; w: number }[] {
  const y = room.y + room.d;
  if (!joined) return [0, 1, 2].map((third) => ({ piece: 'front-wall', x: room.x + (third * room.w) / 3, y, w: room.w / 3 }));
  const w = (room.w * (1 - opening)) / 2;
  return [{ piece: 'front-wall-open', x: room.x, y, w }, { piece: 'front-wall-open', x: room.x + room.w - w + thickness, y, w }];
}

/** The strip of the line's floor that runs into a joined room. */
export function stripSpot(room: { x: number; y: number; w: number; d: number }): { x: number; y: number } {
  return { x: room.x + (room.w * (1 - opening)) / 2, y: room.y + room.d };
}

export function furniturePieces(palette: Palette): readonly Piece[] {
  const wood = { ...facesOf(palette, palette.desk), top: palette.deskTop };
  const screen = { left: palette.screen, right: mix(palette.screen, palette.shade, 0.3), top: mix(palette.screen, palette.light, 0.2) };
  const slip = palette.theme === 'light' ? palette.paper : '#D9D6CC';
  return [
    piece('desk', [-18, -30, 30, 24],
      block({ x: 0, y: 0, w: 0.8, d: 0.45 }, 0, 13, wood) + block({ x: 0.2, y: 0.08, w: 0.42, d: 0.06 }, 13, 12, screen)),
    piece('ideas-table', [-27, -26, 27, 16],
      ellipse({ x: 0, y: 0 }, 24, 12, mix(palette.desk, palette.shade, 0.35)) + path('M-24,-10a24,12 0 0 0 48,0v4a24,12 0 0 1 -48,0Z', palette.desk)
      + ellipse({ x: 0, y: -10 }, 24, 12, palette.deskTop) + path('M-8,-12 0,-16 8,-12 0,-8Z', slip)),
  ];
}
