import type { Palette } from '../../present/palette.ts';
import { bankPieces, dwellingPieces, gantryPieces, labPieces } from './bank.ts';
import { bridgePieces } from './bridge.ts';
import { crowdPieces } from './crowd.ts';
import { dataPieces } from './data.ts';
import { cisternShadow, jettyPiece, noticePiece, postPiece, ringPieces, shellPiece } from './house.ts';
import { cisternPieces } from './money.ts';
import { personPieces } from './person.ts';
import { planPieces } from './plans.ts';
import { furniturePieces, roomPieces } from './rooms.ts';
import { enlarge, type Piece } from './shapes.ts';
import { boatPieces, cratePieces, lampPieces } from './work.ts';

/** What the art depends on. */
export interface Setting {
  readonly palette: Palette;
  /** Product teams' rooms. */
  readonly rooms: number;
  /** How large people are drawn, 1 as designed. */
  readonly figure: number;
}

/** Every texture the stage can show in one setting. */
export function manifest({ palette, rooms, figure }: Setting): readonly Piece[] {
  return [
    shellPiece(palette, rooms), ...roomPieces(palette, rooms), ...furniturePieces(palette), ...planPieces(palette), ...ringPieces(palette), jettyPiece(palette), postPiece(palette), noticePiece(palette),
    ...bankPieces(palette), ...dwellingPieces(palette), ...gantryPieces(palette), ...labPieces(palette),
    ...bridgePieces(palette), ...dataPieces(palette), ...cratePieces(palette), ...lampPieces(palette), ...boatPieces(palette),
    cisternShadow(palette), ...cisternPieces(palette), ...crowdPieces(palette),
    ...personPieces(palette).map((piece) => enlarge(piece, figure)),
  ];
}
